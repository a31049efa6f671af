/** What a text would need in law, place by place: which steps, in which order, who decides, and how far each has come. */
import type { LegalPath, LegalStep } from '../../model/scenario/legalPath.ts';
import type { Initialled, Table } from '../../model/play/table.ts';
import type { ClauseId, KeyId, OptionId } from '../../model/vocabulary.ts';
import { isLocked, keysOf } from '../../rules/state/locks.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { holdsInText, termsIn } from './inText.ts';

/** `barred`, `work`, `worked`: in the text's own words, before initials. `later`: after signing. `passed`, `failed`: decided. */
export type StepStanding = 'barred' | 'work' | 'worked' | 'later' | 'passed' | 'failed';

export interface StepNeeded {
  readonly step: LegalStep;
  /** The terms that ask for it; empty where every text does. */
  readonly terms: readonly (readonly [ClauseId, OptionId])[];
  /** The steps that come first, of those that this text needs. */
  readonly after: readonly LegalStep[];
  readonly standing: StepStanding;
  /** The keys of which one works it out, where it is one of drafting. */
  readonly keys: readonly KeyId[];
}
export interface PathNeeded {
  readonly path: LegalPath;
  readonly steps: readonly StepNeeded[];
}

/** @returns the table with a text in the place of what is initialled, to ask what it would need. */
function withText(book: Rulebook, table: Table, text: { readonly [clause: ClauseId]: OptionId }): Table {
  const draft: Record<ClauseId, Initialled | null> = {};
  for (const clause of book.clauses) {
    const option = text[clause];
    draft[clause] = option === undefined ? null : { option, week: table.week, by: [] };
  }
  return { ...table, draft };
}

/** @returns what the text would need, in the scenario's order, paths without a step left out; null where the scenario tells of no law. */
export function chainOf(
  book: Rulebook,
  table: Table,
  text: { readonly [clause: ClauseId]: OptionId },
): readonly PathNeeded[] | null {
  const { legalPaths } = book.scenario;
  if (legalPaths === undefined) return null;
  const view = { table: withText(book, table, text) };
  return legalPaths.flatMap((path) => {
    const needed = path.steps.filter(({ when }) => when === undefined || holdsInText(book, view, when));
    const steps = needed.map((step) => ({
      step,
      terms: step.when === undefined ? [] : termsIn(view, step.when),
      after: needed.filter(({ id }) => step.after.includes(id)),
      ...standingOf(book, table, step),
    }));
    return steps.length === 0 ? [] : [{ path, steps }];
  });
}

function standingOf(book: Rulebook, table: Table, { lock, test }: LegalStep): Pick<StepNeeded, 'standing' | 'keys'> {
  const locked = lock === undefined ? null : book.lock(lock);
  if (locked?.opens.by === 'barred') return { standing: 'barred', keys: [] };
  if (locked !== null && locked.opens.by !== 'aftermath')
    return { standing: isLocked(book, { table }, locked.id) ? 'work' : 'worked', keys: keysOf(locked) };
  const result = test === undefined ? undefined : table.aftermath?.results[test];
  return { standing: result === undefined ? 'later' : result.passed ? 'passed' : 'failed', keys: [] };
}
