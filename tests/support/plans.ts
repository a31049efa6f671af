/** Scripted plans for the first scenario: one for each kind of ending. */
import type { State } from '../../src/core/model/play/state.ts';
import type { Kind, LeaderId } from '../../src/core/model/vocabulary.ts';
import type { Plan } from './director.ts';
import type { Plain } from './plays.ts';
import { BOOK } from './testGame.ts';

const VENUE = 'istanbul';
const KEY = 'nonRecognition';
export const SIDES = ['russia', 'ukraine'];
export const all = (seats: readonly string[], make: (by: string) => Omit<Plain, 'by'>): Plain[] =>
  seats.map((by) => ({ ...make(by), by }) as Plain);

function seat(state: State, leader: string): State['seats'][LeaderId] {
  const found = state.seats[leader as LeaderId];
  if (found === undefined) throw new Error(`no seat ${leader}`);
  return found;
}
const at = (state: State, clause: string): string | null =>
  state.table.draft[clause as never]?.['option' as never] ?? null;

/** Lists where they are disputed, and the spoiler answered as its dealt type wants. */
export function housework(state: State): Plain[] {
  const right = BOOK.scenario.spoilers.find(({ type }) => type === state.hidden.spoiler.type)?.answer;
  return [
    ...all(SIDES, () => ({ type: 'answerSpoiler', answer: right })),
    ...all(SIDES, () => ({ type: 'prepare', what: 'lists' })),
  ];
}
/** The agenda to three in week 1 and to five in week 2. */
export function agenda({ table }: State): Plain[] {
  const by = table.week === 1 ? ['unitedStates', 'coalition'] : ['coalition', 'russia'];
  return table.agenda < 5 ? all(by, () => ({ type: 'prepare', what: 'agenda' })) : [];
}
export function meetings(state: State): Plain[] {
  const isHigh = state.table.agenda >= 5 && (seat(state, 'russia').wayOut ?? 0) >= 5;
  const invite = (by: string, level: string): Plain => ({ type: 'invite', by, level, venue: VENUE });
  return [...(isHigh ? [invite('ukraine', 'presidents')] : []), invite('coalition', 'ministers')];
}
/** The pledges and the reported guarantee, sounded out and confirmed, in the order in which they open the charts. */
function undertakings(state: State): Plain[] {
  const { week } = state.table;
  return [
    { type: 'pledge', by: 'unitedStates', pledge: 'political' },
    { type: 'sound', by: 'unitedStates', to: 'russia', clause: 'guarantees', option: 'G3' },
    { type: 'pledge', by: 'coalition', pledge: 'seaAir' },
    { type: 'confirm', by: 'unitedStates' },
    ...(week >= 2
      ? ([
          { type: 'mediate', by: 'unitedStates', what: 'singleText' },
          { type: 'pledge', by: 'unitedStates', pledge: 'relief' },
        ] as const)
      : []),
    ...(seat(state, 'coalition').home >= 6 ? ([{ type: 'pledge', by: 'coalition', pledge: 'phased' }] as const) : []),
    ...(at(state, 'sanctions') === null ? [] : ([{ type: 'pledge', by: 'unitedStates', pledge: 'backstop' }] as const)),
  ];
}
/** Words, steps and the key that bring the sides nearer; pressure once a way out is seen. */
export function approach(state: State): Plain[] {
  const { week } = state.table;
  const measure = week === 1 ? 'hotline' : 'letters';
  const open = (by: string, clause: string): Plain => ({ type: 'state', by, stand: 'open', clause });
  return [
    open('ukraine', 'alignment'),
    ...(week === 1 ? all(SIDES, () => ({ type: 'prepare', what: 'key', key: KEY })) : []),
    ...(week === 1 || week === 3 ? all(SIDES, () => ({ type: 'offerStep', measure })) : []),
    { type: 'prepare', by: 'russia', what: 'incidentRule' },
    ...(week >= 3 && (seat(state, 'russia').wayOut ?? 0) > 2
      ? all(['coalition', 'unitedStates'], () => ({ type: 'press', target: 'russia' }))
      : []),
    ...all(['unitedStates', 'coalition', 'ukraine'], () => ({ type: 'consult' })).filter(
      ({ by }) => seat(state, by).home < 6,
    ),
    ...['sanctions', 'sequence', 'people'].map((clause) => open('russia', clause)),
    ...['donbas', 'presence'].map((clause) => open('ukraine', clause)),
  ];
}
export const everything = (state: State): Plain[] => [
  ...housework(state),
  ...agenda(state),
  ...meetings(state),
  ...undertakings(state),
  ...approach(state),
];

/** A text that both sides can come to prefer to no deal. */
export const TEXT = {
  people: 'P2',
  sequence: 'F4',
  donbas: 'D3',
  guarantees: 'G3',
  presence: 'N3',
  alignment: 'A1',
  sanctions: 'S3',
};

const framework = (name: string): Plan => ({ name, wishes: everything, text: TEXT });

/** The plans of the golden records: whichever seed first gives the kind is kept. */
export const GOLDEN: Readonly<Record<Kind, Plan>> = {
  brokenOff: {
    name: 'brokenOff',
    wishes: (state) => [
      ...(state.table.week === 3 ? ([{ type: 'walkOut', by: 'russia' }] as const) : []),
      ...housework(state),
      ...agenda(state),
    ],
    text: { people: 'P2' },
  },
  talking: {
    name: 'talking',
    wishes: (state) => [
      ...housework(state),
      ...agenda(state),
      ...all(SIDES, () => ({ type: 'state', stand: 'firm', clause: 'donbas' })),
    ],
    text: {},
    // Each side tables what the other's red line bars, so that the record holds declined packages.
    else: ({ table }, by) =>
      table.phase === 'talks' ? { type: 'propose', by, terms: { alignment: by === 'russia' ? 'A1' : 'A3' } } : null,
  },
  exchange: { name: 'exchange', wishes: housework, text: { people: 'P2' } },
  limitedTruce: {
    name: 'limitedTruce',
    wishes: (state) => [
      ...housework(state),
      ...(state.table.week === 4 ? all(SIDES, () => ({ type: 'offerTruce', kind: 'energy' })) : []),
    ],
    text: { people: 'P1' },
  },
  ceasefire: {
    name: 'ceasefire',
    wishes: everything,
    text: { people: 'P2', sequence: 'F3', guarantees: 'G3', presence: 'N3', alignment: 'A1', sanctions: 'S3' },
  },
  rejectedAtHome: framework('rejectedAtHome'),
  broken: framework('broken'),
  holding: framework('holding'),
};
