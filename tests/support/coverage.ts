/** What can occur in games of the first scenario, as a list of words, and how a game is searched for what has occurred. */
import type { Command } from '../../src/core/model/command.ts';
import { COMMAND_TYPES } from '../../src/core/model/command.ts';
import { CAUSES } from '../../src/core/model/event.ts';
import type { Logged } from '../../src/core/model/event.ts';
import { ALREADY, NEEDS } from '../../src/core/model/refusal.ts';
import type { Refusal } from '../../src/core/model/refusal.ts';
import type { State } from '../../src/core/model/state.ts';
import {
  BREACH_ANSWERS,
  KINDS,
  PHASES,
  REASONS,
  RUNGS,
  SPOILER_ANSWERS,
  SPOILER_TYPES,
  TRUCE_KINDS,
} from '../../src/core/model/vocabulary.ts';
import { BOOK } from './testGame.ts';

/** Codes that have no list in the model; a total record makes the compiler say when one is missing here. */
const REFUSALS = Object.keys({
  ended: 0,
  notNow: 0,
  notYourTurn: 0,
  notYours: 0,
  unknown: 0,
  noCapital: 0,
  already: 0,
  needs: 0,
  out: 0,
  outOfTalks: 0,
  tooManyClauses: 0,
  emptyPackage: 0,
  sameText: 0,
  samePackage: 0,
  ownReasons: 0,
  notBound: 0,
  notInPackage: 0,
  cycle: 0,
  notAvailable: 0,
} satisfies Record<Refusal['code'], 0>);
const LINES = Object.keys({
  shifted: 0,
  initialled: 0,
  exchange: 0,
  truceBegan: 0,
  truceLapsed: 0,
  ceasefire: 0,
  nothing: 0,
  walkedOut: 0,
  declined: 0,
} satisfies Record<State['table']['report'][number]['what'], 0>);
type Missing = Extract<Logged['event'], { type: 'invitationDeclined' }>['missing'][number]['code'];
const MISSING = Object.keys({
  agenda: 0,
  rivalCapital: 0,
  legalSafeConduct: 0,
  posture: 0,
  walkedOut: 0,
} satisfies Record<Missing, 0>);
const EVENTS = Object.keys({
  weekBegan: 0,
  trackMoved: 0,
  trustMoved: 0,
  struck: 0,
  spoilerAppeared: 0,
  spoilerAnswered: 0,
  handedOver: 0,
  statedFirm: 0,
  leftOpen: 0,
  invited: 0,
  invitationDeclined: 0,
  meetingSet: 0,
  prepared: 0,
  agendaReached: 0,
  keyReady: 0,
  incidentRuleAgreed: 0,
  listsDisputed: 0,
  listsAgreed: 0,
  pledged: 0,
  withdrew: 0,
  commitmentSounded: 0,
  confirmed: 0,
  stepOffered: 0,
  truceOffered: 0,
  truceBegan: 0,
  truceLapsed: 0,
  truceBroken: 0,
  pressed: 0,
  eased: 0,
  partnersCalled: 0,
  consulted: 0,
  singleTextTakenUp: 0,
  deadlineSet: 0,
  deadlineMet: 0,
  deadlineMissed: 0,
  walkedOut: 0,
  returned: 0,
  sounded: 0,
  leaked: 0,
  commandLost: 0,
  proposed: 0,
  answered: 0,
  penLaidDown: 0,
  initialled: 0,
  reopened: 0,
  declined: 0,
  stanceShifted: 0,
  ceasefireBegan: 0,
  exchangeCarriedOut: 0,
  movesApplied: 0,
  weekPassed: 0,
  reported: 0,
  signTested: 0,
  textOnTable: 0,
  signed: 0,
  campaigned: 0,
  ratified: 0,
  rejected: 0,
  stepsOrdered: 0,
  breached: 0,
  breachAnswered: 0,
  ended: 0,
} satisfies Record<Logged['event']['type'], 0>);

