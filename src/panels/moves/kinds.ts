/** The twelve commands as a seat has them: which kinds of move stand behind each button. */
import type { MoveType } from '../../core/model/command.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { WordKey } from '../../words/say.ts';

/** A button: one command of the rules (section 5), with the kinds of move that it offers. */
export interface Kind {
  readonly id: MoveType | 'propose';
  /** Those that this seat has at all, the usual one first. */
  readonly types: readonly (MoveType | 'propose')[];
}

const KINDS: readonly Kind[] = [
  { id: 'state', types: ['state'] },
  { id: 'sound', types: ['sound'] },
  { id: 'invite', types: ['invite'] },
  { id: 'prepare', types: ['prepare'] },
  { id: 'pledge', types: ['pledge', 'confirm', 'withdraw'] },
  { id: 'offerStep', types: ['offerStep'] },
  { id: 'offerTruce', types: ['offerTruce'] },
  { id: 'press', types: ['press', 'ease'] },
  { id: 'callPartners', types: ['callPartners'] },
  { id: 'askHelper', types: ['askHelper'] },
  { id: 'consult', types: ['consult'] },
  { id: 'mediate', types: ['mediate'] },
  { id: 'mandate', types: ['mandate'] },
  { id: 'walkOut', types: ['walkOut', 'return'] },
  { id: 'propose', types: ['propose'] },
];

/** @returns the buttons of a seat; while it is out, coming back stands in the place of walking out. */
export function kindsOf(book: Rulebook, seat: LeaderId, isOut: boolean): readonly Kind[] {
  const { may } = book.leader(seat);
  return KINDS.flatMap((kind) => {
    const types = kind.types.filter((type) => may.includes(type) && type !== (isOut ? 'walkOut' : 'return'));
    const [first] = types;
    return first === undefined ? [] : [{ id: kind.types.length === 1 || types.length > 1 ? kind.id : first, types }];
  });
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
