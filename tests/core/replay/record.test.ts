/** The record: written, read and replayed; every fault of a damaged one by name. */
import { expect, test } from 'vitest';
import type { Command, CommandType } from '../../../src/core/model/command.ts';
import { COMMAND_TYPES } from '../../../src/core/model/command.ts';
import { BUDGET } from '../../../src/core/replay/budget.ts';
import { readCommand } from '../../../src/core/replay/commandSchema.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { lineOf, recordOf } from '../../../src/core/replay/open.ts';
import type { GameRecord, RecordFault } from '../../../src/core/replay/record.ts';
import { makeRecord, parseRecord } from '../../../src/core/replay/record.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { randomPlayer } from '../../support/randomPlayer.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const line = playOn(book, startLine(book, { seed: 'record', holders: holdersWith(null) }), () => false, randomPlayer);
const record = recordOf(book, startTree(line));
const text = makeRecord(record);

/** @returns the fault of a record with some fields changed, read from text and replayed. */
function faultOf(change: Readonly<Record<string, unknown>>): RecordFault | null {
  const parsed = parseRecord(JSON.stringify({ ...record, ...change }));
  if (!parsed.ok) return parsed.fault;
  const played = lineOf(book, parsed.value);
  return played.ok ? null : played.fault;
}

test('a record is the same after writing and reading', () => {
  const read = parseRecord(text);
  expect(read).toEqual({ ok: true, value: record });
  if (read.ok) expect(makeRecord(read.value)).toBe(text);
});

test('a record stands on a line a command', () => {
  expect(text.split('\n').filter((one) => one.startsWith('    {"'))).toHaveLength(record.commands.length);
});

test('a record replays to its last state, a hash for each week', () => {
  const played = lineOf(book, record);
  expect(played.ok && played.value.states).toHaveLength(record.commands.length + 1);
  expect(record.weeks).toHaveLength(6);
});

test('a game that was stopped in the middle replays too', () => {
  const half: GameRecord = { ...record, commands: record.commands.slice(0, 40) };
  const weeks = record.weeks.filter((_, i) => lineOf(book, { ...half, weeks: record.weeks.slice(0, i + 1) }).ok).length;
  expect(weeks).toBeLessThan(6);
});

test.each<[string, string, RecordFault['code']]>([
  ['words', 'no record', 'notJson'],
  ['half a file', text.slice(0, -30), 'notJson'],
  ['a list', '[]', 'badField'],
  ['nothing', '', 'notJson'],
  ['a million brackets', '['.repeat(500_000), 'tooDeep'],
  ['brackets in a text only', JSON.stringify({ format: 2, seed: '['.repeat(100) }), 'badField'],
  ['more than a mebibyte', ' '.repeat(BUDGET.text + 1), 'tooLarge'],
])('%s is refused with a code', (_, damaged, code) => {
  const read = parseRecord(damaged);
  expect(read.ok ? null : read.fault.code).toBe(code);
});

test.each<[string, Readonly<Record<string, unknown>>, RecordFault]>([
  ['a later format', { format: 3 }, { code: 'newerFormat', what: 'format', has: 3, reads: 2 }],
  ['later rules', { rules: 7 }, { code: 'newerFormat', what: 'rules', has: 7, reads: 1 }],
  ['no seed', { seed: undefined }, { code: 'badField', path: 'seed' }],
  ['a length that is not here', { length: 'full' }, { code: 'badField', path: 'length' }],
  ['an unknown field', { talk: [] }, { code: 'badField', path: 'talk' }],
  ['a command without a type', { commands: [{ by: 'russia' }] }, { code: 'badField', path: 'commands.0.type' }],
  ['an unknown command', { commands: [{ type: 'bomb', by: 'russia' }] }, { code: 'badField', path: 'commands.0.type' }],
  [
    'a field of the prototype as a command',
    { commands: [{ type: 'constructor', by: 'russia' }] },
    { code: 'badField', path: 'commands.0.type' },
  ],
  [
    'a command with a field too many',
    { commands: [{ type: 'consult', by: 'russia', x: 1 }] },
    { code: 'badField', path: 'commands.0.x' },
  ],
  [
    'a name that every object has',
    { commands: [{ type: 'pledge', by: 'russia', pledge: 'constructor' }] },
    { code: 'badField', path: 'commands.0.pledge' },
  ],
  [
    'markup for a name',
    { commands: [{ type: 'pledge', by: 'russia', pledge: '<b>' }] },
    { code: 'badField', path: 'commands.0.pledge' },
  ],
  [
    'too many commands',
    { commands: Array.from({ length: 5001 }, () => 0) },
    { code: 'tooManyCommands', has: 5001, atMost: 5000 },
  ],
  ['another scenario', { scenario: 'elsewhere' }, { code: 'otherScenario', has: 'elsewhere', wants: book.scenario.id }],
  [
    'the scenario with other rules',
    { scenarioHash: '0'.repeat(64) },
    { code: 'otherScenarioHash', has: '0'.repeat(64), wants: book.hash },
  ],
  ['a seat without a holder', { holders: {} }, { code: 'badField', path: `holders.${book.leaders[0]}` }],
  [
    'a stranger at the table',
    { holders: { ...record.holders, mars: 'computer' } },
    { code: 'badField', path: 'holders.mars' },
  ],
  ['an unknown reading of time', { reading: 'other' }, { code: 'badField', path: 'reading' }],
  [
    'a hash too few',
    { weeks: record.weeks.slice(0, 5) },
    { code: 'hashMismatch', week: 6, has: null, wants: record.weeks[5] ?? '' },
  ],
  [
    'a hash too many',
    { weeks: [...record.weeks, '0'.repeat(64)] },
    { code: 'hashMismatch', week: 7, has: '0'.repeat(64), wants: null },
  ],
])('a record with %s is refused with its facts', (_, change, fault) => {
  expect(faultOf(change)).toEqual(fault);
});