/** @returns a command as one word for its type and its variant. */
export function variantOf(command: Command): string {
  switch (command.type) {
    case 'state':
      return `state ${command.stand}`;
    case 'invite':
      return `invite ${command.level}`;
    case 'prepare':
    case 'mediate':
      return `${command.type} ${command.what}`;
    case 'pledge':
    case 'withdraw':
      return `${command.type} ${command.pledge}`;
    case 'offerStep':
      return `offerStep ${command.measure}`;
    case 'offerTruce':
      return `offerTruce ${command.kind}`;
    case 'press':
    case 'ease':
      return `${command.type} ${command.by} ${command.target}`;
    case 'propose':
      return `propose ${Object.keys(command.terms).length}`;
    case 'answer':
      return command.answer === 'acceptIf'
        ? `answer acceptIf ${command.option === null ? 'without' : 'changed'}`
        : `answer ${command.answer}`;
    case 'read':
      return `read ${command.could}`;
    case 'answerSpoiler':
    case 'answerBreach':
      return `${command.type} ${command.answer}`;
    case 'orderSteps':
      return `orderSteps ${Object.keys(command.after).length === 0 ? 'free' : 'bound'}`;
    case 'sound':
    case 'confirm':
    case 'callPartners':
    case 'consult':
    case 'walkOut':
    case 'return':
    case 'handOver':
    case 'amend':
    case 'campaign':
      return `${command.type} ${command.by}`;
  }
}

/** @returns every variant of a command that some seat of the scenario has. */
function everyVariant(): string[] {
  const { scenario } = BOOK;
  const having = (type: Command['type']): string[] =>
    scenario.leaders.filter(({ may }) => may.includes(type)).map(({ id }) => id);
  const by = (type: Command['type']): string[] => having(type).map((leader) => `${type} ${leader}`);
  const each = (type: string, variants: readonly unknown[]): string[] =>
    variants.map((variant) => `${type} ${String(variant)}`);
  return COMMAND_TYPES.flatMap((type): string[] => {
    switch (type) {
      case 'state':
        return each(type, ['firm', 'open']);
      case 'invite':
        return each(type, ['ministers', 'presidents']);
      case 'prepare':
        return each(type, ['agenda', 'key', 'incidentRule', 'lists', 'safeConduct']);
      case 'mediate':
        return each(type, ['singleText', 'deadline']);
      case 'pledge':
      case 'withdraw':
        return each(
          type,
          scenario.pledges.map(({ id }) => id),
        );
      case 'offerStep':
        return each(
          type,
          scenario.measures.map(({ id }) => id),
        );
      case 'offerTruce':
        return each(type, TRUCE_KINDS);
      case 'press':
      case 'ease':
        return having(type).flatMap((leader) => scenario.sides.map((side) => `${type} ${leader} ${side}`));
      case 'propose':
        return each(
          type,
          Array.from({ length: scenario.rules.packageAtMost }, (_, i) => i + 1),
        );
      case 'answer':
        return each(type, ['accept', 'decline', 'acceptIf without', 'acceptIf changed']);
      case 'read':
        return each(type, [true, false]);
      case 'answerSpoiler':
        return each(type, SPOILER_ANSWERS);
      case 'answerBreach':
        return each(type, BREACH_ANSWERS);
      case 'orderSteps':
        return each(type, ['free', 'bound']);
      case 'confirm':
        return scenario.commitment.confirmers.map((leader) => `${type} ${leader}`);
      case 'sound':
      case 'callPartners':
      case 'consult':
      case 'walkOut':
      case 'return':
      case 'handOver':
      case 'amend':
      case 'campaign':
        return by(type);
    }
  });
}

/** @returns every arrow of every chart: who, on what, from where to where. */
function everyEdge(): string[] {
  return BOOK.scenario.leaders.flatMap((leader) =>
    Object.entries(leader.stance).flatMap(([region, chart]) =>
      Object.entries(chart.states).flatMap(([from, { shifts }]) =>
        shifts.map(({ to }) => `${leader.id} ${region} ${from}>${to}`),
      ),
    ),
  );
}

