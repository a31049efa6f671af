/** Each fault, provoked by one small change of the first scenario. */
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/core/scenario/check.ts';
import { partisanWord } from '../../../src/core/scenario/check/language.ts';
import { countWords } from '../../../src/core/scenario/check/length.ts';
import { FAULT_CODES } from '../../../src/core/scenario/fault.ts';
import type { FaultCode } from '../../../src/core/scenario/fault.ts';
import { DEPTH_AT_MOST, parseScenario, SIZE_AT_MOST } from '../../../src/core/scenario/parse.ts';
import { tellFault } from '../../../src/cli/scenarioFault.ts';
import { brokenText, faultsOf, firstText } from './broken.ts';
import type { Draft } from './broken.ts';

/** The first region that softens, and its first and second state. */
function softening(draft: Draft): { readonly region: Draft; readonly hard: Draft; readonly soft: Draft } {
  const region = Object.values(draft.leaders[0].stance as object).find(
    (one) => Object.keys((one as Draft).states).length > 1 && (one as Draft) !== draft.leaders[0].stance.posture,
  ) as Draft;
  const [hard, soft] = Object.values(region.states as object) as Draft[];
  return { region, hard, soft };
}
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

type Case = readonly [code: FaultCode, says: string, change: (draft: Draft) => void, path?: RegExp];

