/** Scripted plans for whole texts: costly ones, short ones, carried out in an order, and pledges taken back under them. */
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { dealt } from './byway.ts';
import type { Byway } from './byway.ts';
import type { Plan } from './director.ts';
import { agenda, all, approach, everything, housework, meetings, TEXT } from './plans.ts';
import type { Plain } from './plays.ts';
import { BOOK } from './testGame.ts';

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

/** Texts that ask for a vote, a Senate, parliaments and unanimity; carried by a campaign, or left to homes as they stand. */
export const HOMES: readonly Byway[] = [
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
export const TEXTS: readonly Byway[] = [
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
export const WITHDRAWN: readonly Byway[] = [
  { plan: takenBack('earlyBack', 2, FORCE), games: 2 },
  { plan: takenBack('thirdBack', 3, FORCE), games: 2 },
  { plan: takenBack('reliefBack', 5, RELIEF), games: 2 },
  { plan: takenBack('lateBack', 6, FORCE), games: 6 },
  { plan: takenBack('backstopBack', 6, ['backstop']), games: 10 },
  { plan: takenBack('softBack', 6, FORCE), games: 4, deal: dealt({ ukraine: 'presence' }) },
];
