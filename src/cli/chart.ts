/** `chart`: a leader's stance chart as a Mermaid state diagram. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../core/model/scenario/scenario.ts';
import { chartDiagram } from '../core/stance/mermaid.ts';
import { readLine, say, stop } from './commandLine.ts';
import { readRulebook } from './scenarioFile.ts';

const HELP = `npm run cli -- chart --scenario ID --leader ID [--json]

Draws a leader's stance chart in Mermaid: regions side by side, states from hard to soft with what each accepts, and on
each arrow the events that it listens to and the signals that must hold.
  --scenario       a shipped scenario's id, or a file
  --leader         whose chart
  --json           { scenario, leader, mermaid }
  --write-readme   writes the charts of all leaders into src/core/stance/README.md`;

export const CHARTS_README = fileURLToPath(new URL('../core/stance/README.md', import.meta.url));
const BEGIN = '<!-- charts: npm run cli -- chart --scenario ID --write-readme -->';
const END = '<!-- end of charts -->';

/** @returns a README with the charts of a scenario between its two marks; throws where the marks are missing. */
export function withCharts(readme: string, scenario: Scenario): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`no marks for charts in ${CHARTS_README}`);
  const charts = scenario.leaders.map(
    (leader) => `### ${leader.name.en}\n\n\`\`\`mermaid\n${chartDiagram(leader)}\`\`\`\n`,
  );
  return `${before}${BEGIN}\n\n${charts.join('\n')}\n${END}${after}`;
}

/** @returns the exit code: 1 for a scenario or a leader that is not there. */
export async function run(args: string[]): Promise<number> {
  const line = readLine(
    args,
    {
      scenario: { type: 'string' },
      leader: { type: 'string' },
      json: { type: 'boolean' },
      'write-readme': { type: 'boolean' },
    },
    HELP,
  );
  if (!line.ok) return say('chart', line.fault);
  const { values } = line.value;
  const refuse = (why: string): number => {
    const refused = stop(why);
    return refused.ok ? 0 : say('chart', refused.fault);
  };
  if (values.scenario === undefined) return refuse('--scenario is missing (--help shows the flags)');
  const book = readRulebook(values.scenario, 'lesson');
  if (!book.ok) return say('chart', book.fault);
  const { scenario, leaders } = book.value;
  if (values['write-readme'] === true) {
    writeFileSync(CHARTS_README, withCharts(readFileSync(CHARTS_README, 'utf8'), scenario));
    console.log(`written: ${CHARTS_README}`);
    return 0;
  }
  if (values.leader === undefined) return refuse(`--leader is missing: ${leaders.join(', ')}`);
  const leader = scenario.leaders.find(({ id }) => id === values.leader);
  if (leader === undefined) return refuse(`there is no leader '${values.leader}': ${leaders.join(', ')}`);
  const mermaid = chartDiagram(leader);
  if (values.json === true) console.log(JSON.stringify({ scenario: scenario.id, leader: leader.id, mermaid }, null, 2));
  else console.log(mermaid.trimEnd());
  return 0;
}
