/** What can occur in games of the first scenario, as a list of words: the model's codes and the scenario's ids. */
import type { Command } from '../../src/core/model/command.ts';
import { COMMAND_TYPES } from '../../src/core/model/command.ts';
import { CAUSES } from '../../src/core/model/play/cause.ts';
import type { Logged } from '../../src/core/model/play/event.ts';
import { ALREADY, NEEDS } from '../../src/core/model/play/refusal.ts';
import type { Refusal } from '../../src/core/model/play/refusal.ts';
import type { State } from '../../src/core/model/play/state.ts';
import {
  BREACH_ANSWERS,
  KINDS,
  PHASES,
  REASONS,
  RUNGS,
  SPOILER_ANSWERS,
  SPOILER_TYPES,
  TRUCE_KINDS,
} from '../../src/core/model/vocabulary.ts';
import { BOOK } from './testGame.ts';

/** Codes that have no list in the model; a total record makes the compiler say when one is missing here. */
const REFUSALS = Object.keys({
  ended: 0,
  notNow: 0,
  notYourTurn: 0,
  notYours: 0,
  unknown: 0,
  noCapital: 0,
  already: 0,
  needs: 0,
  out: 0,
  outOfTalks: 0,
  outOfGroup: 0,
  openingFirst: 0,
  tooManyClauses: 0,
  tooManyPledges: 0,
  emptyPackage: 0,
  sameText: 0,
  samePackage: 0,
  ownReasons: 0,
  notBound: 0,
  notInPackage: 0,
  cycle: 0,
  notAvailable: 0,
} satisfies Record<Refusal['code'], 0>);
const LINES = Object.keys({
  shifted: 0,
  initialled: 0,
  exchange: 0,
  truceBegan: 0,
  truceLapsed: 0,
  ceasefire: 0,
  nothing: 0,
  walkedOut: 0,
  declined: 0,
  helperCame: 0,
  group: 0,
  groupTurned: 0,
  vote: 0,
} satisfies Record<State['table']['report'][number]['what'], 0>);
type Missing = Extract<Logged['event'], { type: 'invitationDeclined' }>['missing'][number]['code'];
const MISSING = Object.keys({
  agenda: 0,
  rivalCapital: 0,
  legalSafeConduct: 0,
  posture: 0,
  format: 0,
  venue: 0,
  hostAsks: 0,
  walkedOut: 0,
} satisfies Record<Missing, 0>);
const EVENTS = Object.keys({
  weekBegan: 0,
  trackMoved: 0,
  trustMoved: 0,
  struck: 0,
  spoilerAppeared: 0,
  spoilerAnswered: 0,
  handedOver: 0,
  statedFirm: 0,
  leftOpen: 0,
  warned: 0,
  pledgedIf: 0,
  pledgeLapsed: 0,
  letterWritten: 0,
  letterBroken: 0,
  letterFoundOut: 0,
  warningBroken: 0,
  thirdBegan: 0,
  invited: 0,
  invitationDeclined: 0,
  meetingSet: 0,
  prepared: 0,
  agendaReached: 0,
  keyReady: 0,
  incidentRuleAgreed: 0,
  listsDisputed: 0,
  listsAgreed: 0,
  pledged: 0,
  withdrew: 0,
  commitmentSounded: 0,
  confirmed: 0,
  stepOffered: 0,
  truceOffered: 0,
  truceBegan: 0,
  truceLapsed: 0,
  truceBroken: 0,
  pressed: 0,
  eased: 0,
  partnersCalled: 0,
  consulted: 0,
  singleTextTakenUp: 0,
  deadlineSet: 0,
  mandated: 0,
  voteAnnounced: 0,
  monitored: 0,
  reopenedAfterVote: 0,
  stepDone: 0,
  keyPaid: 0,
  groupMet: 0,
  deadlineMet: 0,
  deadlineMissed: 0,
  walkedOut: 0,
  returned: 0,
  sounded: 0,
  leaked: 0,
  commandLost: 0,
  proposed: 0,
  answered: 0,
  penLaidDown: 0,
  initialled: 0,
  reopened: 0,
  declined: 0,
  stanceShifted: 0,
  ceasefireBegan: 0,
  exchangeCarriedOut: 0,
  movesApplied: 0,
  weekPassed: 0,
  reported: 0,
  signTested: 0,
  textOnTable: 0,
  signed: 0,
  campaigned: 0,
  ratified: 0,
  rejected: 0,
  stepsOrdered: 0,
  breached: 0,
  breachAnswered: 0,
  adjourned: 0,
  ended: 0,
  claimed: 0,
  cameOut: 0,
  helperAsked: 0,
  helperCame: 0,
  helperDeclined: 0,
  persuaded: 0,
  groupMoved: 0,
  groupTurned: 0,
} satisfies Record<Logged['event']['type'], 0>);

