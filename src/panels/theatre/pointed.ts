/** What each note of the tour speaks of, as a place of the page: rows of the draft and seats on the board or in its table, what happened, the timeline. */
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import type { Playback } from '../../session/playback.ts';
import type { TourNote } from '../../words/tour.ts';

export interface Pointed {
  readonly what: 'draft' | 'clauses' | 'seats' | 'moment' | 'timeline';
  /** Selectors, one a way in which the page may show it. The first that finds something seen is meant. */
  readonly ways: readonly string[];
}

const TIMELINE = '.timeline-line';
const MOMENT: Pointed = { what: 'moment', ways: ['.theatre-moment', TIMELINE] };

/** @returns the place that a note points at, at the step that is shown. */
export function pointedAt(playback: Playback, note: TourNote): Pointed {
  const { book } = playback;
  const { step } = playback.place();
  const { room } = playback.view();
  switch (note) {
    case 'news':
      return clausesIn(book.clauses, 'draft');
    case 'sealed':
    case 'opened':
    case 'commitment':
      return MOMENT;
    case 'offer':
      return clausesIn(book.clauses.filter((clause) => room?.proposal?.terms[clause] !== undefined));
    case 'taken':
      return clausesIn(
        playback
          .log()
          .flatMap((entry) =>
            entry.step === step - 1 && entry.event.type === 'initialled' ? [entry.event.clause] : [],
          ),
      );
    case 'declined':
      return clausesIn(book.clauses.filter((clause) => room?.receipts.at(-1)?.terms[clause] !== undefined));
    case 'rung':
      return clausesIn([book.scenario.rules.exchange.clause]);
    case 'ripe':
      return seatsOf(book.sides);
    case 'ending':
      return { what: 'timeline', ways: [TIMELINE] };
  }
}

/** The name of a clause on the board with all its notches; its row where the board is off. */
function clausesIn(clauses: readonly ClauseId[], what: 'draft' | 'clauses' = 'clauses'): Pointed {
  if (clauses.length === 0) return MOMENT;
  const onBoard = clauses.flatMap((clause) => [`[data-mark="clause:${clause}"]`, `[data-mark^="notch:${clause}:"]`]);
  return { what, ways: [onBoard.join(), clauses.map((clause) => `.draft [data-clause="${clause}"]`).join()] };
}

function seatsOf(leaders: readonly LeaderId[]): Pointed {
  return { what: 'seats', ways: [leaders.map((leader) => `[data-mark="seat:${leader}"]`).join(), '.draft thead'] };
}
