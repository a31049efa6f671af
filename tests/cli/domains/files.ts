/** Small negotiations written as Genius and NegMAS write them, with the oddities of real files. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'good-offices-zone-'));
let made = 0;

/** @returns a new folder with these files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const items = (labels: readonly string[]): string =>
  labels
    .map((label, i) => `<item index="${i + 1}" value="${label}" cost="0" description="${label}">\n</item>`)
    .join('\n');

/** Comments stand before the declaration; options hold commas, quotes, an ampersand that is none and one that is. */
export const GENIUS_DOMAIN = `<!-- exported by hand -->
<!-- a second comment -->
<?xml version="1.0" encoding="UTF-8"?>
<negotiation_template>
<utility_space number_of_issues="2">
<objective description="" etype="objective" index="0" name="root" type="objective">
<issue etype="discrete" index="1" name="Price, per year" type="discrete" vtype="discrete">
${items(['low', '2,5 million &quot;net&quot;', 'R&D only'])}
</issue>
<issue etype="discrete" index="2" name="Place" type="discrete" vtype="discrete">
${items(['19&apos;&apos; rack', 'Q&amp;A desk '])}
</issue>
</objective>
</utility_space>
</negotiation_template>
`;

/** Items and issues shuffled against the domain; no reservation. */
export const GENIUS_SECOND = `<!-- buyer --><?xml version="1.0"?>
<utility_space>
<objective index="0" etype="objective" type="objective" description="" name="any">
<weight index="2" value="0.7">
</weight>
<weight index="1" value="0.3"/>
<issue index="1" etype="discrete" type="discrete" vtype="discrete" name="Place">
<item index="2" value="Q&amp;A desk " evaluation="20"/>
<item index="1" value="19&apos;&apos; rack" evaluation="5"/>
</issue>
<issue index="2" etype="discrete" type="discrete" vtype="discrete" name="Price, per year">
<item index="3" value="R&D only" evaluation="1" cost="0.0"/>
<item index="1" value="low" evaluation="4"/>
<item index="2" value="2,5 million &quot;net&quot;" evaluation="2"/>
</issue>
</objective>
<discount_factor value="0.5"/>
</utility_space>
`;

export const GENIUS_TENTH = `<utility_space>
<reservation value="0.4" />
<objective index="0" etype="objective" type="objective" description="" name="any">
<issue index="1" etype="discrete" type="discrete" vtype="discrete" name="Price, per year">
<item index="1" value="low" evaluation="0"/>
<item index="2" value="2,5 million &quot;net&quot;" evaluation="50"/>
<item index="3" value="R&D only" evaluation="100"/>
</issue>
<issue index="2" etype="discrete" type="discrete" vtype="discrete" name="Place">
<item index="1" value="19&apos;&apos; rack" evaluation="3"/>
<item index="2" value="Q&amp;A desk " evaluation="3"/>
</issue>
<weight index="1" value="0.6"/>
<weight index="2" value="0.4"/>
</objective>
</utility_space>
`;

export const GENIUS = { 'trade_domain.xml': GENIUS_DOMAIN, 'prof10.xml': GENIUS_TENTH, 'prof2.xml': GENIUS_SECOND };

export const NEGMAS_SPACE = `name: trade
type: DiscreteCartesianOutcomeSpace
issues:
- name: quantity
  type: ContiguousIssue
  values: [1, 3]
- name: "place: 'here', there"
  type: CategoricalIssue
  values: ["yes, please", 'no "thanks"']
`;
export const NEGMAS_BUYER = `name: buyer
type: LinearAdditiveUtilityFunction
reserved_value: 0.1
weights: [0.5, 0.5]
values:
- type: TableFun
  mapping: {1: 0.0, 2: 0.5, 3: 1.0}
- type: TableFun
  mapping:
    'no "thanks"': 0.2
    "yes, please": 1
`;
export const NEGMAS_SELLER = `type: negmas.preferences.crisp.linear.LinearAdditiveUtilityFunction
bias: 0.25
reserved_value: -.inf
weights:
  "place: 'here', there": 0.25
  quantity: 0.5
values:
  quantity: {type: AffineFun, slope: -0.5, bias: 1.5}
  "place: 'here', there": {type: ConstFun, bias: 1}
`;
export const NEGMAS = {
  'trade.yml': NEGMAS_SPACE,
  'seller.yml': NEGMAS_SELLER,
  'buyer.yml': NEGMAS_BUYER,
  '_info.yaml': 'issues: [not, a, domain]\n',
};
