/** `npm test`: everything that CI checks, step by step; stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fail, readFlags } from './flags.ts';
import { ROOT } from './site.ts';

interface Step {
  readonly name: string;
  /** What is checked, in the step's header. */
  readonly about: string;
  /** A script that this Node runs, relative to the root, and its arguments. */
  readonly run: readonly [script: string, ...args: string[]];
}

const packages = 'node_modules';
const STEPS: readonly Step[] = [
  { name: 'lint', about: 'oxlint with types', run: [`${packages}/oxlint/bin/oxlint`, '--deny-warnings'] },
  { name: 'format', about: 'biome', run: [`${packages}/@biomejs/biome/bin/biome`, 'format', '--error-on-warnings'] },
  { name: 'types', about: 'the whole project', run: [`${packages}/typescript/bin/tsc`] },
  {
    name: 'core-types',
    about: 'src/core without browser or Node types',
    run: [`${packages}/typescript/bin/tsc`, '-p', 'tests/tsconfig.core.json'],
  },
  { name: 'unused', about: 'files, exports and packages that nothing uses', run: [`${packages}/knip/bin/knip.js`] },
  { name: 'unit', about: 'vitest', run: [`${packages}/vitest/vitest.mjs`, 'run', '--project', 'unit'] },
  { name: 'build', about: 'the site into dist/', run: ['src/cli/build.ts'] },
  {
    name: 'browser',
    about: 'the built site in Chromium',
    run: [`${packages}/vitest/vitest.mjs`, 'run', '--project', 'browser'],
  },
];

const names = STEPS.map((step) => step.name);
const flags = readFlags(
  { only: { type: 'string', multiple: true }, skip: { type: 'string', multiple: true } },
  `npm test -- [--only NAME]… [--skip NAME]…\n\nSteps: ${names.join(', ')}.`,
);
const only = known(flags.only);
const skip = known(flags.skip);
const steps = STEPS.filter(({ name }) => (only.length === 0 || only.includes(name)) && !skip.includes(name));
if (steps.length === 0) fail('no step is left to run');

const begun = Date.now();
for (const step of steps) {
  console.log(`\n== ${step.name}: ${step.about}`);
  const since = Date.now();
  const passed = runs(step);
  console.log(`== ${step.name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  if (!passed) fail(`\nFAILED at ${step.name} after ${seconds(begun)}; again with: npm test -- --only ${step.name}`);
}
const left = names.length - steps.length;
console.log(`\nPASSED ${steps.length} steps in ${seconds(begun)}${left > 0 ? ` (${left} not run)` : ''}`);

function known(given: readonly string[] | undefined): readonly string[] {
  for (const name of given ?? []) {
    if (!names.includes(name)) fail(`no step is called ${name}; the steps are ${names.join(', ')}`);
  }
  return given ?? [];
}

function runs(step: Step): boolean {
  const [script, ...args] = step.run;
  const path = [join(ROOT, packages, '.bin'), process.env['PATH']].join(delimiter);
  const done = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return done.status === 0;
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
