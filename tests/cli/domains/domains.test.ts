/** Negotiations in public formats, read as their own tools read them. */
import { expect, test } from 'vitest';
import type { Domain } from '../../../src/core/analysis/zone/domain.ts';
import { readFolder } from '../../../src/cli/domains/folder.ts';
import {
  folderOf,
  GENIUS,
  GENIUS_DOMAIN,
  GENIUS_SECOND,
  NEGMAS,
  NEGMAS_BUYER,
  NEGMAS_SELLER,
  NEGMAS_SPACE,
} from './files.ts';

function domainOf(files: Readonly<Record<string, string>>): Domain {
  const domain = readFolder(folderOf(files));
  if (!domain.ok) throw new Error(domain.fault.line);
  return domain.value;
}
function faultOf(files: Readonly<Record<string, string>>): string {
  const domain = readFolder(folderOf(files));
  if (domain.ok) throw new Error('it was read');
  expect(domain.fault.code).toBe(1);
  expect(domain.fault.line.split('\n')).toHaveLength(1);
  return domain.fault.line;
}
const worths = ({ clauses }: Domain) => clauses.map(({ options }) => options.map(({ worth }) => worth));
const labels = ({ clauses }: Domain) => clauses.map(({ options }) => options.map(({ label }) => label));

test('a Genius folder is read by names, whatever the order of items and issues', () => {
  const domain = domainOf(GENIUS);
  expect(domain.parties).toEqual([
    { name: 'prof2', reservation: 0 },
    { name: 'prof10', reservation: 0.4 },
  ]);
  expect(domain.clauses.map(({ name }) => name)).toEqual(['Price, per year', 'Place']);
  expect(labels(domain)).toEqual([
    ['low', '2,5 million "net"', 'R&D only'],
    ["19'' rack", 'Q&A desk '],
  ]);
  expect(worths(domain)).toEqual([
    [
      [0.7, 0],
      [0.35, 0.3],
      [0.175, 0.6],
    ],
    [
      [0.3 * 0.25, 0.4],
      [0.3, 0.4],
    ],
  ]);
});

test('a byte order mark, another encoding and another root beside the domain do no harm', () => {
  const files = { ...GENIUS, 'trade_domain.xml': `\uFEFF\n\n${GENIUS_DOMAIN}`, 'trade-pareto.xml': '<pareto/>' };
  expect(domainOf(files)).toEqual(domainOf(GENIUS));
});

test('an integer issue is valued by its evaluator from its lower bound on', () => {
  const issue = 'name="days" index="1" vtype="integer" etype="integer" type="integer" lowerbound="2" upperbound="4"';
  const domain = domainOf({
    'd.xml': `<negotiation_template><utility_space><objective><issue ${issue}></issue></objective></utility_space></negotiation_template>`,
    'p.xml': `<utility_space><objective><issue ${issue}><evaluator ftype="linear" offset="0.1" slope="0.5"/></issue><weight index="1" value="1"/></objective></utility_space>`,
  });
  expect(labels(domain)).toEqual([['2', '3', '4']]);
  expect(worths(domain)).toEqual([[[0.1], [0.6], [1]]]);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['nothing', {}, /neither a Genius domain/],
  ['no domain', { 'a.xml': GENIUS_SECOND }, /no domain file/],
  ['two domains', { ...GENIUS, 'b.xml': GENIUS_DOMAIN }, /two domain files: b\.xml and trade_domain\.xml/],
  ['no profile', { 'a.xml': GENIUS_DOMAIN }, /no profile/],
  [
    'a profile that is not additive',
    { ...GENIUS, 'prof2.xml': '<utility_space type="nonlinear"><ufun><hyperRectangle/></ufun></utility_space>' },
    /prof2\.xml is not an additive profile/,
  ],
  ['broken XML', { ...GENIUS, 'prof2.xml': '<!-- x -->\n<utility_space>\n<objective>' }, /prof2\.xml:\d+ is not XML/],
  ['an empty file', { ...GENIUS, 'prof2.xml': '' }, /prof2\.xml.* is not XML/],
  [
    'an option without a value',
    { ...GENIUS, 'prof2.xml': GENIUS_SECOND.replace('evaluation="4"', '') },
    /prof2\.xml does not value 'low'/,
  ],
  [
    'a value that is no number',
    { ...GENIUS, 'prof2.xml': GENIUS_SECOND.replace('"4"', '"four"') },
    /does not value 'low'/,
  ],
  [
    'a missing issue',
    { ...GENIUS, 'prof2.xml': GENIUS_SECOND.replace('name="Place"', 'name="Plaice"') },
    /nothing about the issue 'Place'/,
  ],
  [
    'a missing weight',
    { ...GENIUS, 'prof2.xml': GENIUS_SECOND.replace('<weight index="1" value="0.3"/>', '') },
    /no weight to the issue 'Place'/,
  ],
  [
    'an option that stands twice',
    { ...GENIUS, 'trade_domain.xml': GENIUS_DOMAIN.replaceAll('R&D only', 'low') },
    /option 'low' twice/,
  ],
  [
    'a continuous issue',
    { ...GENIUS, 'trade_domain.xml': GENIUS_DOMAIN.replace('vtype="discrete"', 'vtype="real"') },
    /continuous/,
  ],
])('a Genius folder with %s is refused in one line', (_, files, line) => {
  expect(faultOf(files)).toMatch(line);
});

