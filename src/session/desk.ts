/** What lies on the player's own desk: the focus, the package being written, the open sheet. Board and panels meet here; no rule is decided here. */
import type { ClauseId, LeaderId, OptionId, PledgeId, Terms, VenueId } from '../core/model/vocabulary.ts';
import type { CommandType } from '../core/model/command.ts';

/** What the player looks at: board and panels both mark it. */
export type Focus =
  | { readonly kind: 'clause'; readonly clause: ClauseId; readonly option: OptionId | null }
  | { readonly kind: 'leader'; readonly leader: LeaderId }
  | { readonly kind: 'venue'; readonly venue: VenueId };

/** The sheet that lies open over the table; null is the table itself. */
export type Sheet =
  | { readonly kind: 'move'; readonly type: CommandType; readonly filled: { readonly [slot: string]: string } }
  | { readonly kind: 'leader'; readonly leader: LeaderId }
  | { readonly kind: 'clause'; readonly clause: ClauseId }
  /** An option in words, with what could be done about it: what a tap on its notch opens. */
  | { readonly kind: 'option'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly kind: 'card'; readonly card: string }
  | { readonly kind: 'receipt'; readonly receipt: number }
  | {
      readonly kind: 'page';
      readonly page:
        | 'brief'
        | 'timeline'
        | 'sources'
        | 'glossary'
        | 'settings'
        | 'assumptions'
        | 'follow'
        | 'leave'
        | 'bell'
        | 'pair'
        | 'key'
        | 'find'
        | 'legal';
    };

export interface DeskState {
  readonly focus: Focus | null;
  /** The clause that was looked at last; null before one was. */
  readonly read: ClauseId | null;
  /** The package in hand during talks. */
  readonly terms: Terms;
  /** The pledges that come with it. */
  readonly pledges: readonly PledgeId[];
  readonly sheet: Sheet | null;
  /** Which family of commands lies unfolded, where they are many; null before one was chosen. */
  readonly family: string | null;
  /** What was typed into the page that finds things. */
  readonly asked: string;
}

export interface Desk {
  /** @returns what lies on the desk now. */
  now(): DeskState;
  look(focus: Focus | null): void;
  /** Turns to where a clause stands without looking at it: its group lies open, nothing is marked. */
  turn(clause: ClauseId): void;
  open(sheet: Sheet | null): void;
  /** Writes a clause at an option into the package in hand; null takes it out. */
  write(clause: ClauseId, option: OptionId | null): void;
  /** Puts these pledges, and no others, beside the package in hand. */
  bring(pledges: readonly PledgeId[]): void;
  /** Nothing is in hand any more. */
  clear(): void;
  unfold(family: string): void;
  /** What is typed into the page that finds things. */
  seek(asked: string): void;
  /** Nothing lies on the desk any more, nor what was looked at last: another person comes to it. */
  wipe(): void;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

const BARE: DeskState = { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' };

/** @returns an empty desk. */
export function makeDesk(): Desk {
  let now: DeskState = BARE;
  const listeners = new Set<() => void>();
  const put = (change: Partial<DeskState>): void => {
    now = { ...now, ...change };
    for (const listener of [...listeners]) listener();
  };
  return {
    now: () => now,
    look: (focus) => put(focus?.kind === 'clause' ? { focus, read: focus.clause } : { focus }),
    turn: (clause) => put({ focus: null, read: clause }),
    open: (sheet) => put({ sheet }),
    write(clause, option) {
      const { [clause]: _, ...rest } = now.terms;
      put({ terms: option === null ? rest : { ...rest, [clause]: option } });
    },
    bring: (pledges) => put({ pledges }),
    clear: () => put({ terms: {}, pledges: [] }),
    unfold: (family) => put({ family }),
    seek: (asked) => put({ asked }),
    wipe: () => put(BARE),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
