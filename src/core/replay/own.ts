/** The scenario that a record brings because it is not one of ours: a stranger's, checked as if it were to be published before anybody plays by it. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { Length } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { makeForeignRulebook } from '../rules/book/rulebook.ts';
import { firstFault } from '../scenario/check.ts';
import { BUDGET } from './budget.ts';
import type { GameRecord, RecordFault } from './record.ts';

/** The scenario read last: a class hands in forty records with the same one. */
let last: { readonly text: string; readonly length: Length; readonly book: Rulebook } | null = null;

/**
 * @returns the rulebook of the scenario that a record brings. Refused as `tooLarge`, as `ownScenario` with the first thing that `check` finds in it,
 * or where it goes by another name than the record says. Whether the record's hash is its own is for `openRecord` to see, as with ours.
 */
export function ownBook({ own, scenario, length }: GameRecord): Result<Rulebook, RecordFault> {
  const text = JSON.stringify(own);
  if (last?.text === text && last.length === length && last.book.scenario.id === scenario) return ok(last.book);
  if (text.length > BUDGET.own) return fail({ code: 'tooLarge', has: text.length, atMost: BUDGET.own });
  const fault = firstFault(own);
  if (fault !== null) return fail({ code: 'ownScenario', fault });
  if (!Object.hasOwn((own as Scenario).rules.weeks, length)) return fail({ code: 'badField', path: 'length' });
  const book = makeForeignRulebook(own as Scenario, length);
  if (book.scenario.id !== scenario) return fail({ code: 'badField', path: 'own.id' });
  last = { text, length, book };
  return ok(book);
}

/** @returns why a scenario could not go along in a record, as `ownBook` would say; null where it can, and for ours, which need not. */
export function whyNotOwn({ travels, published }: Rulebook): RecordFault | null {
  if (!travels) return null;
  const has = JSON.stringify(published).length;
  if (has > BUDGET.own) return { code: 'tooLarge', has, atMost: BUDGET.own };
  const fault = firstFault(published);
  return fault === null ? null : { code: 'ownScenario', fault };
}
