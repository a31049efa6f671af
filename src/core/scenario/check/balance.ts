/** Whether the two sides are written at equal depth, and the news treats them alike. */
import type { Leader } from '../../model/scenario/leader.ts';
import type { NewsCard } from '../../model/scenario/cards.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { countWords } from './length.ts';

/** How far apart the lengths of two briefs may lie, in percent of the longer. */
const BRIEFS_APART_AT_MOST = 15;

/** Kinds of news, in the order in which they are counted. */
export const NEWS_KINDS: readonly NewsCard['kind'][] = ['opening', 'archive', 'strike', 'spoiler', 'lapse'];

/** What is counted of a side; figures must be equal but for the briefs'. */
export interface Depth {
  readonly brief: number;
  readonly easyBrief: number;
  readonly interests: number;
  readonly mandate: number;
  readonly secrets: number;
  readonly softLines: number;
  readonly homeGroups: number;
}

/** @returns how much is written about a leader; the briefs in words of English. */
export function depthOf(leader: Leader): Depth {
  return {
    brief: countWords(leader.brief.en),
    easyBrief: (leader.easyBrief ?? []).reduce((sum, { en }) => sum + countWords(en), 0),
    interests: leader.interests.length,
    mandate: leader.mandate.length,
    secrets: leader.secrets.length,
    softLines: leader.softLines.length,
    homeGroups: leader.homeGroups.length,
  };
}

/** @returns how many news cards of a kind are about a leader. */
export function newsAbout({ news }: Scenario, leader: Leader['id'], kind: NewsCard['kind']): number {
  return news.filter((card) => card.kind === kind && card.about === leader).length;
}

/** @returns `unequalDepth` and `unequalNews` findings between the two sides. */
export function checkBalance(scenario: Scenario): readonly Finding[] {
  const [first, second] = scenario.sides;
  const at = (id: Leader['id']): number => scenario.leaders.findIndex((leader) => leader.id === id);
  const [one, other] = [scenario.leaders[at(first)], scenario.leaders[at(second)]];
  if (one === undefined || other === undefined) return [];
  const [here, there] = [depthOf(one), depthOf(other)];
  const findings: Finding[] = [];
  for (const [what, has] of Object.entries(here)) {
    const others = there[what as keyof Depth];
    const isEqual =
      what === 'brief' || what === 'easyBrief'
        ? Math.abs(has - others) * 100 <= Math.max(has, others) * BRIEFS_APART_AT_MOST
        : has === others;
    if (!isEqual)
      findings.push({
        code: 'unequalDepth',
        path: below('/leaders', at(second), what),
        facts: { what, first, has, second, others },
      });
  }
  for (const kind of NEWS_KINDS) {
    const [has, others] = [newsAbout(scenario, first, kind), newsAbout(scenario, second, kind)];
    if (has !== others)
      findings.push({ code: 'unequalNews', path: '/news', facts: { what: kind, first, has, second, others } });
  }
  return findings;
}