/** @returns everything that should occur in some game, each as `kind: word`. */
export function everything(): ReadonlySet<string> {
  const { scenario } = BOOK;
  const of = (kind: string, words: readonly (string | number)[]): string[] => words.map((word) => `${kind}: ${word}`);
  return new Set([
    ...of('command', everyVariant()),
    ...of('refusal', [
      ...REFUSALS.filter((code) => code !== 'already' && code !== 'needs'),
      ...ALREADY.map((what) => `already ${what}`),
      ...NEEDS.map((what) => `needs ${what}`),
    ]),
    ...of('reason', [...REASONS, 'ownChoice']),
    ...of('event', EVENTS),
    ...of('cause', CAUSES),
    ...of('missing', MISSING),
    ...of('line', LINES),
    ...of('edge', everyEdge()),
    ...of(
      'venue',
      scenario.venues.map(({ id }) => id),
    ),
    ...of(
      'news',
      scenario.news.map(({ id }) => id),
    ),
    ...of('phase', PHASES),
    ...of('kind', KINDS),
    ...of('rung', RUNGS),
    ...of(
      'reading',
      scenario.readings.map(({ id }) => id),
    ),
    ...of('spoiler', SPOILER_TYPES),
    ...of(
      'home test',
      scenario.aftermath.tests.flatMap(({ id }) => [`${id} passed`, `${id} failed`]),
    ),
    ...of(
      'secret',
      scenario.leaders.flatMap(({ id, secrets }) => secrets.map((secret) => `${id} ${secret.id}`)),
    ),
    ...of(
      'soft line',
      scenario.leaders.flatMap(({ id, softLines }) => softLines.map((clause) => `${id} ${clause}`)),
    ),
  ]);
}

/** @returns what a refusal shows; `needs` and `notAvailable` share their list of things wanted. */
export function inRefusal(refusal: Refusal): readonly string[] {
  switch (refusal.code) {
    case 'already':
      return [`refusal: already ${refusal.what}`];
    case 'needs':
      return [`refusal: needs ${refusal.what}`];
    case 'notAvailable':
      return ['refusal: notAvailable', `refusal: needs ${refusal.what}`];
    case 'ownReasons':
      return ['refusal: ownReasons', ...refusal.reasons.map(({ code }) => `reason: ${code}`)];
    default:
      return [`refusal: ${refusal.code}`];
  }
}

/** @returns what an event of the log shows. */
function inEvent({ event }: Logged): readonly string[] {
  const type = `event: ${event.type}`;
  switch (event.type) {
    case 'trackMoved':
    case 'trustMoved':
      return [type, `cause: ${event.cause}`];
    case 'weekBegan':
      return [type, ...event.news.map((id) => `news: ${id}`)];
    case 'invited':
      return [type, `venue: ${event.venue}`];
    case 'invitationDeclined':
      return [type, ...event.missing.map(({ code }) => `missing: ${code}`)];
    case 'sounded':
    case 'answered':
      return [type, ...event.reasons.map(({ code }) => `reason: ${code}`)];
    case 'stanceShifted':
      return [type, `edge: ${event.leader} ${event.region} ${event.from}>${event.to}`];
    case 'reported':
      return [type, ...event.lines.map(({ what }) => `line: ${what}`)];
    case 'ratified':
      return [type, `home test: ${event.test} passed`];
    case 'rejected':
      return [type, `home test: ${event.test} failed`];
    case 'ended':
      return [type, `kind: ${event.kind}`, `rung: ${event.rung}`];
    default:
      return [type];
  }
}

/** @returns what a whole game shows, its hidden deal too. */
export function inGame(commands: readonly Command[], states: readonly State[]): ReadonlySet<string> {
  const end = states.at(-1);
  if (end === undefined) throw new Error('a game without a state');
  const { hidden, seats } = end;
  return new Set([
    ...commands.map((command) => `command: ${variantOf(command)}`),
    ...end.log.flatMap(inEvent),
    ...states.map(({ table }) => `phase: ${table.phase}`),
    `reading: ${hidden.reading}`,
    `spoiler: ${hidden.spoiler.type}`,
    ...BOOK.leaders.flatMap((leader) => [
      `secret: ${leader} ${seats[leader]?.secret}`,
      `soft line: ${leader} ${hidden.soft[leader]}`,
    ]),
  ]);
}
