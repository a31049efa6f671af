/** The commands as a seat has them: which kinds of move stand behind each button, and which buttons belong together. */
import type { MoveType } from '../../core/model/command.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { WordKey } from '../../words/say.ts';

/** What commands are for: a seat with many finds them by it. */
export const FAMILIES = ['speak', 'meet', 'give', 'press', 'home'] as const;
export type Family = (typeof FAMILIES)[number];

/** A button: one command of the rules (section 5), with the kinds of move that it offers. */
export interface Kind {
  readonly id: MoveType | 'propose';
  readonly family: Family;
  /** Those that this seat has at all, the usual one first. */
  readonly types: readonly (MoveType | 'propose')[];
}

const KINDS: readonly Kind[] = [
  { id: 'state', family: 'speak', types: ['state'] },
  { id: 'warn', family: 'speak', types: ['warn'] },
  { id: 'sound', family: 'speak', types: ['sound'] },
  { id: 'invite', family: 'meet', types: ['invite'] },
  { id: 'prepare', family: 'meet', types: ['prepare'] },
  { id: 'pledge', family: 'give', types: ['pledge', 'pledgeIf', 'confirm', 'withdraw'] },
  { id: 'offerStep', family: 'give', types: ['offerStep'] },
  { id: 'offerTruce', family: 'give', types: ['offerTruce'] },
  { id: 'sideLetter', family: 'give', types: ['sideLetter'] },
  { id: 'press', family: 'press', types: ['press', 'ease'] },
  { id: 'callPartners', family: 'home', types: ['callPartners'] },
  { id: 'askHelper', family: 'home', types: ['askHelper'] },
  { id: 'consult', family: 'home', types: ['consult'] },
  { id: 'persuade', family: 'home', types: ['persuade'] },
  { id: 'mediate', family: 'meet', types: ['mediate'] },
  { id: 'mandate', family: 'meet', types: ['mandate'] },
  { id: 'referendum', family: 'home', types: ['referendum'] },
  { id: 'walkOut', family: 'press', types: ['walkOut', 'return'] },
  { id: 'propose', family: 'meet', types: ['propose'] },
];

/** @returns the buttons of a seat; while it is out, coming back stands in the place of walking out. */
export function kindsOf(book: Rulebook, seat: LeaderId, isOut: boolean): readonly Kind[] {
  const { may } = book.leader(seat);
  return KINDS.flatMap((kind) => {
    const types = kind.types.filter((type) => may.includes(type) && type !== (isOut ? 'walkOut' : 'return'));
    const [first] = types;
    return first === undefined
      ? []
      : [{ ...kind, id: kind.types.length === 1 || types.length > 1 ? kind.id : first, types }];
  });
}

/** More buttons than these are shown family by family. */
const AT_ONCE = 12;

/** @returns the buttons by what they are for, in the order of families; null where all of them are seen at a glance. */
export function byFamily(
  kinds: readonly Kind[],
): readonly { readonly family: Family; readonly kinds: readonly Kind[] }[] | null {
  if (kinds.length <= AT_ONCE) return null;
  return FAMILIES.map((family) => ({ family, kinds: kinds.filter((kind) => kind.family === family) })).filter(
    (one) => one.kinds.length > 0,
  );
}

/** @returns the button behind which a kind of move stands. */
export function kindWith(kinds: readonly Kind[], type: string): Kind | null {
  return kinds.find((kind) => kind.types.some((one) => one === type)) ?? null;
}

/** @returns the few words under a button's name. */
export function hintOf(book: Rulebook, seat: LeaderId, { id }: Kind): WordKey {
  if (id !== 'callPartners') return `moves.hints.${id}`;
  return book.leader(seat).partners?.brings === 'relief'
    ? 'moves.hints.callPartnersRelief'
    : 'moves.hints.callPartnersDiscount';
}