/** @returns every variant of a command that some seat of the scenario has. */
function everyVariant(): string[] {
  const { scenario } = BOOK;
  const having = (type: Command['type']): string[] =>
    scenario.leaders.filter(({ may }) => may.includes(type)).map(({ id }) => id);
  const by = (type: Command['type']): string[] => having(type).map((leader) => `${type} ${leader}`);
  const each = (type: string, variants: readonly unknown[]): string[] =>
    variants.map((variant) => `${type} ${String(variant)}`);
  return COMMAND_TYPES.flatMap((type): string[] => {
    switch (type) {
      case 'state':
        return each(type, ['firm', 'open']);
      case 'invite':
        return each(type, ['ministers', 'presidents']);
      case 'prepare':
        return each(type, ['agenda', 'key', 'incidentRule', 'lists', 'safeConduct']);
      case 'mediate':
        return each(type, ['singleText', ...(scenario.openings === undefined ? [] : ['opening']), 'deadline']);
      case 'pledge':
      case 'withdraw':
        return each(
          type,
          scenario.pledges.map(({ id }) => id),
        );
      case 'offerStep':
        return each(
          type,
          scenario.measures.map(({ id }) => id),
        );
      case 'offerTruce':
        return each(type, TRUCE_KINDS);
      case 'press':
      case 'ease':
        return having(type).flatMap((leader) => scenario.sides.map((side) => `${type} ${leader} ${side}`));
      case 'referendum':
        return having(type).map((leader) => `${type} ${leader}`);
      case 'mandate':
        return having(type).length === 0
          ? []
          : each(
              type,
              (scenario.groups ?? []).map(({ id }) => id),
            );
      case 'propose':
        return each(
          type,
          Array.from({ length: scenario.rules.packageAtMost }, (_, i) => i + 1),
        );
      case 'answer':
        return each(type, ['accept', 'decline', 'acceptIf without', 'acceptIf changed']);
      case 'read':
        return each(type, [true, false]);
      case 'answerSpoiler':
        return each(type, SPOILER_ANSWERS);
      case 'answerBreach':
        return each(type, BREACH_ANSWERS);
      case 'persuade':
        return BOOK.leaders.flatMap((leader) => BOOK.homeGroups(leader).map(({ moves }) => `${type} ${moves.id}`));
      case 'askHelper':
        return (scenario.helpers ?? []).flatMap(({ offers }) => offers.map(({ id }) => `${type} ${id}`));
      case 'orderSteps':
        return each(type, ['free', 'bound']);
      case 'confirm':
        return scenario.commitment.confirmers.map((leader) => `${type} ${leader}`);
      case 'pledgeIf':
      case 'sideLetter':
      case 'warn':
      case 'sound':
      case 'callPartners':
      case 'consult':
      case 'walkOut':
      case 'return':
      case 'handOver':
      case 'amend':
      case 'campaign':
        return by(type);
      case 'adjourn':
        return BOOK.leaders.map((leader) => `${type} ${leader}`);
    }
  });
}

