/** The shipped scenario as a rulebook, built once for a test file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import type { ByLeader, Holder, LeaderId } from '../../src/core/model/vocabulary.ts';
import { makeRulebook } from '../../src/core/rules/book/rulebook.ts';
import { ROOT } from '../../src/cli/site.ts';

export const SCENARIO_FILE = join(ROOT, 'assets/scenarios/vladivostok-2025.json');
export const book = makeRulebook(JSON.parse(readFileSync(SCENARIO_FILE, 'utf8')) as Scenario);

/** @returns who holds the seats: a person in one, the computer in the others. */
export function holdersWith(person: LeaderId | null): ByLeader<Holder> {
  return Object.fromEntries(book.leaders.map((leader) => [leader, leader === person ? 'person' : 'computer']));
}