const CASES: readonly Case[] = [
  ['newerFormat', 'a newer format', (draft) => (draft.format = 2), /^\/format$/],
  ['notAScenario', 'no format at all', (draft) => delete draft.format],
  ['shape', 'a field that nobody knows', (draft) => (draft.leaders[0].height = 3), /^\/leaders\/0$/],
  ['shape', 'a fraction', (draft) => (draft.rules.agenda.perWeek = 1.5), /^\/rules\/agenda\/perWeek$/],
  ['shape', 'a link that runs a script', (draft) => (draft.sources[0].url = 'javascript:alert(1)'), /url$/],
  ['shape', 'an id that every object has', (draft) => (draft.clauses[0].id = 'constructor'), /^\/clauses\/0\/id$/],
  ['shape', 'a predicate of no known form', (draft) => (draft.rules.ceasefire = { moonIsFull: true }), /ceasefire/],
  ['shape', 'a command that is none', (draft) => draft.leaders[0].may.push('sneeze'), /^\/leaders\/0\/may\/\d+$/],
  [
    'tooMany',
    'more leaders than a table has chairs',
    (draft) => draft.leaders.push(...draft.leaders, ...draft.leaders),
    /^\/leaders$/,
  ],
  [
    'tooMany',
    'a condition that asks without end',
    (draft) => {
      for (let i = 0; i < 40; i++) draft.signals[`s${i}`] = { all: [{ signal: `s${i + 1}` }, { signal: `s${i + 1}` }] };
      draft.signals.s40 = { agenda: 1 };
    },
    /^\/signals\/s\d+$/,
  ],
  [
    'outOfBounds',
    'a leak one time in nought',
    (draft) => (draft.rules.sound.leakOneIn = 0),
    /^\/rules\/sound\/leakOneIn$/,
  ],
  ['outOfBounds', 'a preparation that costs nothing', (draft) => (draft.rules.costs.prepare = 0), /prepare$/],
  ['unknownName', 'a side that no leader is', (draft) => (draft.sides[0] = 'nobody'), /^\/sides\/0$/],
  [
    'unknownName',
    'a card that is not there',
    (draft) => (softening(draft).hard.rests = { card: 'none' }),
    /rests\/card$/,
  ],
  ['unknownName', 'an option that is not there', (draft) => softening(draft).soft.accepts.push('Z9'), /accepts\/\d+$/],
  [
    'unknownName',
    'an option of another clause',
    (draft) => (draft.commitment.clause = draft.clauses[0].id),
    /^\/commitment\/option$/,
  ],
  [
    'unknownName',
    'a signal that is not named',
    (draft) => softening(draft).hard.shifts[0].when.push('mood'),
    /when\/\d+$/,
  ],
  [
    'unknownName',
    'a predicate with an unknown pledge',
    (draft) => (draft.rules.ceasefire = { pledged: ['moon'] }),
    /pledged\/0$/,
  ],
  [
    'unknownName',
    'a source that is not there',
    (draft) => draft.cards[0].reportedBy.push('rumour'),
    /reportedBy\/\d+$/,
  ],
  [
    'unknownName',
    'a shift to a state that is not there',
    (draft) => (softening(draft).hard.shifts[0].to = 'x'),
    /shifts\/0\/to$/,
  ],
  ['unknownName', 'a start that is no state', (draft) => (softening(draft).region.start = 'x'), /start$/],
  [
    'unknownName',
    'a region that is no clause',
    (draft) => (draft.leaders[0].stance.weather = softening(draft).region),
    /weather$/,
  ],
  ['unknownName', 'trust of a pair that is none', (draft) => (draft.rules.start.trust['a-b'] = 1), /trust\/a-b$/],
  ['twice', 'two leaders of one name', (draft) => (draft.cards[1].id = draft.cards[0].id), /^\/cards\/1\/id$/],
  ['twice', 'two seats with one letter', (draft) => (draft.leaders[1].letter = draft.leaders[0].letter), /letter$/],
  [
    'incomplete',
    'a pair without trust',
    (draft) => delete draft.rules.start.trust[Object.keys(draft.rules.start.trust)[0]!],
    /trust$/,
  ],
  [
    'incomplete',
    'an option worth nothing stated',
    (draft) => delete (Object.values(draft.leaders[0].worth)[0] as Draft).values[draft.clauses[0].options[0].id],
    /worth/,
  ],
  ['incomplete', 'a home without a start', (draft) => delete draft.rules.start.home[draft.leaders[2].id], /home$/],
  [
    'incomplete',
    'a seat that could not hand over',
    (draft) => (draft.leaders[2].may = draft.leaders[2].may.filter((type: string) => type !== 'handOver')),
    /^\/leaders\/2\/may$/,
  ],
  ['notAllowed', 'sides out of order', (draft) => draft.sides.reverse(), /^\/sides$/],
  ['notAllowed', 'a built-in signal redefined', (draft) => (draft.signals.free = { agenda: 1 }), /^\/signals\/free$/],
  [
    'circular',
    'a signal that asks for itself',
    (draft) => (draft.signals.echo = { all: [{ signal: 'echo' }] }),
    /echo$/,
  ],
  [
    'unknownEvent',
    'an event that no chart hears',
    (draft) => softening(draft).hard.shifts[0].on.push('sneezed'),
    /on\/\d+$/,
  ],
  [
    'unknownEvent',
    '`@here` on an event about no clause',
    (draft) => softening(draft).hard.shifts[0].on.push('weekPassed@here'),
    /on\/\d+$/,
  ],
  [
    'goesNowhere',
    'an arrow to its own state',
    (draft) => (softening(draft).hard.shifts[0].to = softening(draft).region.start),
    /to$/,
  ],
  [
    'unreachableState',
    'a state that no arrow reaches',
    (draft) => (softening(draft).region.states.island = { ...softening(draft).soft, shifts: [] }),
  ],
  ['acceptsLess', 'a softer state that accepts less', (draft) => softening(draft).soft.accepts.shift()],
  ['unheardEvent', 'an event neither heard nor ignored', (draft) => draft.leaders[0].ignores.pop(), /ignores$/],
  [
    'heardAndIgnored',
    'an event heard and ignored',
    (draft) => draft.leaders[0].ignores.push('weekPassed'),
    /ignores\/\d+$/,
  ],
  [
    'restsOnNoCard',
    'a start without a card',
    (draft) => (softening(draft).hard.rests = { assumption: { en: 'we think so' } }),
    /rests$/,
  ],
  [
    'restsOnNoAssumption',
    'a softer state on a card',
    (draft) => (softening(draft).soft.rests = { card: draft.cards[0].id }),
    /rests$/,
  ],
  ['noSource', 'a card without a source', (draft) => (draft.cards[0].reportedBy = []), /^\/cards\/0\/reportedBy$/],
  [
    'saidTooLate',
    'a card said too late',
    (draft) => Object.assign(draft.cards[0], { said: '2025-09-06', reported: '2025-09-06' }),
    /said$/,
  ],
  ['reportedTooLate', 'a card reported too late', (draft) => (draft.cards[0].reported = '2026-01-01'), /reported$/],
  [
    'reportedBeforeSaid',
    'a card reported before it was said',
    (draft) => (draft.cards[0].reported = '1999-01-01'),
    /reported$/,
  ],
  [
    'publishedTooLate',
    'a source published too late',
    (draft) => (draft.sources[0].published = '2025-10'),
    /published$/,
  ],
  [
    'sourcesBeforeSaid',
    'a card whose sources are all older than it',
    (draft) => {
      for (const source of draft.sources)
        if (draft.cards[0].reportedBy.includes(source.id)) source.published = '1999-01-01';
    },
    /said$/,
  ],
  [
    'newsOutOfTime',
    'archive news that runs backwards',
    (draft) => {
      const [first] = draft.news.filter((one: Draft) => one.kind === 'archive');
      draft.news.push(draft.news.splice(draft.news.indexOf(first), 1)[0]);
    },
    /^\/news\/\d+$/,
  ],
  [
    'newsWithoutCard',
    'real news without a card',
    (draft) => Object.assign(draft.news[0], { simulated: false, card: null }),
    /^\/news\/0$/,
  ],
  [
    'historyTooLate',
    'a prelude that goes on after the day',
    (draft) => (draft.history[0].date = '2025-09-06'),
    /^\/history\/0\/date$/,
  ],
  ['historyWithoutCard', 'a prelude without a card', (draft) => (draft.history[0].cards = []), /^\/history\/0\/cards$/],
  ['unequalDepth', 'a longer brief', (draft) => (draft.leaders[0].brief.en = words(20)), /brief$/],
  ['unequalDepth', 'one interest more', (draft) => draft.leaders[0].interests.push({ en: 'one more' }), /interests$/],
  [
    'unequalNews',
    'one strike more',
    (draft) => draft.news.push({ ...draft.news.find((one: Draft) => one.kind === 'strike'), id: 'more' }),
    /^\/news$/,
  ],
  ['tooManyWords', 'news over 60 words', (draft) => (draft.news[0].exact.en = words(61)), /^\/news\/0$/],
  [
    'tooManyWords',
    'a line of an easy brief over 12',
    (draft) => (draft.leaders[2].easyBrief[0].en = words(13)),
    /easyBrief\/0$/,
  ],
  ['unequalDepth', 'a longer easy brief', (draft) => draft.leaders[0].easyBrief.splice(5), /easyBrief$/],
  ['tooManyWords', 'a brief over 180', (draft) => (draft.leaders[2].brief.en = words(181)), /brief$/],
  ['tooManyWords', 'a quotation over 25', (draft) => (draft.cards[0].quotation = { en: words(26) }), /quotation$/],
  [
    'tooManyWords',
    'a brief too long in another language',
    (draft) => (draft.leaders[2].brief.uk = words(181)),
    /brief$/,
  ],
  [
    'tooManyWords',
    "a state's name over a report line",
    (draft) => (softening(draft).hard.name.en = words(26)),
    /name$/,
  ],
  [
    'partisanWord',
    'a word that takes a side',
    (draft) => (draft.summary.en = 'The regime was chilling.'),
    /^\/summary$/,
  ],
  ['unwritten', 'a stand-in', (draft) => (draft.summary.en = '[summary: to be written]'), /^\/summary$/],
  [
    'uncoveredNumber',
    'a number without an assumption',
    (draft) => (draft.assumptions = draft.assumptions.filter(({ at }: Draft) => !at.startsWith('/rules'))),
    /^\/rules/,
  ],
  [
    'assumptionNowhere',
    'an assumption over nothing',
    (draft) => (draft.assumptions[0].at = '/moon'),
    /^\/assumptions\/0\/at$/,
  ],
  [
    'dialNowhere',
    'a number to be changed that is not there',
    (draft) => (draft.dials[0].at = '/moon'),
    /^\/dials\/0\/at$/,
  ],
  [
    'weights',
    'weights that do not sum to 100',
    (draft) => ((Object.values(draft.leaders[0].worth)[0] as Draft).weight += 1),
    /worth$/,
  ],
  ['dominatedOption', 'an option of no use to anybody', (draft) => spoilOption(draft), /^\/clauses\/0\/options\/0$/],
  [
    'noMustCover',
    'no clause that must be covered',
    (draft) => draft.clauses.forEach((clause: Draft) => (clause.mustCover = false)),
    /^\/clauses$/,
  ],
  ['unspokenSignal', 'a public signal without words', (draft) => (draft.signalWords = {}), /^\/signals/],
  [
    'spokenDeal',
    'a dealt signal with words',
    (draft) => {
      for (const name of Object.keys(draft.signals)) draft.signalWords[name] = { en: 'words' };
    },
    /^\/signals/,
  ],
  ['unusedSignal', 'a signal that nothing asks', (draft) => (draft.signals.idle = { agenda: 1 }), /idle$/],
  [
    'unusedSource',
    'a source that nothing cites',
    (draft) => draft.sources.push({ ...draft.sources[0], id: 'idle' }),
    /^\/sources\/\d+$/,
  ],
  [
    'incomplete',
    'an occasion on which a leader has but one line',
    (draft) => draft.leaders[0].speech.accepted.splice(1),
    /^\/leaders\/0\/speech$/,
  ],
  [
    'notAllowed',
    'a figure in a leader’s mouth',
    (draft) => (draft.leaders[1].speech.accepted[0] = { en: 'We have lost 40 villages.' }),
    /^\/leaders\/1\/speech\/accepted\/0$/,
  ],
  [
    'notAllowed',
    'a line that names what its occasion does not know',
    (draft) => (draft.leaders[1].speech.accepted[0] = { en: 'We take {{venue}}.' }),
    /^\/leaders\/1\/speech\/accepted\/0$/,
  ],
  [
    'tooManyWords',
    'a line too long to be heard',
    (draft) => (draft.leaders[2].speech.declinedChoice[0] = { en: 'no '.repeat(26) }),
    /^\/leaders\/2\/speech\/declinedChoice\/0$/,
  ],
  [
    'partisanWord',
    'a word that takes a side in a leader’s mouth',
    (draft) => (draft.leaders[0].speech.returned[0] = { en: 'The regime in Kiev is here.' }),
    /^\/leaders\/0\/speech/,
  ],
];

