/** Play to exhaustion: bounded many games, straight, strayed and random, searched for what has occurred. `node tests/support/exhaust.ts GAME` plays one again. */
import { apply } from '../../src/core/rules/apply.ts';
import type { Command } from '../../src/core/model/command.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import type { Byway } from './byway.ts';
import { BYWAYS } from './byways.ts';
import { inGame, inRefusal } from './coverage.ts';
import { direct } from './director.ts';
import { isLate, probesAt, saidBefore } from './probes.ts';
import { BOOK, picker, randomCommand, randomGame } from './testGame.ts';

/** How a game is played: by its plan alone, leaving it now and then for any legal command, by no plan, or stopped at once by a person in one seat. */
const MANNERS = ['straight', 'strayed', 'random', 'adjourned'] as const;
type Manner = (typeof MANNERS)[number];
const RANDOM_GAMES = 12;
/** One command in so many strays; one position in so many is probed. */
const STRAYS = 5;
const PROBED = 8;

/** @returns the seeds of a plan's games: as many as it wants of those whose deal it wants. */
function seedsOf({ plan, games, deal }: Byway): readonly string[] {
  const seeds: string[] = [];
  for (let i = 0; seeds.length < games; i += 1) {
    if (i > 5_000) throw new Error(`no seed deals what plan ${plan.name} wants`);
    const seed = `${plan.name}/${i}`;
    if (deal === undefined || deal(newGame(BOOK, { seed, holders: {} }))) seeds.push(seed);
  }
  return seeds;
}

/** @returns the names of all games: manner, plan, number of the seed. */
export function everyGame(): readonly string[] {
  const seeds = BYWAYS.flatMap(seedsOf);
  return [
    ...seeds.flatMap((seed) => [`straight/${seed}`, `strayed/${seed}`]),
    ...Array.from({ length: RANDOM_GAMES }, (_, i) => `random/any/${i}`),
    ...BOOK.leaders.map((leader) => `adjourned/${leader}`),
  ];
}

/** Plays one game by its name, trying commands that are refused on the way. @returns what has occurred; throws with the command that repeats the game. */
export function playGame(name: string): ReadonlySet<string> {
  const [manner, planName] = name.split('/');
  const seed = name.slice(name.indexOf('/') + 1);
  const seen = new Set<string>();
  const pick = picker(`exhaust/${name}`);
  const witness = (state: State): void => {
    const wide = isLate(state) || pick(PROBED) === 0 ? probesAt(state, pick) : [];
    for (const command of [...saidBefore(state), ...wide]) {
      const tried = apply(BOOK, state, command);
      if (!tried.ok) for (const word of inRefusal(tried.fault)) seen.add(word);
    }
  };
  try {
    const { commands, states } = play(manner as Manner, planName ?? '', seed, pick, witness);
    for (const word of inGame(commands, states)) seen.add(word);
    const end = states.at(-1);
    if (end !== undefined) witness(end);
    return seen;
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\nAgain with: node tests/support/exhaust.ts ${name}`,
      { cause: error },
    );
  }
}

type Game = { readonly commands: readonly Command[]; readonly states: readonly State[] };

function play(
  manner: Manner,
  planName: string,
  seed: string,
  pick: (below: number) => number,
  witness: (state: State) => void,
): Game {
  if (manner === 'random') {
    const commands: Command[] = [];
    const states: State[] = [];
    randomGame(seed, (before, command, after) => {
      witness(before);
      commands.push(command);
      states.push(after);
    });
    return { commands, states };
  }
  if (manner === 'adjourned') {
    const by = planName as LeaderId;
    const opening = newGame(BOOK, { seed, holders: { [by]: 'person' } });
    const stopped = apply(BOOK, opening, { type: 'adjourn', by });
    if (!stopped.ok) throw new Error(`${by} may not adjourn`);
    return { commands: [{ type: 'adjourn', by }], states: [opening, stopped.value.state] };
  }
  const plan = BYWAYS.find((byway) => byway.plan.name === planName)?.plan;
  if (plan === undefined) throw new Error(`no plan is called ${planName}`);
  if (manner === 'straight') return direct(plan, seed, { witness });
  const stray = (state: State): Command | null => {
    if (pick(STRAYS) !== 0) return null;
    const command = randomCommand(state, pick);
    // A walk-out ends most of what a plan could still show.
    return command.type === 'walkOut' && pick(STRAYS) !== 0 ? null : command;
  };
  return direct(plan, seed, { witness, stray });
}

if (import.meta.main) {
  const [name] = process.argv.slice(2);
  if (name === undefined || !MANNERS.some((manner) => name.startsWith(`${manner}/`)))
    throw new Error('node tests/support/exhaust.ts MANNER/PLAN/NUMBER, such as strayed/short/3');
  console.log([...playGame(name)].sort().join('\n'));
}
