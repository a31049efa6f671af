/** What a computer leader is heard to say: a short line from the scenario's templates, in its own manner, always to be marked as simulated. */
import { chanceFrom, draw } from '../../core/model/chance.ts';
import type { Event, Logged } from '../../core/model/play/event.ts';
import type { Answer, Reason, Receipt } from '../../core/model/play/room.ts';
import type { Occasion } from '../../core/model/scenario/speech.ts';
import { OCCASIONS } from '../../core/model/scenario/speech.ts';
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import {
  clauseName,
  keyName,
  leaderName,
  measureName,
  offerName,
  optionName,
  pledgeName,
  truceName,
  venueName,
} from '../names.ts';
import { filled } from '../forms.ts';
import { homeGroupName } from './home.ts';
import { told } from '../say.ts';
import { fillSlots } from '../slots.ts';

type Slots = Readonly<
  Partial<
    Record<
      'clause' | 'option' | 'measure' | 'truce' | 'venue' | 'pledge' | 'target' | 'helper' | 'group' | 'key',
      string
    >
  >
>;
interface Said {
  readonly by: LeaderId;
  readonly occasion: Occasion;
  readonly slots: Slots;
}

/** @returns the line that goes with something in the log; null where the leader has nothing to say to it. Derived, never stored: no game's hash knows it. */
export function spokenOn(book: Rulebook, { event, week }: Pick<Logged, 'event' | 'week'>): string | null {
  const said = saidWith(book, event);
  return said === null ? null : lineOf(book, week, said);
}

/** @returns who has something to say to an event; null where nobody has. */
export function speakerOf(book: Rulebook, event: Event): LeaderId | null {
  const said = saidWith(book, event);
  return said === null || (book.leader(said.by).speech[said.occasion] ?? []).length === 0 ? null : said.by;
}

/** @returns the line that goes with a leader's part in a settled proposal; null where it had none. */
export function spokenIn(book: Rulebook, receipt: Receipt, leader: LeaderId): string | null {
  if (receipt.by === leader) return lineOf(book, receipt.week, { by: leader, occasion: 'proposed', slots: {} });
  const given = receipt.answers[leader];
  return given === undefined ? null : lineOf(book, receipt.week, answering(book, leader, given.answer, given.reasons));
}

type Spoken = Extract<Event, { readonly type: Occasion }>;

function isSpoken(event: Event): event is Spoken {
  return (OCCASIONS as readonly string[]).includes(event.type);
}

function saidWith(book: Rulebook, event: Event): Said | null {
  if (event.type === 'answered') return answering(book, event.by, event.answer, event.reasons);
  if (event.type === 'prepared' && event.key !== null)
    return { by: event.by, occasion: 'preparedKey', slots: { key: keyName(book, event.key) } };
  if (!isSpoken(event)) return null;
  const goesBack = event.type === 'statedFirm' && event.goesBack;
  return { by: event.by, occasion: goesBack ? 'wentBack' : event.type, slots: slotsOf(book, event) };
}

function slotsOf(book: Rulebook, event: Spoken): Slots {
  switch (event.type) {
    case 'statedFirm':
    case 'leftOpen':
      return { clause: clauseName(book, event.clause) };
    case 'warned':
      return { clause: clauseName(book, event.clause), option: optionName(book, event.clause, event.option) };
    case 'stepOffered':
      return { measure: measureName(book, event.measure) };
    case 'truceOffered':
      return { truce: truceName(book, event.kind) };
    case 'pressed':
      return { target: leaderName(book, event.target) };
    case 'pledged':
    case 'withdrew':
      return { pledge: pledgeName(book, event.pledge) };
    case 'helperAsked':
      return { helper: offerName(book, event.offer) };
    case 'persuaded':
      return { group: homeGroupName(book, event.group) };
    case 'invited':
      return { venue: venueName(book, event.venue) };
    case 'proposed':
    case 'walkedOut':
    case 'returned':
    case 'singleTextTakenUp':
      return {};
  }
}

function answering(book: Rulebook, by: LeaderId, answer: Answer, reasons: readonly Reason[]): Said {
  const [first] = reasons;
  const slots: Slots =
    first === undefined
      ? {}
      : { clause: clauseName(book, first.clause), option: optionName(book, first.clause, first.option) };
  if (answer === 'decline') return declining(book, by, first, slots);
  return { by, occasion: answer === 'accept' ? 'accepted' : 'acceptedIf', slots };
}

/** Who says what it declines for says it in words: the clause that it asks about, or the one that it keeps for later. */
function declining(book: Rulebook, by: LeaderId, reason: Reason | undefined, slots: Slots): Said {
  const [said, asked] = reason?.code === 'ownChoice' ? reason.detail : [];
  const speech = book.leader(by).speech;
  if (said === 'later' && speech.declinedLater !== undefined) return { by, occasion: 'declinedLater', slots };
  if (said === 'inReturn' && speech.declinedInReturn !== undefined)
    return { by, occasion: 'declinedInReturn', slots: { clause: clauseName(book, asked as ClauseId) } };
  return { by, occasion: decliningFor(reason), slots };
}

/** The first reason decides the tone: a red line, something that has to come first, a strike, or no reason that is given. */
function decliningFor(reason: Reason | undefined): Occasion {
  switch (reason?.code) {
    case 'redLine':
      return 'declinedRedLine';
    case 'strikeWeek':
      return 'declinedStruck';
    case 'competence':
    case 'lock':
    case 'undertaking':
    case 'home':
      return 'declinedWaiting';
    case 'heardHarder':
    case 'ownChoice':
    case undefined:
      return 'declinedChoice';
  }
}

/** @returns one of the variants, drawn from a stream of what everybody at the table sees: no game and no fork is shifted by it. */
function lineOf(book: Rulebook, week: number, { by, occasion, slots }: Said): string | null {
  const variants = book.leader(by).speech[occasion] ?? [];
  if (variants.length === 0) return null;
  const [at] = draw(chanceFrom(`speech/${week}/${by}/${occasion}/${Object.values(slots).join('/')}`), variants.length);
  const variant = variants[at];
  if (variant === undefined) return null;
  const text = fillSlots(told(variant), ({ name, format }) => filled(slots[name as keyof Slots] ?? '', format));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
