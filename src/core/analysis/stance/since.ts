/** What somebody can see to have changed between two of their own views: where tabs stand, what one's own stance takes, the draft, postures, trust. */
import type { ClauseId, LeaderId, Level, OptionId, TrustWord } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { standsOn } from './stands.ts';

export interface ClauseChange {
  readonly clause: ClauseId;
  /** Tabs that stood elsewhere: what was known of a leader then and is known now. */
  readonly moved: readonly { readonly leader: LeaderId; readonly from: OptionId; readonly to: OptionId }[];
  /** What the own stance has come to take, and takes no longer. */
  readonly opened: readonly OptionId[];
  readonly closed: readonly OptionId[];
  /** Whether it was initialled since, or came back into brackets. */
  readonly draft: 'initialled' | 'reopened' | null;
}
export interface SeatChange {
  readonly leader: LeaderId;
  /** The meetings it would have come to; null where these are the same. */
  readonly posture: Level | null;
  /** Whose trust with it had another word, and which. */
  readonly trust: readonly { readonly other: LeaderId; readonly was: TrustWord }[];
}
export interface Changes {
  readonly clauses: readonly ClauseChange[];
  readonly seats: readonly SeatChange[];
}

/** @returns what has changed, by clause and by seat; only those of which something has. */
export function changesSince(book: Rulebook, before: View, now: View): Changes {
  return {
    clauses: book.clauses.flatMap((clause) => {
      const change = clauseChange(book, before, now, clause);
      const { moved, opened, closed, draft } = change;
      return moved.length + opened.length + closed.length > 0 || draft !== null ? [change] : [];
    }),
    seats: book.leaders.flatMap((leader) => {
      const was = before.words[leader]?.posture;
      const posture = was === undefined || was === now.words[leader]?.posture ? null : was;
      const trust = book.leaders.flatMap((other) => {
        if (other === leader) return [];
        const pair = book.pair(leader, other);
        const word = before.trust[pair];
        return word === undefined || word === now.trust[pair] ? [] : [{ other, was: word }];
      });
      return posture !== null || trust.length > 0 ? [{ leader, posture, trust }] : [];
    }),
  };
}

function clauseChange(book: Rulebook, before: View, now: View, clause: ClauseId): ClauseChange {
  const wasInked = before.table.draft[clause]?.option ?? null;
  const isInked = now.table.draft[clause]?.option ?? null;
  const draft = wasInked === isInked ? null : isInked === null ? 'reopened' : 'initialled';
  const stood = standsOn(book, before, clause);
  const moved: ClauseChange['moved'][number][] = [];
  const opened: OptionId[] = [];
  const closed: OptionId[] = [];
  for (const stands of standsOn(book, now, clause)) {
    const was = stood.find(({ leader }) => leader === stands.leader);
    if (was === undefined) continue;
    // On an initialled clause nobody's tab stands.
    if (isInked === null && was.at !== null && stands.at !== null && was.at !== stands.at)
      moved.push({ leader: stands.leader, from: was.at, to: stands.at });
    if (!stands.isOwn) continue;
    opened.push(...stands.takes.filter((option) => !was.takes.includes(option)));
    closed.push(...was.takes.filter((option) => !stands.takes.includes(option)));
  }
  return { clause, moved, opened, closed, draft };
}
