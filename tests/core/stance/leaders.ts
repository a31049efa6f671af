/** Two leaders made up for these tests, with every kind of arrow that a chart can have. */
import type { Leader } from '../../../src/core/model/scenario/leader.ts';

const state = (
  accepts: readonly string[],
  shifts: readonly { on: readonly string[]; when?: readonly string[]; to: string }[],
) => ({
  name: { en: 'a state' },
  accepts,
  rests: { assumption: { en: 'made up' } },
  shifts: shifts.map((shift) => ({ when: [], ...shift })),
});

const north = {
  id: 'north',
  ignores: ['leaked'],
  stance: {
    bridge: {
      start: 'shut',
      states: {
        shut: state(
          ['none'],
          [
            { on: ['movesApplied', 'weekPassed'], when: ['tired', 'trusts'], to: 'foot' },
            { on: ['initialled@here'], to: 'foot' },
            { on: ['confirmed'], when: ['byRival'], to: 'open' },
          ],
        ),
        foot: state(
          ['none', 'foot'],
          [
            { on: ['weekPassed'], when: ['tired'], to: 'open' },
            { on: ['breached', 'withdrew'], when: ['byRival'], to: 'shut' },
          ],
        ),
        open: state(['none', 'foot', 'carts'], [{ on: ['reopened@here', 'walkedOut'], when: ['trusts'], to: 'foot' }]),
      },
    },
    posture: {
      start: 'letters',
      states: {
        letters: state(['delegations'], [{ on: ['agendaReached'], to: 'meets' }]),
        meets: state(['delegations', 'ministers'], [{ on: ['struck'], to: 'letters' }]),
      },
    },
  },
} as unknown as Leader;

const south = {
  id: 'south',
  ignores: [],
  stance: {
    bridge: { start: 'open', states: { open: state(['foot', 'carts'], []) } },
    posture: { start: 'meets', states: { meets: state(['delegations', 'ministers', 'presidents'], []) } },
  },
} as unknown as Leader;

/** A scenario's leaders, as far as charts look at them. */
export const VILLAGE = { leaders: [north, south] };
export const NORTH = north;