/** @returns every arrow of every chart: who, on what, from where to where. */
function everyEdge(): string[] {
  return BOOK.scenario.leaders.flatMap((leader) =>
    Object.entries(leader.stance).flatMap(([region, chart]) =>
      Object.entries(chart.states).flatMap(([from, { shifts }]) =>
        shifts.map(({ to }) => `${leader.id} ${region} ${from}>${to}`),
      ),
    ),
  );
}

/** Words of mechanics that a longer game adds and this scenario does not have. */
const OF_LONGER: ReadonlySet<string> = new Set([
  ...['helperAsked', 'helperCame', 'helperDeclined', 'persuaded', 'groupMoved', 'groupTurned'].map(
    (word) => `event: ${word}`,
  ),
  ...['helperAsked', 'helperCame', 'persuaded'].map((word) => `refusal: already ${word}`),
  ...['voteAnnounced', 'keyPaid', 'monitored', 'reopenedAfterVote', 'stepDone'].map((word) => `event: ${word}`),
  ...['claimed', 'cameOut'].map((word) => `event: ${word}`),
  ...['seen', 'unseen'].map((word) => `refusal: needs ${word}`),
  'command: answerBreach letPass',
  'cause: untrueClaim',
  'refusal: already voteAnnounced',
  'cause: helper',
  'cause: monitored',
  'cause: voteAnnounced',
  'cause: rivalVoteAnnounced',
  'line: helperCame',
  ...['warned', 'warningBroken', 'thirdBegan', 'pledgedIf', 'pledgeLapsed'].map((word) => `event: ${word}`),
  ...['warned', 'rivalWarned', 'warningBroken', 'third'].map((word) => `cause: ${word}`),
  'line: groupTurned',
  ...['letterWritten', 'letterBroken', 'letterFoundOut'].map((word) => `event: ${word}`),
  ...['letter', 'letterBroken', 'letterFoundOut'].map((word) => `cause: ${word}`),
  'refusal: tooManyPledges',
  ...['warnedOnce', 'pledgedIf', 'letterWritten'].map((word) => `refusal: already ${word}`),
  'line: vote',
]);

/** @returns everything that should occur in some game, each as `kind: word`. */
export function everything(): ReadonlySet<string> {
  const { scenario } = BOOK;
  const of = (kind: string, words: readonly (string | number)[]): string[] => words.map((word) => `${kind}: ${word}`);
  const words = [
    ...of('command', everyVariant()),
    ...of('refusal', [
      ...REFUSALS.filter((code) => code !== 'already' && code !== 'needs'),
      ...ALREADY.map((what) => `already ${what}`),
      ...NEEDS.map((what) => `needs ${what}`),
    ]),
    ...of('reason', [...REASONS, 'ownChoice']),
    ...of('event', EVENTS),
    ...of('cause', CAUSES),
    ...of('missing', MISSING),
    ...of('line', LINES),
    ...of('edge', everyEdge()),
    ...of(
      'venue',
      scenario.venues.map(({ id }) => id),
    ),
    ...of(
      'news',
      scenario.news.map(({ id }) => id),
    ),
    ...of('phase', PHASES),
    ...of('kind', KINDS),
    ...of('rung', RUNGS),
    ...of(
      'reading',
      scenario.readings.map(({ id }) => id),
    ),
    ...of('spoiler', SPOILER_TYPES),
    ...of(
      'home test',
      scenario.aftermath.tests.flatMap(({ id }) => [`${id} passed`, `${id} failed`]),
    ),
    ...of(
      'secret',
      scenario.leaders.flatMap(({ id, secrets }) => secrets.map((secret) => `${id} ${secret.id}`)),
    ),
    ...of(
      'soft line',
      scenario.leaders.flatMap(({ id, softLines }) => softLines.map((clause) => `${id} ${clause}`)),
    ),
  ];
  return new Set(words.filter((word) => !OF_LONGER.has(word)));
}
