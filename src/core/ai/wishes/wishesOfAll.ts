/** Wishes that any leader may have: to consult its home, to prepare, to meet, to sound out, to confirm. */
import type { MoveCommand } from '../../model/command.ts';
import type { Format, Level } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { hasFormats, partiesOf } from '../../rules/state/formats.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import { keyLeaning } from './keys.ts';
import type { Mind } from '../mind/mind.ts';
import { formatsFor } from './formats.ts';
import { placeFor } from './hosts.ts';
import { mandatesWished } from './mandates.ts';
import { pick, valueTo } from '../mind/mind.ts';
import { givenOnTerms } from './onTerms.ts';
import { warnings } from '../mind/warnings.ts';
import { voteWished } from './referendum.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns the wishes; some of them the rules may refuse. */
export function wishesOfAll(mind: Mind): readonly Wish[] {
  const { by, leaning } = mind;
  const wishes: Wish[] = [{ command: { type: 'consult', by }, leaning: leaning(consultLeaning(mind)) }];
  wishes.push(...preparations(mind));
  wishes.push(...mandatesWished(mind));
  wishes.push(...voteWished(mind));
  const invitation = invite(mind);
  if (invitation !== null) wishes.push(invitation);
  const sounding = sound(mind);
  if (sounding !== null) wishes.push(sounding);
  wishes.push(...warnings(mind), ...givenOnTerms(mind));
  if (mind.may('confirm')) wishes.push({ command: { type: 'confirm', by }, leaning: leaning('confirm') });
  return wishes;
}

/** A home is looked after in good time: under the floor first, then under what the leader's own signatures will ask of it. */
function consultLeaning({ own, book, leaning }: Mind): string {
  if (own.home < book.scenario.rules.homeFloor.under) return 'consultFloor';
  const line = leaning('homeLine');
  if (own.home < line) return 'consultUnder';
  return own.home === line ? 'consultAt' : 'consultAbove';
}

/** One preparation of each kind a week. */
function preparations(mind: Mind): readonly Wish[] {
  const { by, book, table, own, leaning, rival } = mind;
  const { agenda } = book.scenario.rules;
  const has = (what: string): boolean => own.sealed.some((one) => one.type === 'prepare' && one.what === what);
  const wishes: Wish[] = [];
  const wish = (command: MoveCommand, points: number): void => void wishes.push({ command, leaning: points });
  if (table.agenda < agenda.presidents && !has('agenda'))
    wish({ type: 'prepare', by, what: 'agenda' }, leaning(table.agenda < agenda.ministers ? 'agenda' : 'agendaLater'));
  if (!has('key'))
    for (const { id: key } of book.scenario.keys) {
      const points = keyLeaning(mind, key);
      if (points !== null) wish({ type: 'prepare', by, what: 'key', key }, points);
    }
  if (!table.incidentRule) wish({ type: 'prepare', by, what: 'incidentRule' }, leaning('incidentRule'));
  if (rival !== null && table.lists === 'disputed') wish({ type: 'prepare', by, what: 'lists' }, leaning('lists'));
  return wishes;
}

/** An invitation to the highest level that an open clause wants and everybody might attend this week. */
function invite(mind: Mind): Wish | null {
  const { book, table, supposes, by, leaning } = mind;
  if (!mind.may('invite') || table.out.length > 0) return null;
  const isWanted = (level: Level): boolean =>
    book.scenario.clauses.some((clause) => clause.level === level && table.draft[clause.id] === null);
  for (const level of ['presidents', 'ministers'] as const) {
    if (!isWanted(level)) continue;
    const { [level]: needs } = book.scenario.rules.agenda;
    // Somebody else may prepare the last point of the agenda in the same week.
    const isReady = table.agenda >= needs || (table.agenda === needs - 1 && mind.below(2) === 0);
    if (!isReady) continue;
    const asked = (format: Format | undefined): boolean =>
      (format === undefined ? book.leaders : partiesOf(book, format)).every((leader) =>
        supposes.takes(leader, 'posture', level as string as OptionId),
      );
    const formats = hasFormats(book) ? formatsFor(mind, level) : [undefined];
    const format = formats.find(asked);
    const isAgreed = formats.some(asked);
    if (!isAgreed && mind.below(leaning('askAnyway')) > 0) continue;
    const called = isAgreed ? format : formats[0];
    const venue = placeFor(mind, level, called);
    if (venue === undefined) continue;
    const command = { type: 'invite', by, level, venue, ...(called === undefined ? {} : { format: called }) } as const;
    return { command, leaning: leaning(level) };
  }
  return null;
}

/** One sounding a week: of the reported commitment first, then of what this leader would like to table and does not know. */
function sound(mind: Mind): Wish | null {
  const { book, table, by, own, leaning } = mind;
  if (!mind.may('sound') || own.sealed.some((one) => one.type === 'sound')) return null;
  const { of, clause, option } = book.scenario.commitment;
  if (table.commitment === 'reported' && of !== by && leaning('soundCommitment') > 0)
    return { command: { type: 'sound', by, to: of, clause, option }, leaning: leaning('soundCommitment') };
  if (!book.isSide(by) && !(by === book.scenario.mediator && table.singleText)) return null;
  const to = mind.rival ?? pick(mind, book.sides);
  if (to === undefined) return null;
  const asked = optionToSound(mind, to);
  return asked === null ? null : { command: { type: 'sound', by, to, ...asked }, leaning: leaning('sound') };
}

/** @returns an open clause that may be talked about soon, at the option that costs the one asked least among those not known to be taken. */
function optionToSound(mind: Mind, to: LeaderId): { readonly clause: ClauseId; readonly option: OptionId } | null {
  const { book, table, view, by, supposes } = mind;
  const { agenda, met } = table;
  const reach = met.presidents !== null ? 2 : agenda >= book.scenario.rules.agenda.ministers ? 1 : 0;
  const open = book.scenario.clauses.filter(
    ({ id, level }) => table.draft[id] === null && LEVELS.indexOf(level) <= reach,
  );
  const clause = pick(mind, open);
  if (clause === undefined) return null;
  const mine = clause.options
    .map(({ id }) => id)
    .filter((id) => !book.isSide(by) || isInStance(book, view, by, clause.id, id));
  const unknown = mine.filter((id) => !supposes.takes(to, clause.id, id));
  let best: OptionId | null = null;
  for (const option of unknown.length > 0 ? unknown : mine)
    if (best === null || valueTo(mind, to, clause.id, option) > valueTo(mind, to, clause.id, best)) best = option;
  return best === null ? null : { clause: clause.id, option: best };
}
