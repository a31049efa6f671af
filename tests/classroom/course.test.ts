/** What a learning system is told, with scorm-again as the learning system. */
import { Scorm12API } from 'scorm-again';
import { expect, test } from 'vitest';
import type { Frame, ScormApi } from '../../src/classroom/course/scorm.ts';
import { beginVisit, findApi, SUSPENDED_AT_MOST, timespan } from '../../src/classroom/course/scorm.ts';

interface Told {
  readonly api: ScormApi;
  /** Every element that was set, in order. */
  readonly set: string[];
}
function learningSystem(before: Readonly<Record<string, string>> = {}): Told {
  const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (Object.keys(before).length > 0) lms.loadFromFlattenedJSON(before);
  const set: string[] = [];
  const api: ScormApi = {
    LMSInitialize: () => String(lms.LMSInitialize('')),
    LMSGetValue: (element) => String(lms.LMSGetValue(element)),
    LMSSetValue: (element, value) => {
      set.push(`${element}=${value}`);
      return String(lms.LMSSetValue(element, value));
    },
    LMSCommit: () => String(lms.LMSCommit('')),
    LMSFinish: () => String(lms.LMSFinish('')),
  };
  return { api, set };
}

test('the learning system is found above the page or above whoever opened it, and no window of another host stops the search', () => {
  const { api } = learningSystem();
  const top = { API: api } as { API?: unknown; parent?: unknown };
  top.parent = top;
  const foreign = {
    parent: top,
    get API(): unknown {
      throw new Error('SecurityError');
    },
  };
  const alone = {} as { parent?: unknown };
  alone.parent = alone;
  expect(findApi({ parent: foreign } as unknown as Frame)).toBe(api);
  expect(findApi({ parent: alone, opener: foreign } as unknown as Frame)).toBe(api);
  expect(findApi({ parent: alone, opener: null } as unknown as Frame)).toBeNull();
});

test('a visit tells incomplete, keeps the game, tells completed, and its time: no score and no name', () => {
  const { api, set } = learningSystem();
  let now = 5000;
  const visit = beginVisit(api, () => now);
  if (visit === null) throw new Error('not begun');
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
  expect(visit.keep('x'.repeat(SUSPENDED_AT_MOST + 1))).toBe(false);
  expect(visit.keep('1.abcd.EFG')).toBe(true);
  visit.complete();
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('completed');
  now += 3_723_400;
  visit.leave();
  visit.leave();
  visit.keep('too late');
  expect(set).toEqual([
    'cmi.core.lesson_status=incomplete',
    'cmi.suspend_data=1.abcd.EFG',
    'cmi.core.lesson_status=completed',
    'cmi.core.session_time=0001:02:03.40',
    'cmi.core.exit=suspend',
  ]);
});

test('the next visit finds the game, and what was completed stays so', () => {
  const { api, set } = learningSystem({ 'cmi.suspend_data': '1.abcd.EFG', 'cmi.core.lesson_status': 'completed' });
  const visit = beginVisit(api, () => 0);
  expect(visit?.suspended).toBe('1.abcd.EFG');
  visit?.complete();
  expect(set).toEqual([]);
});

test('whoever looks in without taking the course changes nothing, and a system that refuses is as if there were none', () => {
  const { api, set } = learningSystem({ 'cmi.core.lesson_mode': 'browse' });
  const visit = beginVisit(api, () => 0);
  visit?.keep('1.abcd.EFG');
  visit?.complete();
  visit?.leave();
  expect(set).toEqual([]);
  expect(beginVisit({ ...api, LMSInitialize: () => 'false' }, () => 0)).toBeNull();
});

test('time is written as the standard asks', () => {
  expect([0, 990, 61_000, 36_000_000_000].map(timespan)).toEqual([
    '0000:00:00.00',
    '0000:00:00.99',
    '0000:01:01.00',
    '9999:00:00.00',
  ]);
});

test('a learning system that throws, or answers with garbage, stops neither the page nor the game', () => {
  const thrower = (): never => {
    throw new Error('session expired');
  };
  const broken: ScormApi = {
    LMSInitialize: () => 'true',
    LMSGetValue: thrower,
    LMSSetValue: thrower,
    LMSCommit: thrower,
    LMSFinish: thrower,
  };
  expect(beginVisit({ ...broken, LMSInitialize: thrower }, () => 0)).toBeNull();
  const visit = beginVisit(broken, () => 0);
  expect(visit?.suspended).toBe('');
  expect(visit?.keep('1.abcd.EFG')).toBe(true);
  visit?.complete();
  visit?.commit();
  visit?.leave();
  for (const garbage of [undefined, null, 7, {}]) {
    const odd = { ...broken, LMSInitialize: () => true, LMSGetValue: () => garbage } as unknown as ScormApi;
    expect(beginVisit(odd, () => 0)?.suspended).toBe('');
  }
});
