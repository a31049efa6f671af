/** The first scenario at its full length, for tests: its file and its rulebook. */
import { readFileSync } from 'node:fs';
import type { Extension } from '../../src/core/model/extension.ts';
import { makeRulebook } from '../../src/core/rules/rulebook.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { lengthen } from '../../src/core/scenario/lengthen.ts';
import { SCENARIO } from './testGame.ts';

const file = new URL('../../assets/scenarios/full/vladivostok-2025.json', import.meta.url);
/** What lengthens the scenario. */
export const EXTENSION = JSON.parse(readFileSync(file, 'utf8')) as Extension;
const read = lengthen(SCENARIO, EXTENSION);
if (!read.ok) throw new Error(JSON.stringify(read.fault));

export const FULL: Rulebook = makeRulebook(read.value, 'full');
