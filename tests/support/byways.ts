/** Scripted plans that come where golden games and random ones seldom do: short texts, costly texts, broken truces, late walk-outs. */
import type { State } from '../../src/core/model/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import type { Plan } from './director.ts';
import { agenda, all, approach, everything, GOLDEN, housework, meetings, seat, SIDES, TEXT } from './plans.ts';
import { BOOK } from './testGame.ts';
import type { Plain } from './testGame.ts';

/** Pledges for a text that asks much at home: the dear ones first, and home consulted as often as it may be. */
function dear(state: State): Plain[] {
  const { week } = state.table;
  return [
    ...(week === 1
      ? ([
          { type: 'pledge', by: 'unitedStates', pledge: 'backstop' },
          { type: 'pledge', by: 'coalition', pledge: 'phased' },
        ] as const)
      : []),
    { type: 'sound', by: 'unitedStates', to: 'russia', clause: 'guarantees', option: 'G3' },
    ...(week >= 2 ? all(['unitedStates', 'coalition'], () => ({ type: 'consult' })) : []),
    { type: 'confirm', by: 'unitedStates' },
    { type: 'pledge', by: 'unitedStates', pledge: 'relief' },
    ...(week >= 2 ? ([{ type: 'pledge', by: 'coalition', pledge: 'seaAir' }] as const) : []),
    ...(week >= 3 ? ([{ type: 'mediate', by: 'unitedStates', what: 'singleText' }] as const) : []),
  ];
}
const costly = (state: State): Plain[] => [
  ...housework(state),
  ...agenda(state),
  ...dear(state),
  ...meetings(state),
  ...approach(state),
];
/** No campaigning: homes decide as they stand. */
const silent: Plan['else'] = ({ table }, by) => (table.phase === 'campaign' ? { type: 'handOver', by } : null);

/** A side's own steps, each after the one before it. */
function inOrder(state: State, by: LeaderId): Plain {
  const own = BOOK.scenario.aftermath.steps.filter(
    (step) => step.by === by && ('signed' in step.when || 'initialled' in step.when),
  );
  const [first, second] = own;
  return {
    type: 'orderSteps',
    by,
    after: first === undefined || second === undefined ? {} : { [second.id]: [first.id] },
  };
}

/** @returns whether a seed deals these softer lines and this reading of time. */
const dealt =
  (soft: Readonly<Record<string, string>>, reading: string | null = null) =>
  ({ hidden }: State): boolean =>
    Object.entries(soft).every(([leader, clause]) => hidden.soft[leader as LeaderId] === clause) &&
    (reading === null || hidden.reading === reading);

export interface Byway {
  readonly plan: Plan;
  readonly games: number;
  /** Which openings the plan wants; all where absent. */
  readonly deal?: (opening: State) => boolean;
}

/** Texts that ask for a vote, a Senate, parliaments and unanimity; carried by a campaign, or left to homes as they stand. */
const HOMES: readonly Byway[] = [
  {
    plan: { name: 'ratified', wishes: costly, text: { ...TEXT, guarantees: 'G4', sanctions: 'S2' } },
    games: 6,
    deal: dealt({ russia: 'guarantees', ukraine: 'sanctions' }),
  },
  {
    plan: {
      name: 'ratifiedSilent',
      wishes: costly,
      text: { ...TEXT, guarantees: 'G4', sanctions: 'S2' },
      else: silent,
    },
    games: 6,
    deal: dealt({ russia: 'guarantees', ukraine: 'sanctions' }),
  },
  {
    plan: { name: 'air', wishes: costly, text: { ...TEXT, presence: 'N4', sanctions: 'S2' } },
    games: 6,
    deal: dealt({ russia: 'presence', ukraine: 'sanctions' }, 'kyiv'),
  },
  {
    // The land force is pledged once the sanctions clause stands: parliaments then meet a weaker home.
    plan: {
      name: 'airSilent',
      wishes: (state) => [
        ...(state.table.draft['sanctions' as never] === null
          ? []
          : ([{ type: 'pledge', by: 'coalition', pledge: 'land' }] as const)),
        ...costly(state),
      ],
      text: { ...TEXT, presence: 'N4', sanctions: 'S2' },
      else: silent,
    },
    games: 12,
    deal: dealt({ russia: 'presence', ukraine: 'sanctions' }, 'kyiv'),
  },
];

/** Whole texts: short of worth and amended, or signed and carried out in an order. */
const TEXTS: readonly Byway[] = [
  {
    plan: {
      name: 'short',
      wishes: everything,
      text: { ...TEXT, alignment: 'A2' },
      else(state, by) {
        if (state.table.phase === 'onTheTable')
          return {
            type: 'amend',
            by,
            ...(by === 'russia' ? { clause: 'sequence', option: 'F2' } : { clause: 'people', option: 'P3' }),
          };
        return state.table.phase === 'steps' ? { type: 'orderSteps', by, after: {} } : null;
      },
    },
    games: 8,
    deal: dealt({ russia: 'donbas' }),
  },
  {
    plan: {
      name: 'ordered',
      wishes: everything,
      text: TEXT,
      else: (state, by) => (state.table.phase === 'steps' ? inOrder(state, by) : null),
    },
    games: 8,
    deal: dealt({ russia: 'donbas' }),
  },
  {
    plan: {
      name: 'noRule',
      wishes: (state) => everything(state).filter(({ what }) => what !== 'incidentRule'),
      text: TEXT,
      else: (state, by) => (state.table.phase === 'steps' ? { type: 'orderSteps', by, after: {} } : null),
    },
    games: 8,
    deal: dealt({ russia: 'donbas' }),
  },
];

/** Truces, walk-outs, lists and guesses. */
const TABLE: readonly Byway[] = [
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

/** Everything is pledged, until in one week these pledges are taken back and no more are made. */
const takenBack = (name: string, from: number, pledges: readonly string[]): Plan => ({
  name,
  wishes(state) {
    const before = everything(state).filter(({ type }) => type !== 'pledge' || state.table.week < from);
    const back = BOOK.scenario.pledges
      .filter(({ id }) => pledges.includes(id))
      .map(({ id, by }) => ({ type: 'withdraw', by, pledge: id }) as const);
    return state.table.week < from ? before : [...back, ...before];
  },
  text: { ...TEXT, donbas: 'D5' },
});
const FORCE = ['political', 'backstop', 'seaAir', 'land'];
const RELIEF = ['relief', 'phased'];
const WITHDRAWN: readonly Byway[] = [
  { plan: takenBack('earlyBack', 2, FORCE), games: 2 },
  { plan: takenBack('thirdBack', 3, FORCE), games: 2 },
  { plan: takenBack('reliefBack', 5, RELIEF), games: 2 },
  { plan: takenBack('lateBack', 6, FORCE), games: 6 },
  { plan: takenBack('backstopBack', 6, ['backstop']), games: 10 },
  { plan: takenBack('softBack', 6, FORCE), games: 4, deal: dealt({ ukraine: 'presence' }) },
];

/** Commands and places that no other plan needs: every measure, every venue, pressure taken back, both confirming at once, one side stepping alone. */
const ERRANDS: readonly Byway[] = [
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

/** Each plan with how many games it is given. */
export const BYWAYS: readonly Byway[] = [
  ...HOMES,
  ...TEXTS,
  ...TABLE,
  ...WITHDRAWN,
  ...ERRANDS,
  ...Object.values(GOLDEN).map((plan) => ({ plan, games: 10 })),
];
