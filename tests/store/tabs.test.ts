/** One game in two tabs: the first holds it, the second is told. */
import { expect, test, vi } from 'vitest';
import type { TabMessage, Tabs, Wire } from '../../src/store/tabs.ts';
import { makeTabs } from '../../src/store/tabs.ts';

/** A wire on which every message reaches the other tabs at once. */
function makeAir(): { readonly wire: () => Wire } {
  const ears: { readonly own: object; readonly hear: (message: TabMessage) => void }[] = [];
  return {
    wire() {
      const own = {};
      return {
        post: (message) => ears.filter((ear) => ear.own !== own).forEach((ear) => ear.hear(message)),
        onMessage: (hear) => ears.push({ own, hear }),
      };
    },
  };
}

/** Two tabs; `at` gives the time. */
function twoTabs(at = [1, 2]): { readonly first: Tabs; readonly second: Tabs } {
  const air = makeAir();
  return { first: makeTabs('a', air.wire(), () => at[0] ?? 0), second: makeTabs('b', air.wire(), () => at[1] ?? 0) };
}

test('the second tab on a game is told, the first is not', () => {
  const { first, second } = twoTabs();
  const toldFirst = vi.fn();
  const toldSecond = vi.fn();
  first.watch('game', toldFirst);
  second.watch('game', toldSecond);
  expect(toldSecond.mock.calls).toEqual([[true]]);
  expect(toldFirst).not.toHaveBeenCalled();
  expect([first.isElsewhere('game'), second.isElsewhere('game')]).toEqual([false, true]);
});

test('two games in two tabs disturb nobody', () => {
  const { first, second } = twoTabs();
  const told = vi.fn();
  first.watch('one', told);
  second.watch('two', told);
  expect(told).not.toHaveBeenCalled();
});

test('when the first lets the game go, the second holds it', () => {
  const { first, second } = twoTabs();
  const leave = first.watch('game', vi.fn());
  const told = vi.fn();
  second.watch('game', told);
  leave();
  expect(told.mock.calls).toEqual([[true], [false]]);
  const third = vi.fn();
  first.watch('game', third);
  expect(second.isElsewhere('game') !== first.isElsewhere('game')).toBe(true);
});

test('the second may take the game over, and then the first is told', () => {
  const { first, second } = twoTabs();
  const told = vi.fn();
  first.watch('game', told);
  second.watch('game', vi.fn());
  second.takeOver('game');
  expect(told.mock.calls).toEqual([[true]]);
  expect([first.isElsewhere('game'), second.isElsewhere('game')]).toEqual([true, false]);
});

test('tabs restored at the same moment agree on one', () => {
  const { first, second } = twoTabs([5, 5]);
  second.watch('game', vi.fn());
  first.watch('game', vi.fn());
  expect([first.isElsewhere('game'), second.isElsewhere('game')]).toEqual([false, true]);
});

test('a page that goes to sleep lets its games go, and asks again when it is back', () => {
  const at = [1, 2];
  const { first, second } = twoTabs(at);
  first.watch('game', vi.fn());
  second.watch('game', vi.fn());
  first.rest();
  expect(second.isElsewhere('game')).toBe(false);
  at[0] = 3;
  first.wake();
  expect([first.isElsewhere('game'), second.isElsewhere('game')]).toEqual([true, false]);
});

test('without a wire nobody is told, and nothing breaks', () => {
  const tabs = makeTabs('a', null, () => 1);
  const leave = tabs.watch('game', vi.fn());
  tabs.takeOver('game');
  expect(tabs.isElsewhere('game')).toBe(false);
  leave();
});
