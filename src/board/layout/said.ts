/** What a mark says: its name for a screen reader, and the lines of the slip that hover and focus lay beside it. */
import { nearOn } from '../../core/analysis/stance/near.ts';
import { standsOn } from '../../core/analysis/stance/stands.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { isFromText, textTakenUp } from '../../core/rules/text/textTakenUp.ts';
import type { Clause } from '../../core/model/scenario/clause.ts';
import type { ClauseId, LeaderId, OptionId, VenueId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import type { DeskState } from '../../session/desk.ts';
import {
  clauseName,
  leaderName,
  levelName,
  list,
  openingName,
  optionName,
  personName,
  venueName,
} from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayNear } from '../../words/sentences/near.ts';
import { locksOn } from './locked.ts';
import type { SlipLine } from './mark.ts';
import { partOf } from './emblems.ts';
import { trustLabel } from './trust.ts';

export interface Said {
  readonly label: string;
  readonly slip: readonly SlipLine[];
}

function said(head: string, lines: readonly string[], hint: string): Said {
  const kept = lines.filter((line) => line !== '');
  return {
    label: [head, ...kept].map((line) => (/[.!?:…]$/.test(line) ? line : `${line}.`)).join(' '),
    slip: [
      { text: head, face: 'slip', ink: 'ink' },
      ...kept.map((text): SlipLine => ({ text, face: 'note', ink: 'ink-2' })),
      ...(hint === '' ? [] : [{ text: hint, face: 'strong', ink: 'hand' } as const]),
    ],
  };
}

/** An option with whose text it is, who could take it as far as is known, and the legal questions that it raises. */
export function sayNotch(
  book: Rulebook,
  view: View,
  desk: DeskState,
  clause: ClauseId,
  option: OptionId,
  hint: string,
): Said {
  const it = book.option(clause, option);
  const names = (leaders: readonly LeaderId[]): string => list(leaders.map((leader) => leaderName(book, leader)));
  const standings = standsOn(book, view, clause);
  const takes = standings.filter((standing) => standing.takes.includes(option)).map(({ leader }) => leader);
  const bars = standings.filter((standing) => standing.bars.includes(option)).map(({ leader }) => leader);
  const never = standings.some((standing) => standing.isOwn && standing.never.includes(option));
  // A red line with a gap puzzles: said where it closes between two options that are taken.
  const places = book.clause(clause).options.map(({ id }) => id);
  const gaps = standings
    .filter(({ bars: barred, takes: taken }) => {
      const at = taken.map((id) => places.indexOf(id));
      const here = places.indexOf(option);
      return barred.includes(option) && Math.min(...at) < here && here < Math.max(...at);
    })
    .map(({ leader }) => leader);
  const initialled = view.table.draft[clause];
  const locks = locksOn(book, view, clause, option);
  const legal = it.legal.flatMap((id) =>
    book.scenario.legal.filter((question) => question.id === id).map(({ short }) => told(short)),
  );
  const lines = [
    say('board.slip.whose', { whose: told(it.whose) }),
    view.table.opening && isFromText(book, view.table, clause, option)
      ? say('board.slip.published', { opening: openingName(book, view.table.opening) })
      : '',
    initialled?.option === option
      ? say('board.slip.initialled', { leaders: names(initialled.by), week: initialled.week })
      : '',
    view.room?.proposal?.terms[clause] === option
      ? say('board.slip.proposed', { leader: leaderName(book, view.room.proposal.by) })
      : '',
    desk.terms[clause] === option ? say('board.slip.inHand') : '',
    takes.length > 0 ? say('board.slip.takes', { leaders: names(takes) }) : '',
    bars.length > 0 ? say('board.slip.bars', { leaders: names(bars) }) : '',
    gaps.length > 0 ? say('board.slip.gap', { leader: names(gaps) }) : '',
    never ? say('board.slip.never') : '',
    // One line: which questions of law an option raises is a press away, that it is closed by one is not.
    locks.length > 0
      ? say('board.slip.locked', { locks: list(locks.map((id) => told(book.lock(id).name))) })
      : legal.length > 0
        ? say('board.slip.legal', { questions: list(legal) })
        : '',
  ];
  const spoken = said(
    say('board.slip.option', { code: option, option: optionName(book, clause, option) }),
    lines,
    hint,
  );
  return { ...spoken, label: say('board.label.inClause', { clause: clauseName(book, clause), label: spoken.label }) };
}

/** A clause: its question, the lowest level that may settle it, how far it has come, how near the sides are, and what has changed. */
export function sayClause(book: Rulebook, view: View, clause: ClauseId, since: string, hint: string): Said {
  const near = nearOn(book, view, clause);
  const initialled = view.table.draft[clause] ?? null;
  const it = book.clause(clause);
  const published = initialled === null ? textTakenUp(book, view.table)?.terms[clause] : undefined;
  const state =
    initialled === null
      ? say('board.label.brackets')
      : say('board.label.initialled', { option: optionName(book, clause, initialled.option) });
  return said(
    told(it.name),
    [
      told(it.question),
      say('board.label.level', { level: levelName(it.level) }),
      state,
      published === undefined
        ? ''
        : say('board.label.published', { code: published, option: optionName(book, clause, published) }),
      near === null ? '' : sayNear(near),
      since,
    ],
    hint,
  );
}

/** @returns a clause's slip with what its codes stand for, for a sheet that has no room for it; its name stays, since each notch has one of its own. */
export function withKey(book: Rulebook, { id, options }: Clause, { label, slip }: Said): Said {
  const key = options.map(
    ({ id: code }): SlipLine => ({
      text: say('board.slip.option', { code, option: optionName(book, id, code) }),
      face: 'note',
      ink: 'ink',
    }),
  );
  return { label, slip: [...slip.slice(0, 1), ...key, ...slip.slice(1)] };
}

/** A seat: person, posture in words, how it feels as far as is told, and trust with one's own. */
export function saySeat(book: Rulebook, view: View, leader: LeaderId, since: string, hint: string): Said {
  const words = view.words[leader];
  const { onlooker } = view;
  const isOwn = onlooker === leader;
  const feels =
    words === undefined || isOwn
      ? ''
      : [
          words.feltCost === null ? '' : say(`board.seat.cost.${words.feltCost}`),
          words.wayOut === null ? '' : say(`board.seat.wayOut.${words.wayOut}`),
          say(`board.seat.home.${words.home}`),
        ]
          .filter((word) => word !== '')
          .join(' ');
  const capital = isOwn && view.own !== null ? say('moves.capitalNone', { capital: view.own.capital }) : '';
  const trust =
    isOwn || onlooker === 'public' || onlooker === 'open'
      ? ''
      : say('board.seat.trust', { trust: trustLabel(book, view, onlooker, leader, 'long').text });
  return said(
    leaderName(book, leader),
    [personName(book, leader), isOwn ? say('board.seat.own') : '', capital, partOf(view, leader), feels, trust, since],
    hint,
  );
}

/** A venue: its host, and what stands in the way of a meeting there. */
export function sayVenue(book: Rulebook, view: View, venue: VenueId, hint: string): Said {
  const it = book.venue(venue);
  const lines = [
    say('board.slip.host', { host: told(it.host) }),
    it.capitalOf === null ? '' : say('board.slip.capital', { leader: leaderName(book, it.capitalOf) }),
    it.icc ? say('board.slip.icc') : '',
    view.table.venue === venue ? say('board.slip.meets') : '',
  ];
  return said(venueName(book, venue), lines, hint);
}