/** Makes the first option of the first clause worth nothing to both sides, and taken only where the second is. */
function spoilOption(draft: Draft): void {
  const { id, options } = draft.clauses[0];
  const [first, second] = options;
  for (const leader of draft.leaders) {
    if (leader.worth !== null) Object.assign(leader.worth[id].values, { [first.id]: 0, [second.id]: 5 });
    for (const state of Object.values(leader.stance[id]?.states ?? {}) as Draft[])
      if (!state.accepts.includes(second.id)) state.accepts.push(second.id);
  }
}

describe('check finds', () => {
  for (const [code, says, change, path] of CASES)
    test(`${code}: ${says}`, () => {
      const found = faultsOf(change).filter((fault) => fault.code === code);
      expect(found).not.toEqual([]);
      if (path !== undefined) expect(found.map((fault) => fault.path).some((one) => path.test(one))).toBe(true);
      for (const fault of found) {
        expect(fault.line).toBeGreaterThan(0);
        expect(tellFault(fault)).not.toMatch(/undefined|\[object/);
      }
    });

  test('every code of a fault is provoked by some change or some text', () => {
    const byText: readonly FaultCode[] = ['tooLarge', 'tooDeep', 'notJson'];
    const provoked = new Set([...CASES.map(([code]) => code), ...byText]);
    expect(FAULT_CODES.filter((code) => !provoked.has(code))).toEqual([]);
  });
});

describe('a hostile or damaged text', () => {
  const codeOf = (text: string): readonly (readonly [FaultCode, number | null])[] =>
    checkScenario(text).faults.map(({ code, line }) => [code, line]);

  test('is refused by its size before anything reads it', () => {
    expect(codeOf('x'.repeat(SIZE_AT_MOST + 1))).toEqual([['tooLarge', null]]);
  });
  test('is refused by its depth, brackets in strings not counted', () => {
    expect(codeOf('['.repeat(DEPTH_AT_MOST + 1))).toEqual([['tooDeep', null]]);
    expect(codeOf('['.repeat(1_000_000))).toEqual([['tooDeep', null]]);
    expect(codeOf(`"${'['.repeat(100)}"`)).toEqual([['notAScenario', 1]]);
  });
  test('is told where it stops being JSON', () => {
    expect(codeOf('')).toEqual([['notJson', 1]]);
    expect(codeOf('{\n  "format": 1,\n}')).toEqual([['notJson', 3]]);
    expect(codeOf(firstText().slice(0, 5000)).at(0)?.[0]).toBe('notJson');
  });
  test('is refused where a key stands twice, since JSON would keep the last in silence', () => {
    expect(codeOf('{\n "format": 1,\n "format": 1\n}')).toEqual([['twice', 3]]);
  });
  test('adds nothing to any object by a key such as __proto__', () => {
    const text = brokenText(() => {}).replace('"signalWords": {', '"signalWords": { "__proto__": { "en": "x" },');
    expect(parseScenario(text).ok).toBe(false);
    expect(({} as Draft).en).toBeUndefined();
  });
});

describe('words', () => {
  test('that take a side are found in our own voice, not in quoted speech', () => {
    expect(partisanWord('The terrorists came to Kiev.', 'en')).toMatchObject({ word: 'Kiev' });
    expect(partisanWord('He spoke of “terrorists”.', 'en')).toBeNull();
    expect(partisanWord('The sanctions regime stays.', 'en')).toBeNull();
    expect(partisanWord('UN peacekeepers, a meatless day.', 'en')).toBeNull();
    expect(partisanWord('Coalition peacekeepers', 'en')).toMatchObject({ use: 'multinational force' });
  });
  test('are counted as a reader counts them', () => {
    expect(countWords('Two  sides – “one line of contact”, 26 states.')).toBe(8);
  });
});
