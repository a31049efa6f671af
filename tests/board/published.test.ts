/** The published text that was taken up as the single text, on the board: a sheet beside the option that it has, and the same in words. */
import { expect, test } from 'vitest';
import { layout } from '../../src/board/layout/layout.ts';
import type { ClauseId, LeaderId } from '../../src/core/model/vocabulary.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import type { DeskState } from '../../src/session/desk.ts';
import { openingName } from '../../src/words/names.ts';
import { FULL, laidFull } from '../support/fullGame.ts';

const EMPTY: DeskState = { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' };
const seat = FULL.leaders[0] as LeaderId;
const [text] = FULL.scenario.openings ?? [];
if (text === undefined) throw new Error('no published text');

const boards = FULL.scenario.groups!.map(({ clauses: [first] }) => {
  const desk = { ...EMPTY, focus: { kind: 'clause', clause: first as ClauseId, option: null } as const };
  return (table: Parameters<typeof laidFull>[0]) =>
    layout(FULL, viewFor(FULL, laidFull(table), seat), desk, { width: 985, height: 700 });
});
const clausesWithSheet = (table: Parameters<typeof laidFull>[0]): readonly string[] =>
  boards.flatMap((board) =>
    board(table).still.flatMap(({ id, figures }) =>
      id.startsWith('row:') &&
      figures.some((figure) => figure.draw === 'path' && figure.d.includes('L') && figure.fill === 'paper-sheet')
        ? [id.slice('row:'.length)]
        : [],
    ),
  );

test('a sheet lies beside each option of the text that was taken up, and beside none before', () => {
  expect(clausesWithSheet({})).toEqual([]);
  expect(clausesWithSheet({ singleText: true, opening: text.id }).toSorted()).toEqual(Object.keys(text.terms).sort());
});

test('what is initialled has no sheet any more', () => {
  const [clause, option] = Object.entries(text.terms)[0] ?? [];
  const draft = { ...laidFull({}).table.draft, [clause ?? '']: { option, week: 1, by: [] } } as never;
  expect(clausesWithSheet({ singleText: true, opening: text.id, draft })).not.toContain(clause);
});

test('the option and its clause say so aloud', () => {
  const labels = boards.flatMap((board) => board({ singleText: true, opening: text.id }).marks);
  for (const [clause, option] of Object.entries(text.terms)) {
    expect(labels.find(({ id }) => id === `notch:${clause}:${option}`)?.label).toContain(openingName(FULL, text.id));
    expect(labels.find(({ id }) => id === `clause:${clause}`)?.label).toContain(`The published text says: ${option}`);
  }
  expect(labels.filter(({ kind, label }) => kind === 'notch' && label.includes('single text')).length).toBe(
    Object.keys(text.terms).length,
  );
});
