/** A finished game told in words, week by week, for reading in a terminal. */
import { chainOf } from '../core/analysis/text/legalChain.ts';
import { yearOnOf } from '../core/analysis/debrief/yearOn.ts';
import type { Event } from '../core/model/play/event.ts';
import type { State } from '../core/model/play/state.ts';
import type { NewsId } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { endingSentence } from '../words/sentences/endings.ts';
import { rungName } from '../words/sentences/conditions.ts';
import { sayEvent } from '../words/sentences/happened.ts';
import { termName } from '../words/names.ts';
import { say, told } from '../words/say.ts';
import { spokenOn } from '../words/sentences/spoken.ts';

/** @returns the story in lines: every event but the small movements of tracks and trust, then the text and the ending. */
export function tellStory(book: Rulebook, state: State): readonly string[] {
  const { scenario } = book;
  const lines = [
    `${told(scenario.title)}. ${told(scenario.place)}. ${say('app.simulated')}`,
    told(scenario.disclaimer),
  ];
  for (let week = 1; week <= state.table.week; week++) {
    lines.push('', `${say('app.week', { week })} (${say('app.simulatedSmall')})`);
    const events = state.log.filter((entry) => entry.week === week).map(({ event }) => event);
    for (const event of events) if (event.type === 'weekBegan') lines.push(...headlines(book, event.news));
    lines.push(...events.flatMap((event) => lineOf(book, week, event)));
  }
  const { outcome } = state.table;
  if (outcome === null) return lines;
  const text = book.clauses.flatMap((clause) => {
    const option = outcome.text[clause];
    return option === undefined ? [] : [`  ${termName(book, clause, option)}`];
  });
  const yearOn = (yearOnOf(book, state) ?? []).flatMap(({ about, lines: found }) =>
    found.map((line) => `  ${say(`ending.yearOn.${about}`)}: ${told(line.text)}`),
  );
  const chain = (chainOf(book, state.table, outcome.text) ?? []).map(
    ({ path, steps }) =>
      `  ${told(path.name)}: ${steps.map(({ step, standing }) => `${told(step.name)} (${say(`legal.standing.${standing}`)})`).join('; ')}`,
  );
  const needs = chain.length === 0 || text.length === 0 ? [] : ['', say('app.legal'), ...chain];
  const after = yearOn.length === 0 ? [] : ['', say('ending.yearOn.head'), ...yearOn];
  return [
    ...lines,
    '',
    `${outcome.comprehensive === true ? endingSentence(outcome) : rungName(outcome.rung)} (${outcome.kind})`,
    ...text,
    ...needs,
    ...after,
  ];
}

/** @returns the headlines of a week's news. */
function headlines(book: Rulebook, news: readonly NewsId[]): readonly string[] {
  const cards = book.scenario.news.filter(({ id }) => news.includes(id));
  return cards.map(({ headline }) => `  ${told(headline)}`);
}

/** @returns an event as a line of the story; none for the small movements and for what the heading says. */
function lineOf(book: Rulebook, week: number, event: Event): readonly string[] {
  if (event.type === 'trackMoved' || event.type === 'trustMoved' || event.type === 'weekBegan') return [];
  const sentence = sayEvent(book, event);
  if (sentence === null) return [];
  const spoken = spokenOn(book, { event, week });
  return spoken === null
    ? [`  ${sentence}`]
    : [`  ${sentence}`, `      ${say('speech.line', { words: spoken, mark: say('app.simulatedSmall') })}`];
}