test('another seed is noticed by the hash of the first week or by a command that is refused', () => {
  expect(['hashMismatch', 'refusedAt']).toContain(faultOf({ seed: 'another' })?.code);
});

test('a changed hash names its week', () => {
  const weeks = record.weeks.map((hash, i) => (i === 2 ? '0'.repeat(64) : hash));
  expect(faultOf({ weeks })).toMatchObject({ code: 'hashMismatch', week: 3 });
});

test('a command that the rules refuse names its step and its refusal', () => {
  const handOver: Command = { type: 'handOver', by: book.sides[0] };
  expect(faultOf({ commands: [handOver, handOver] })).toMatchObject({
    code: 'refusedAt',
    step: 1,
    refusal: { code: 'notYourTurn' },
  });
});

test('every kind of command has a shape', () => {
  const sent: Readonly<Record<CommandType, readonly object[]>> = {
    state: [{ stand: 'firm', clause: 'a' }],
    pledgeIf: [
      { pledge: 'a', on: 'initialled', clause: 'b', option: 'c' },
      { pledge: 'a', on: 'step', of: 'b' },
    ],
    sideLetter: [
      { to: 'a', on: 'option', clause: 'b', option: 'c' },
      { to: 'a', on: 'pledge', pledge: 'b' },
    ],
    warn: [{ clause: 'a', option: 'b' }],
    sound: [{ to: 'a', clause: 'b', option: 'c' }],
    invite: [
      { level: 'ministers', venue: 'a' },
      { level: 'presidents', venue: 'a', format: 'mediated' },
    ],
    askHelper: [{ offer: 'a' }],
    persuade: [{ homeGroup: 'a' }],
    prepare: [
      { what: 'agenda' },
      { what: 'incidentRule' },
      { what: 'lists' },
      { what: 'key', key: 'a' },
      { what: 'safeConduct', venue: 'a' },
    ],
    pledge: [{ pledge: 'a' }],
    withdraw: [{ pledge: 'a' }],
    confirm: [{}],
    offerStep: [{ measure: 'a' }],
    offerTruce: [{ kind: 'energy' }],
    press: [{ target: 'a' }],
    ease: [{ target: 'a' }],
    callPartners: [{}],
    consult: [{}],
    mediate: [{ what: 'deadline' }, { what: 'opening', opening: 'a' }],
    mandate: [{ group: 'a' }],
    referendum: [{}],
    walkOut: [{}],
    return: [{}],
    propose: [{ terms: { a: 'b', c: 'd' } }, { terms: { a: 'b' }, pledges: ['c'] }],
    answer: [{ answer: 'accept' }, { answer: 'decline' }, { answer: 'acceptIf', clause: 'a', option: null }],
    handOver: [{}],
    read: [{ of: 'a', clause: 'b', option: 'c', could: false }],
    answerSpoiler: [{ answer: 'isolate' }],
    amend: [{ clause: 'a', option: 'b' }],
    campaign: [{}],
    orderSteps: [{ after: { a: ['b'], c: [] } }],
    answerBreach: [{ answer: 'suspend' }],
    adjourn: [{}],
  };
  for (const type of COMMAND_TYPES)
    for (const fields of sent[type]) {
      const command = { type, by: 'x', ...fields };
      expect(readCommand(command), type).toEqual({ command });
      expect(readCommand({ ...command, more: 1 }), type).toEqual({ wrong: ['more'] });
    }
});
