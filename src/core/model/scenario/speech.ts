/** When a computer leader is heard to say something, and what its lines may name. */
import type { CommandType } from '../command.ts';
import type { Text } from '../vocabulary.ts';

export const OCCASIONS = [
  'proposed',
  'accepted',
  'acceptedIf',
  'declinedRedLine',
  'declinedWaiting',
  'declinedStruck',
  'declinedChoice',
  'declinedLater',
  'declinedInReturn',
  'statedFirm',
  'leftOpen',
  'wentBack',
  'warned',
  'stepOffered',
  'truceOffered',
  'preparedKey',
  'pressed',
  'pledged',
  'withdrew',
  'invited',
  'walkedOut',
  'returned',
  'singleTextTakenUp',
  'helperAsked',
  'persuaded',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Several variants an occasion; `{{clause}}` and the like stand for names of the scenario. */
export type Speech = Readonly<Partial<Record<Occasion, readonly Text[]>>>;

/** The command without which a seat never has the occasion, the names that its lines may leave open, and whether a scenario may have no line for it. */
export const SPOKEN: Readonly<
  Record<
    Occasion,
    {
      readonly by: CommandType;
      readonly slots: readonly string[];
      readonly sidesOnly?: true;
      readonly mayBeSilent?: true;
    }
  >
> = {
  proposed: { by: 'propose', slots: [] },
  accepted: { by: 'answer', slots: [] },
  acceptedIf: { by: 'answer', slots: [] },
  declinedRedLine: { by: 'answer', slots: ['clause', 'option'] },
  declinedWaiting: { by: 'answer', slots: ['clause', 'option'] },
  declinedStruck: { by: 'answer', slots: [], sidesOnly: true },
  declinedChoice: { by: 'answer', slots: [] },
  declinedLater: { by: 'answer', slots: ['clause'], mayBeSilent: true },
  declinedInReturn: { by: 'answer', slots: ['clause'], mayBeSilent: true },
  statedFirm: { by: 'state', slots: ['clause'] },
  leftOpen: { by: 'state', slots: ['clause'] },
  wentBack: { by: 'state', slots: ['clause'] },
  warned: { by: 'warn', slots: ['clause', 'option'] },
  stepOffered: { by: 'offerStep', slots: ['measure'] },
  truceOffered: { by: 'offerTruce', slots: ['truce'] },
  preparedKey: { by: 'prepare', slots: ['key'], mayBeSilent: true },
  pressed: { by: 'press', slots: ['target'] },
  pledged: { by: 'pledge', slots: ['pledge'] },
  withdrew: { by: 'withdraw', slots: ['pledge'] },
  invited: { by: 'invite', slots: ['venue'] },
  walkedOut: { by: 'walkOut', slots: [] },
  returned: { by: 'return', slots: [] },
  singleTextTakenUp: { by: 'mediate', slots: [] },
  helperAsked: { by: 'askHelper', slots: ['helper'] },
  persuaded: { by: 'persuade', slots: ['group'] },
};
