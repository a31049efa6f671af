/** Scripted plans for what happens within weeks: truces, walk-outs, lists, guesses, deadlines, errands. */
import type { Byway } from './byway.ts';
import { agenda, all, SIDES } from './plans.ts';
import type { Plain } from './plays.ts';
import { BOOK } from './testGame.ts';

/** Truces, walk-outs, lists and guesses. */
export const TABLE: readonly Byway[] = [
  {
    plan: {
      name: 'brokenTruce',
      wishes: ({ table: { week, truce } }) => [
        ...all(SIDES, () => ({ type: 'offerStep', measure: ['hotline', 'letters', 'bodies'][week - 1] ?? '' })),
        ...(week === 2 ? all(SIDES, () => ({ type: 'offerTruce', kind: 'air' })) : []),
        ...(week === 3 && truce !== null ? ([{ type: 'walkOut', by: 'ukraine' }] as const) : []),
        ...(week === 5 ? ([{ type: 'return', by: 'ukraine' }] as const) : []),
      ],
      text: { people: 'P2' },
      else: ({ table }, by) =>
        table.phase === 'moves'
          ? {
              type: 'read',
              by,
              of: by === 'russia' ? 'ukraine' : 'russia',
              clause: 'donbas',
              option: 'D1',
              could: false,
            }
          : null,
    },
    games: 6,
  },
  {
    // One deadline is met by the exchange, the next is missed.
    plan: {
      name: 'deadlines',
      wishes: (state) => [
        ...agenda(state),
        ...(state.table.week % 2 === 0 ? ([{ type: 'mediate', by: 'unitedStates', what: 'deadline' }] as const) : []),
      ],
      text: { people: 'P1' },
      else: ({ table }, by) => (table.phase === 'talks' && table.week < 3 ? { type: 'handOver', by } : null),
    },
    games: 4,
  },
  {
    // One list alone, and an agenda that is full before the weeks are over.
    plan: {
      name: 'oneList',
      wishes: ({ table: { week } }) => [
        ...(week === 6 ? [] : [{ type: 'prepare', by: 'russia', what: 'lists' } as const]),
        ...all(BOOK.leaders, () => ({ type: 'prepare', what: 'agenda' })),
      ],
      text: { people: 'P2' },
    },
    games: 12,
  },
];

/** Commands and places that no other plan needs: every measure, every venue, pressure taken back, both confirming at once, one side stepping alone. */
export const ERRANDS: readonly Byway[] = [
  {
    plan: {
      name: 'errands',
      wishes({ table: { week } }) {
        const measure = (i: number): string => BOOK.scenario.measures[i]?.id ?? '';
        const venue = (i: number): string => BOOK.scenario.venues[i]?.id ?? '';
        const [others, target] = [['unitedStates', 'coalition'], week < 4 ? 'russia' : 'ukraine'];
        const sound = (by: string, to: string): Plain => ({
          type: 'sound',
          by,
          to,
          clause: 'guarantees',
          option: 'G3',
        });
        const steps: readonly Plain[] = [
          ...(week < 4 ? [{ type: 'offerStep', by: 'russia', measure: measure(week - 1) } as const] : []),
          ...(week > 3
            ? all(SIDES, (by) => ({ type: 'offerStep', measure: measure(week - 1 + (by === 'russia' ? 0 : 2)) }))
            : []),
        ];
        const first: readonly Plain[] = [
          sound('coalition', 'ukraine'),
          sound('russia', 'ukraine'),
          sound('ukraine', 'russia'),
        ];
        return [
          ...all(['russia', 'unitedStates'], () => ({ type: 'confirm' })),
          // Trust between the confirmers has to hold until both have confirmed.
          ...(week === 1 ? first : week === 3 ? all(SIDES, () => ({ type: 'callPartners' })) : []),
          ...all(others, () => ({ type: 'ease', target: week < 6 ? 'russia' : 'ukraine' })),
          ...all(week < 3 ? ['coalition'] : others, () => ({ type: 'press', target })),
          ...all(['russia', 'ukraine'], (by) => ({
            type: 'invite',
            level: 'ministers',
            venue: venue(by === 'russia' ? week - 1 : week + 3),
          })),
          ...steps,
        ];
      },
      text: { people: 'P1' },
    },
    games: 4,
  },
  {
    // Each side tables the same barred package week after week; Russia leaves and comes back.
    plan: {
      name: 'stubborn',
      wishes: ({ table: { week } }) => [
        { type: week === 2 ? 'walkOut' : 'return', by: 'russia' },
        { type: 'pledge', by: 'coalition', pledge: 'land' },
        { type: 'withdraw', by: 'coalition', pledge: 'land' },
      ],
      text: {},
      else: ({ table }, by) =>
        table.phase === 'talks' ? { type: 'propose', by, terms: { alignment: by === 'russia' ? 'A1' : 'A3' } } : null,
    },
    games: 4,
  },
];
