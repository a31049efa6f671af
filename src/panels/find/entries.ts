/** Everything of a game that can be looked for, in the language that is spoken, each with the sheet that it opens. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Sheet } from '../../session/desk.ts';
import type { Showing } from '../../session/showing.ts';
import type { Findable } from '../../words/match.ts';
import { clauseName, leaderName, optionName, personName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { glossaryOf } from '../../words/terms.ts';
import { aboutOf, fillerWord, typeName } from '../moves/asked.ts';
import { fillerNote } from '../moves/fillerNote.ts';
import { kindsOf } from '../moves/kinds.ts';
import { isFilled } from '../moves/moveSheet.tsx';
import type { Slot } from '../moves/slots.ts';
import { fillersOf, slotsOf } from '../moves/slots.ts';

export interface Entry extends Findable {
  readonly kind: 'command' | 'clause' | 'option' | 'leader' | 'card' | 'word';
  /** Unlike any other's. */
  readonly id: string;
  /** Where it belongs, shown beneath it; it is looked in as well. */
  readonly under: string;
  readonly to: Sheet;
}

/** Clauses are found by themselves: a command is not repeated for each of them. */
const NAMED_ELSEWHERE: readonly Slot[] = ['clause', 'to', 'of', 'option', 'level', 'format', 'stand'];

/** @returns what can be looked for from a seat; commands only where it is one's own. */
export function entriesOf(session: Showing): readonly Entry[] {
  const { book, seat } = session;
  const { scenario } = book;
  const options = book.clauses.flatMap((clause): readonly Entry[] =>
    book.clause(clause).options.map((option) => ({
      kind: 'option',
      id: `${clause} ${option.id}`,
      title: optionName(book, clause, option.id),
      under: say('find.optionOf', { code: option.id, clause: clauseName(book, clause) }),
      text: `${option.id} ${clauseName(book, clause)} ${told(option.text)} ${told(option.whose)}`,
      to: { kind: 'option', clause, option: option.id },
    })),
  );
  return [
    ...(seat === null ? [] : commandsOf(session, seat)),
    ...book.clauses.map((clause): Entry => {
      const { question } = book.clause(clause);
      return {
        kind: 'clause',
        id: clause,
        title: clauseName(book, clause),
        under: told(question),
        text: `${clause} ${told(question)}`,
        to: { kind: 'clause', clause },
      };
    }),
    ...options,
    ...book.leaders.map((leader): Entry => {
      const person = personName(book, leader);
      return {
        kind: 'leader',
        id: leader,
        title: leaderName(book, leader),
        under: person,
        text: person,
        to: { kind: 'leader', leader },
      };
    }),
    ...scenario.cards.map((card): Entry => {
      const speaker = told(card.speaker);
      return {
        kind: 'card',
        id: card.id,
        title: told(card.claim),
        under: speaker,
        text: `${speaker} ${told(card.paraphrase)}`,
        to: { kind: 'card', card: card.id },
      };
    }),
    ...glossaryOf(book).map(
      ({ id, term, text }): Entry => ({
        kind: 'word',
        id,
        title: term,
        under: text,
        text,
        to: { kind: 'page', page: 'glossary' },
      }),
    ),
  ];
}

/** Each command, and what it is about where that has a name of its own: a pledge, a measure, a key, a place. */
function commandsOf(session: Showing, seat: LeaderId): readonly Entry[] {
  const isOut = session.view().table.out.includes(seat);
  return kindsOf(session.book, seat, isOut)
    .flatMap(({ types }) => types)
    .flatMap((type): readonly Entry[] => {
      if (!isFilled(type)) return [];
      const name = typeName(type);
      const about = aboutOf(session, type);
      const named = slotsOf(session.book, type, {}).filter((slot) => !NAMED_ELSEWHERE.includes(slot));
      const things = named.flatMap((slot) =>
        fillersOf(session, seat, type, slot, {}).map(({ value }): Entry => {
          const note = fillerNote(session, slot, value, {}) ?? '';
          return {
            kind: 'command',
            id: `${type} ${slot} ${value}`,
            title: fillerWord(session, slot, value, {}),
            under: name,
            text: `${name} ${note}`,
            to: { kind: 'move', type, filled: { [slot]: value } },
          };
        }),
      );
      return [
        { kind: 'command', id: type, title: name, under: about, text: about, to: { kind: 'move', type, filled: {} } },
        ...things,
      ];
    });
}
