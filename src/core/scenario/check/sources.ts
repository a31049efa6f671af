/** Every card has a dated source, and nothing is later than the day on which the scenario stands. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

function checkCards({ cards, sources, asOf }: Scenario): readonly Finding[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return cards.flatMap(({ id, said, reported, reportedBy }, at): readonly Finding[] => {
    const path = below('/cards', at);
    const findings: Finding[] = [];
    const facts = { name: id, asOf };
    if (reportedBy.length === 0)
      findings.push({ code: 'noSource', path: below(path, 'reportedBy'), facts: { name: id } });
    if (said > asOf) findings.push({ code: 'saidTooLate', path: below(path, 'said'), facts: { ...facts, day: said } });
    if (reported > asOf)
      findings.push({ code: 'reportedTooLate', path: below(path, 'reported'), facts: { ...facts, day: reported } });
    if (reported < said)
      findings.push({ code: 'reportedBeforeSaid', path: below(path, 'reported'), facts: { name: id, said, reported } });
    // A source may be older than a part of what a card sums up, but not every one of them. Cut to the source's own precision.
    const isOlder = (source: string): boolean => {
      const day = published.get(source) ?? said;
      return day < said.slice(0, day.length);
    };
    if (reportedBy.length > 0 && reportedBy.every(isOlder))
      findings.push({ code: 'sourcesBeforeSaid', path: below(path, 'said'), facts: { name: id, day: said } });
    return findings;
  });
}

/** Archive cards are dealt into the weeks in the order of the file, and shall not run backwards. */
function checkNewsOrder({ news, cards }: Scenario): readonly Finding[] {
  const said = new Map(cards.map((card) => [card.id, card.said]));
  const archive = news.flatMap((card, at) =>
    card.kind === 'archive' && card.card !== null ? [{ id: card.id, at, day: said.get(card.card) ?? '' }] : [],
  );
  return archive.flatMap(({ id, at, day }, i): readonly Finding[] => {
    const before = archive[i - 1];
    return before === undefined || before.day <= day
      ? []
      : [{ code: 'newsOutOfTime', path: below('/news', at), facts: { name: id, day, before: before.day } }];
  });
}

function checkHistory({ history = [], asOf }: Scenario): readonly Finding[] {
  return history.flatMap(({ date, cards }, at): readonly Finding[] => {
    const path = below('/history', at);
    const findings: Finding[] = [];
    if (date > asOf) findings.push({ code: 'historyTooLate', path: below(path, 'date'), facts: { day: date, asOf } });
    if (cards.length === 0)
      findings.push({ code: 'historyWithoutCard', path: below(path, 'cards'), facts: { day: date } });
    return findings;
  });
}

/** @returns findings on cards, sources and news: dates as ISO text, which sorts as time does. */
export function checkSources(scenario: Scenario): readonly Finding[] {
  const { sources, cards, news, asOf } = scenario;
  const cited = new Set(cards.flatMap(({ reportedBy }) => reportedBy));
  return [
    ...checkCards(scenario),
    ...checkHistory(scenario),
    ...checkNewsOrder(scenario),
    ...sources.flatMap(({ id, published }, at): readonly Finding[] => {
      const path = below('/sources', at);
      const findings: Finding[] = [];
      // Cut to the source's own precision: a source of `2025-09` may be of its first days.
      if (published > asOf.slice(0, published.length))
        findings.push({
          code: 'publishedTooLate',
          path: below(path, 'published'),
          facts: { name: id, day: published, asOf },
        });
      if (!cited.has(id)) findings.push({ code: 'unusedSource', path, facts: { name: id } });
      return findings;
    }),
    ...news.flatMap(({ id, simulated, card }, at): readonly Finding[] =>
      simulated || card !== null ? [] : [{ code: 'newsWithoutCard', path: below('/news', at), facts: { name: id } }],
    ),
  ];
}
