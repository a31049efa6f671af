/** What is said of a package before it is tabled. */
import { describe, expect, test } from 'vitest';
import { foreseenOf } from '../../../../src/core/analysis/text/foreseen.ts';
import type { Foreseen } from '../../../../src/core/analysis/text/foreseen.ts';
import type { LeaderId, OptionId, Terms } from '../../../../src/core/model/vocabulary.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { after, allHandOver, BOOK, nextWeek, open, withTable } from '../../../support/testGame.ts';

const ukraine = 'ukraine' as LeaderId;
const foreseen = (state: State, terms: Record<string, string>): readonly Foreseen[] =>
  foreseenOf(BOOK, viewFor(BOOK, state, ukraine), ukraine, terms as unknown as Terms);
const codes = (state: State, terms: Record<string, string>): readonly string[] =>
  foreseen(state, terms).map(({ code }) => code);
const talks = (): State => allHandOver(open('strip'));

describe('before a package is tabled', () => {
  test('a rival that was struck this week is said to take nothing but the exchange', () => {
    const struck = withTable(talks(), { struck: 'russia' as LeaderId });
    expect(foreseen(struck, { people: 'P1', sequence: 'F5' })).toContainEqual({
      code: 'strikeWeek',
      leader: 'russia',
      clauses: ['sequence'],
    });
    expect(codes(struck, { people: 'P1' })).not.toContain('strikeWeek');
  });

  test('what is foreseen of a strike week is what the rival then answers', () => {
    const struck = withTable(talks(), { struck: 'russia' as LeaderId, level: 'ministers' });
    const answered = allHandOver(after(struck, { type: 'propose', by: 'ukraine', terms: { sequence: 'F5' } }));
    const codesGiven = answered.room.receipts.at(-1)?.answers['russia' as LeaderId]?.reasons.map(({ code }) => code);
    expect(codesGiven).toContain('strikeWeek');
  });

  test('a first offer in mistrust is said to be heard a step harder, a second one is not', () => {
    expect(codes(talks(), { people: 'P1' })).toContain('heardHarder');
    const declined = allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P4' } }));
    expect(codes(declined, { people: 'P1' })).not.toContain('heardHarder');
  });

  test('the single text takes that away', () => {
    expect(codes(withTable(talks(), { singleText: true }), { people: 'P1' })).not.toContain('heardHarder');
  });

  test('a clause that the level of the week cannot settle is named', () => {
    expect(foreseen(talks(), { people: 'P1', donbas: 'D4' })).toContainEqual({
      code: 'level',
      level: 'presidents',
      clauses: ['donbas'],
    });
  });

  test('what is initialled is said to be replaced, and at a price', () => {
    const second = nextWeek(allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P1' } })));
    expect(foreseen(second, { people: 'P2' })).toContainEqual({ code: 'replaces', clause: 'people', was: 'P1' });
  });

  test('an exchange that has been carried out is widened without a price', () => {
    const second = nextWeek(allHandOver(after(talks(), { type: 'propose', by: 'ukraine', terms: { people: 'P1' } })));
    const now = withTable(second, { exchange: { option: 'P1' as OptionId, week: 2 } });
    expect(codes(now, { people: 'P2' })).toContain('widens');
  });
});