test('a NegMAS folder is read, weights and values by order or by name', () => {
  const domain = domainOf(NEGMAS);
  expect(domain.parties).toEqual([
    { name: 'buyer', reservation: 0.1 },
    { name: 'seller', reservation: 0.5 },
  ]);
  expect(labels(domain)).toEqual([
    [1, 2, 3],
    ['yes, please', 'no "thanks"'],
  ]);
  expect(worths(domain)).toEqual([
    [
      [0, 0.75],
      [0.25, 0.5],
      [0.5, 0.25],
    ],
    [
      [0.5, 0.25],
      [0.1, 0.25],
    ],
  ]);
});

test('a missing reserved value is 0, and a discount leaves the values at the start', () => {
  const inner = NEGMAS_BUYER.replace('reserved_value: 0.1\n', '').replaceAll(/^/gm, '  ');
  const domain = domainOf({ ...NEGMAS, 'buyer.yml': `type: ExpDiscountedUFun\ndiscount: 0.9\nufun:\n${inner}` });
  expect(domain.parties[0]).toEqual({ name: 'buyer', reservation: 0 });
  expect(worths(domain)).toEqual(worths(domainOf(NEGMAS)));
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['no outcome space', { 'a.yml': NEGMAS_BUYER }, /no outcome space/],
  ['two outcome spaces', { ...NEGMAS, 'z.yml': NEGMAS_SPACE }, /two outcome spaces/],
  ['no party', { 'a.yml': NEGMAS_SPACE }, /no utility function/],
  ['broken YAML', { ...NEGMAS, 'buyer.yml': 'a: [1' }, /buyer\.yml is not YAML/],
  [
    'a function that is not additive',
    { ...NEGMAS, 'buyer.yml': 'type: HyperRectangleUtilityFunction\n' },
    /only additive/,
  ],
  [
    'a value function of another kind',
    { ...NEGMAS, 'seller.yml': NEGMAS_SELLER.replace('AffineFun', 'SinFun') },
    /SinFun is not read/,
  ],
  ['an option without a value', { ...NEGMAS, 'buyer.yml': NEGMAS_BUYER.replace('2: 0.5, ', '') }, /does not value '2'/],
  [
    'a continuous issue',
    { ...NEGMAS, 'trade.yml': NEGMAS_SPACE.replace('ContiguousIssue', 'ContinuousIssue') },
    /lists no options/,
  ],
  [
    'a range as wide as the sea',
    { ...NEGMAS, 'trade.yml': NEGMAS_SPACE.replace('[1, 3]', '[0, 99999999999]') },
    /too large: 200,000,000,000 outcomes/,
  ],
])('a NegMAS folder with %s is refused in one line', (_, files, line) => {
  expect(faultOf(files)).toMatch(line);
});
