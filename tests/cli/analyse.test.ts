/** `analyse`: what it prints for a scenario and for folders in public formats. */
import { expect, test, vi } from 'vitest';
import { scenarioIds } from '../../src/cli/scenarioFile.ts';
import { folderOf, GENIUS, NEGMAS } from './domains/files.ts';
import { cli } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });
const [scenario = ''] = scenarioIds();

interface Point {
  readonly utilities: readonly number[];
  readonly outcomes: readonly Readonly<Record<string, string | number>>[];
  readonly tie?: boolean;
  readonly others?: readonly Point[];
}
interface Printed {
  readonly issues: readonly { readonly name: string; readonly options: readonly (string | number)[] }[];
  readonly parties: readonly string[];
  readonly outcomes: number;
  readonly rational: number;
  readonly frontier: { readonly points: number; readonly outcomes: number; readonly list: readonly Point[] };
  readonly solutions: Readonly<Record<string, Point | null>>;
  readonly text?: { readonly tradeLeft: readonly unknown[]; readonly permitted: boolean };
  readonly scenario?: {
    readonly easing: { readonly lines: number };
    readonly cases: readonly { readonly rational: number }[];
  };
}

async function printed(...args: readonly string[]): Promise<Printed> {
  const { code, out, err } = await cli('analyse', ...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Printed;
}

test('a Genius folder gives the whole answer as JSON', async () => {
  expect(await printed(folderOf(GENIUS))).toEqual({
    issues: [
      { name: 'Price, per year', options: ['low', '2,5 million "net"', 'R&D only'] },
      { name: 'Place', options: ["19'' rack", 'Q&A desk '] },
    ],
    parties: ['prof2', 'prof10'],
    outcomes: 6,
    rational: 6,
    frontier: {
      points: 3,
      outcomes: 3,
      list: [
        { utilities: [1, 0.4], outcomes: [{ 'Price, per year': 'low', Place: 'Q&A desk ' }] },
        { utilities: [0.65, 0.7], outcomes: [{ 'Price, per year': '2,5 million "net"', Place: 'Q&A desk ' }] },
        { utilities: [0.475, 1], outcomes: [{ 'Price, per year': 'R&D only', Place: 'Q&A desk ' }] },
      ],
    },
    solutions: {
      nash: { utilities: [0.475, 1], outcomes: [{ 'Price, per year': 'R&D only', Place: 'Q&A desk ' }], tie: false },
      egalitarian: {
        utilities: [0.475, 1],
        outcomes: [{ 'Price, per year': 'R&D only', Place: 'Q&A desk ' }],
        tie: false,
      },
      kalaiSmorodinsky: {
        utilities: [0.65, 0.7],
        outcomes: [{ 'Price, per year': '2,5 million "net"', Place: 'Q&A desk ' }],
        tie: false,
      },
      welfare: { utilities: [0.475, 1], outcomes: [{ 'Price, per year': 'R&D only', Place: 'Q&A desk ' }], tie: false },
    },
  });
});

test('the limit cuts the list and nothing else; numbers of a YAML file stay numbers', async () => {
  const folder = folderOf(NEGMAS);
  const whole = await printed(folder);
  const cut = await printed(folder, '--limit', '1');
  expect(cut).toEqual({ ...whole, frontier: { ...whole.frontier, list: whole.frontier.list.slice(0, 1) } });
  expect(whole.frontier.list.length).toBe(whole.frontier.points);
  expect(whole.issues[0]?.options).toEqual([1, 2, 3]);
});

test('of a tie the first point stands in front and the others beside it', async () => {
  const folder = folderOf({
    'space.yml': 'issues: [{name: a, type: CategoricalIssue, values: [x, y]}]',
    'one.yml': 'type: LinearAdditiveUtilityFunction\nvalues: [{x: 2, y: 1}]',
    'two.yml': 'type: LinearAdditiveUtilityFunction\nvalues: [{x: 1, y: 2}]',
  });
  const { solutions } = await printed(folder);
  expect(solutions.nash).toEqual({
    utilities: [2, 1],
    outcomes: [{ a: 'x' }],
    tie: true,
    others: [{ utilities: [1, 2], outcomes: [{ a: 'y' }] }],
  });
});

test('a scenario has an empty zone as declared, and says which red lines would have to ease', async () => {
  const declared = await printed(scenario);
  expect([declared.rational, declared.frontier.points, declared.solutions.nash]).toEqual([0, 0, null]);
  expect(declared.scenario?.easing.lines).toBeGreaterThan(0);
  const furthest = await printed(scenario, '--lines', 'furthest');
  expect(furthest.rational).toBeGreaterThan(0);
  expect(declared.scenario?.cases.map(({ rational }) => rational)).toContain(furthest.rational);
  const { out } = await cli('analyse', scenario);
  expect(out).toContain('no forecast');
  expect(out).toContain('would have to ease');
});

test('a text is measured: its distance from each solution and the trade that it leaves', async () => {
  const text = ['--text', 'Place=Q&A desk ', '--text', 'Price, per year=low'];
  const best = await printed(folderOf(GENIUS), ...text);
  expect([best.text?.permitted, best.text?.tradeLeft]).toEqual([true, []]);
  const worse = await cli('analyse', folderOf(GENIUS), '--text', "Place=19'' rack", '--text', 'Price, per year=low');
  expect(worse.out).toContain(
    "A trade is left on the table: prof2 +0.225, and nobody loses, with Place: Q&A desk  instead of 19'' rack.",
  );
});

test.each<[readonly string[], RegExp]>([
  [[], /PATH is missing/],
  [['nowhere'], /no scenario 'nowhere'/],
  [[scenario, '--lines', 'soft'], /--lines must be declared or furthest or none/],
  [[scenario, '--reading', 'none'], /no reading 'none'/],
  [[scenario, '--limit', 'all'], /--limit must be a whole number/],
  [[scenario, '--text', 'moon=1'], /no such issue/],
  [[scenario, '--text', 'presence=N9'], /no such option/],
  [[folderOf({})], /neither a Genius domain/],
  [[folderOf(GENIUS), '--lines', 'none'], /for a scenario/],
])('%j ends with code 1 and one line', async (args, line) => {
  const { code, out, err } = await cli('analyse', ...args);
  expect(err).toMatch(line);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect([code, out]).toEqual([1, '']);
});

test('a domain too large says so with its size, and nothing is computed', async () => {
  const issues = Array.from({ length: 20 }, (_, i) => `- {name: i${i}, type: ContiguousIssue, values: [1, 10]}`);
  const functions = `type: LinearAdditiveUtilityFunction\nvalues: [${Array.from({ length: 20 }, () => '{type: IdentityFun}').join(', ')}]`;
  const folder = folderOf({ 'space.yml': `issues:\n${issues.join('\n')}`, 'a.yml': functions, 'b.yml': functions });
  const { code, out, err } = await cli('analyse', folder);
  expect(err).toMatch(/too large: 100,000,000,000,000,000,000 outcomes/);
  expect([code, out]).toEqual([1, '']);
});
