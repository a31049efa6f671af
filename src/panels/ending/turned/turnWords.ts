/** A turning point in words: what was decided, what would have turned it, and how many steps that changed. */
import type { Decision } from '../../../core/analysis/turns/decisions.ts';
import { declinesOf } from '../../../core/analysis/debrief/lastToBind.ts';
import type { TurningPoint } from '../../../core/analysis/turns/turningPoints.ts';
import type { Receipt } from '../../../core/model/play/room.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import { clauseNames, leaderName, list, packageName, truceName } from '../../../words/names.ts';
import { changeWords } from '../../../words/sentences/change.ts';
import { say, told } from '../../../words/say.ts';
import { sayCommand } from '../../../words/sentences/command.ts';

/** @param receipts all that was settled in the game. @returns a decision as it was taken, and what would have turned it where something would. */
export function turnWords(
  book: Rulebook,
  receipts: readonly Receipt[],
  what: Decision,
): { readonly what: string; readonly would: string | null } {
  const name = (leader: LeaderId): string => leaderName(book, leader);
  const plain = (words: string, would: string | null = null) => ({ what: words, would });
  switch (what.code) {
    case 'move':
      return plain(say('ending.turn.move', { leader: name(what.command.by), move: sayCommand(book, what.command) }));
    case 'declinedAlone':
    case 'declinedByMany': {
      const receipt = receipts[what.receipt];
      if (receipt === undefined) return plain('');
      const leaders = list(declinesOf(book, receipt).map(({ leader }) => name(leader)));
      const changes = changeWords(book, receipt.turn ?? {});
      const params = { leaders, by: name(receipt.by), terms: packageName(book, receipt) };
      return plain(say(`ending.turn.${what.code}`, params), say('ending.turnedBy', { change: list(changes) }));
    }
    case 'rejectedAtHome':
      return plain(say('ending.turn.rejectedAtHome', { test: told(book.test(what.test).name) }));
    case 'broken':
      return plain(say('ending.turn.broken', { leader: name(what.leader) }));
    case 'truceUnanswered':
      return plain(
        say('ending.turn.truceUnanswered', {
          leader: name(what.leader),
          rival: name(what.rival),
          kind: truceName(book, what.kind),
        }),
      );
    case 'initialled':
      return plain(say('ending.turn.initialled', { clauses: clauseNames(book, what.clauses) }));
  }
}

/** @returns the measure in words: what was missing as it went, and otherwise. */
export function measuredWords({ what, measured }: TurningPoint): string {
  const { goal, as, otherwise } = measured;
  const params = { goal: say(`ending.rungs.r${goal}`), as, otherwise };
  switch (what.code) {
    case 'move':
    case 'initialled':
      return say('ending.measured.taken', params);
    case 'declinedAlone':
    case 'declinedByMany':
    case 'truceUnanswered':
      return goal === 5 && otherwise === 0
        ? say('ending.measured.signed', params)
        : say('ending.measured.wanting', params);
    case 'rejectedAtHome':
    case 'broken':
      return say('ending.measured.lost', params);
  }
}
