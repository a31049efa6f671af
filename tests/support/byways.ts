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
    ...(week === 1 ? ([{ type: 'pledge', by: 'unitedStates', pledge: 'backstop' }, { type: 'pledge', by: 'coalition', pledge: 'phased' }] as const) : []),
    { type: 'sound', by: 'unitedStates', to: 'russia', clause: 'guarantees', option: 'G3' },
    ...(week >= 2 ? all(['unitedStates', 'coalition'], () => ({ type: 'consult' })) : []),
    { type: 'confirm', by: 'unitedStates' },
    { type: 'pledge', by: 'unitedStates', pledge: 'relief' },
    ...(week >= 2 ? ([{ type: 'pledge', by: 'coalition', pledge: 'seaAir' }] as const) : []),
    ...(week >= 3 ? ([{ type: 'mediate', by: 'unitedStates', what: 'singleText' }] as const) : []),
  ];
}
const costly = (state: State): Plain[] => [...housework(state), ...agenda(state), ...dear(state), ...meetings(state), ...approach(state)];
/** No campaigning: homes decide as they stand. */
const silent: Plan['else'] = ({ table }, by) => (table.phase === 'campaign' ? { type: 'handOver', by } : null);

/** A side's own steps, each after the one before it. */
function inOrder(state: State, by: LeaderId): Plain {
  const own = BOOK.scenario.aftermath.steps.filter((step) => step.by === by && ('signed' in step.when || 'initialled' in step.when));
  const [first, second] = own;
  return { type: 'orderSteps', by, after: first === undefined || second === undefined ? {} : { [second.id]: [first.id] } };
}

/** Seeds in which these lines of Russia and Ukraine are softer than they sound, and this reading of time holds. */
const dealt =
  (russia: string, ukraine: string, reading: string) =>
  ({ hidden }: State): boolean =>
    hidden.soft['russia' as LeaderId] === russia && hidden.soft['ukraine' as LeaderId] === ukraine && (reading === '' || hidden.reading === reading);

export interface Byway {
  readonly plan: Plan;
  readonly games: number;
  /** Which openings the plan wants; all where absent. */
  readonly deal?: (opening: State) => boolean;
}

/** Each plan with how many games it is given. */
export const BYWAYS: readonly Byway[] = [
  ...[undefined, silent].flatMap((not, i): Byway[] => {
    const named = (name: string): string => `${name}${i === 0 ? '' : 'Silent'}`;
    const rest = not === undefined ? {} : { else: not };
    return [
      { plan: { name: named('ratified'), wishes: costly, text: { ...TEXT, guarantees: 'G4', sanctions: 'S2' }, ...rest }, games: 8, deal: dealt('guarantees', 'sanctions', '') },
      { plan: { name: named('air'), wishes: costly, text: { ...TEXT, presence: 'N4', sanctions: 'S2' }, ...rest }, games: 8, deal: dealt('presence', 'sanctions', 'kyiv') },
    ];
  }),
  {
    plan: {
      name: 'short',
      wishes: everything,
      text: { ...TEXT, alignment: 'A2' },
      else(state, by) {
        if (state.table.phase === 'onTheTable') return { type: 'amend', by, ...(by === 'russia' ? { clause: 'sequence', option: 'F2' } : { clause: 'people', option: 'P3' }) };
        return state.table.phase === 'steps' ? inOrder(state, by) : null;
      },
    },
    games: 40,
  },
  {
    plan: { name: 'ordered', wishes: everything, text: TEXT, else: (state, by) => (state.table.phase === 'steps' ? inOrder(state, by) : null) },
    games: 40,
  },
  {
    plan: {
      name: 'brokenTruce',
      wishes: ({ table: { week, truce } }) => [
        ...all(SIDES, () => ({ type: 'offerStep', measure: ['hotline', 'letters', 'bodies'][week - 1] ?? '' })),
        ...(week === 2 ? all(SIDES, () => ({ type: 'offerTruce', kind: 'air' })) : []),
        ...(week === 3 && truce !== null ? ([{ type: 'walkOut', by: 'ukraine' }] as const) : []),
        ...(week === 5 ? ([{ type: 'return', by: 'ukraine' }] as const) : []),
        { type: 'read', by: 'russia', of: 'ukraine', clause: 'donbas', option: 'D1', could: false },
      ],
      text: { people: 'P2' },
      else: ({ table }, by) => (table.phase === 'moves' ? { type: 'read', by, of: by === 'russia' ? 'ukraine' : 'russia', clause: 'donbas', option: 'D1', could: false } : null),
    },
    games: 6,
  },
  {
    // One list alone; the other side never sends its own.
    plan: { name: 'oneList', wishes: () => [{ type: 'prepare', by: 'russia', what: 'lists' }], text: { people: 'P2' } },
    games: 12,
  },
  ...Object.values(GOLDEN).map((plan) => ({ plan, games: 12 })),
];
