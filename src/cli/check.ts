/** `check PATH…`: what is wrong with scenario files, then how they are balanced and what they rest on. */
import { existsSync, writeFileSync } from 'node:fs';
import { LENGTHS } from '../core/model/vocabulary.ts';
import { checkScenario, contentFaults } from '../core/scenario/check.ts';
import { summaryOf } from '../core/scenario/summary.ts';
import type { Summary } from '../core/scenario/summary.ts';
import { readLine, say } from './commandLine.ts';
import { faultLine, tellFault } from './scenarioFault.ts';
import { atLength, longerPath, readText, scenarioIds, scenarioPath } from './scenarioFile.ts';
import { SCHEMA_FILE, schemaText } from './schema.ts';

const HELP = `npm run cli -- check [PATH…] [--json]

Says what is wrong with scenario files, each fault with its line, its place and the reason, and how the two sides are
balanced and sourced. Without a path: every scenario that is shipped. Ends with code 1 if there is a fault.
  PATH             a scenario file, or the id of a shipped one
  --json           the same as JSON
  --write-schema   writes the JSON Schema of scenarios, for editors, and checks nothing`;

/** Words that one line may hold: paths, in numbers that a shell's star can reach. */
const PATHS_AT_MOST = 1000;

/** @returns the figures of a scenario as lines of text. */
function tellSummary({ id, asOf, sides, cards, sources, assumptions }: Summary): readonly string[] {
  return [
    `${id}, as of ${asOf}`,
    ...sides.map(({ leader, news, ...depth }) => {
      const counts = [
        ...Object.entries(depth),
        ...Object.entries(news).map(([kind, count]) => [`${kind} news`, count]),
      ];
      return `  ${leader}: ${counts.map(([what, count]) => `${what} ${count}`).join(', ')}`;
    }),
    `  cards: ${Object.entries(cards)
      .map(([what, count]) => `${what} ${count}`)
      .join(', ')}`,
    `  sources: ${sources.all} by ${sources.publishers} publishers, ${sources.stateMedia} state media, ${sources.toVerify} to verify, ${sources.withoutLink} without a link`,
    `  assumptions: ${assumptions.all}, over ${assumptions.numbers} numbers and ${assumptions.states} stance states`,
  ];
}

/** @returns the exit code: 1 where a file cannot be read or has a fault. */
export async function run(args: string[]): Promise<number> {
  const line = readLine(args, { json: { type: 'boolean' }, 'write-schema': { type: 'boolean' } }, HELP, PATHS_AT_MOST);
  if (!line.ok) return say('check', line.fault);
  const { values, positionals } = line.value;
  if (values['write-schema'] === true) {
    writeFileSync(SCHEMA_FILE, schemaText());
    console.log(`written: ${SCHEMA_FILE}`);
    return 0;
  }
  const files = [];
  for (const name of positionals.length > 0 ? positionals : scenarioIds()) {
    const path = scenarioPath(name);
    const text = readText(path);
    if (!text.ok) return say('check', text.fault);
    const { scenario, faults } = checkScenario(text.value);
    files.push({ path, faults, summary: scenario === null ? null : summaryOf(scenario) });
    for (const length of LENGTHS) {
      const longer = longerPath(scenario?.id ?? '', length);
      if (scenario === null || path !== scenarioPath(scenario.id) || !existsSync(longer)) continue;
      const whole = atLength(scenario, length);
      if (!whole.ok) return say('check', { code: 1, line: whole.fault.join('\n') });
      // What it adds has no line of its own once it is put in: the place in the longer scenario is told.
      const found = contentFaults(whole.value).map((finding) => ({ ...finding, line: null }));
      files.push({ path: longer, faults: found, summary: summaryOf(whole.value) });
    }
  }
  const isClean = files.every(({ faults }) => faults.length === 0);
  if (values.json === true) {
    const told = files.map(({ path, faults, summary }) => ({
      path,
      faults: faults.map((fault) => ({ ...fault, reason: tellFault(fault) })),
      balance: summary?.sides ?? null,
      cards: summary?.cards ?? null,
      sources: summary?.sources ?? null,
      assumptions: summary?.assumptions ?? null,
    }));
    console.log(JSON.stringify({ ok: isClean, files: told }, null, 2));
    return isClean ? 0 : 1;
  }
  for (const { path, faults, summary } of files) {
    for (const fault of faults) console.log(faultLine(path, fault));
    if (summary !== null) for (const told of tellSummary(summary)) console.log(told);
    console.log(
      `${path}: ${faults.length === 0 ? 'no faults' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`}`,
    );
  }
  return isClean ? 0 : 1;
}
