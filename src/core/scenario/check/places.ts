/** Where names stand in a scenario, and what each is the name of. */

/** Kinds of things that a name can point to; options are looked up in their clause. */
export type Kind =
  | 'leader'
  | 'clause'
  | 'pledge'
  | 'key'
  | 'lock'
  | 'offer'
  | 'card'
  | 'source'
  | 'legal question'
  | 'signal'
  | 'step'
  | 'signal of a chart';

/** A place: keys from the whole inwards, `*` for each item or field, `#` at the end for each field's own name. */
type Place = readonly [place: string, kind: Kind];

export const PLACES: readonly Place[] = [
  ['sides/*', 'leader'],
  ['mediator', 'leader'],
  ['leaders/*/mandate/*/card', 'card'],
  ['leaders/*/softLines/*', 'clause'],
  ['leaders/*/partners/pledges/*', 'pledge'],
  ['leaders/*/partners/trustWith', 'leader'],
  ['leaders/*/homeGroups/*/rests/card', 'card'],
  ['leaders/*/stance/*/states/*/rests/card', 'card'],
  ['leaders/*/stance/*/states/*/shifts/*/when/*', 'signal of a chart'],
  ['clauses/*/options/*/card', 'card'],
  ['clauses/*/options/*/legal/*', 'legal question'],
  ['clauses/*/options/*/locks/*', 'lock'],
  ['clauses/*/options/*/bound/*', 'leader'],
  ['clauses/*/options/*/undertakings/*/leader', 'leader'],
  ['clauses/*/options/*/undertakings/*/anyOf/*', 'pledge'],
  ['clauses/*/options/*/homeAtLeast/*/leader', 'leader'],
  ['locks/*/card', 'card'],
  ['locks/*/opens/key', 'key'],
  ['locks/*/opens/anyOf/*', 'key'],
  ['locks/*/opens/of', 'leader'],
  ['locks/*/opens/offer', 'offer'],
  ['keys/*/card', 'card'],
  ['helpers/*/card', 'card'],
  ['helpers/*/offers/*/card', 'card'],
  ['helpers/*/offers/*/brings/*/pair/*', 'leader'],
  ['helpers/*/offers/*/brings/*/key', 'key'],
  ['pledges/*/by', 'leader'],
  ['pledges/*/to', 'leader'],
  ['pledges/*/card', 'card'],
  ['commitment/card', 'card'],
  ['commitment/of', 'leader'],
  ['commitment/confirmers/*', 'leader'],
  ['measures/*/by/*', 'leader'],
  ['measures/*/card', 'card'],
  ['venues/*/capitalOf', 'leader'],
  ['venues/*/card', 'card'],
  ['venues/*/asks/*/card', 'card'],
  ['aftermath/watch/card', 'card'],
  ['aftermath/watch/watchers/*/card', 'card'],
  ['aftermath/watch/watchers/*/steps/*', 'step'],
  ['signalWords/#', 'signal'],
  ['rules/start/feltCost/#', 'leader'],
  ['rules/start/wayOut/#', 'leader'],
  ['rules/start/home/#', 'leader'],
  ['groups/*/clauses/*', 'clause'],
  ['openings/*/card', 'card'],
  ['openings/*/wayOut/#', 'leader'],
  ['openings/*/trust/#', 'leader'],
  ['rules/homeFloor/clauses/*', 'clause'],
  ['rules/exchange/clause', 'clause'],
  ['rules/incidentRuleClause', 'clause'],
  ['rules/initialledWayOut/*/clause', 'clause'],
  ['rules/initialledWayOut/*/leader', 'leader'],
  ['rules/strike/weeks/#', 'leader'],
  ['rules/workingGroups/card', 'card'],
  ['rules/referendum/card', 'card'],
  ['rules/noDeal/believed/#', 'leader'],
  ['readings/*/noDeal/#', 'leader'],
  ['readings/*/feltCost/*/leader', 'leader'],
  ['aftermath/tests/*/leader', 'leader'],
  ['aftermath/tests/*/card', 'card'],
  ['aftermath/breach/monitorsClause', 'clause'],
  ['aftermath/answers/*/breachBy', 'leader'],
  ['aftermath/steps/*/by', 'leader'],
  ['aftermath/renegotiation/card', 'card'],
  ['aftermath/monitoring/card', 'card'],
  ['yearOn/lines/*/rests/card', 'card'],
  ['durability/factors/*/card', 'card'],
  ['news/*/about', 'leader'],
  ['news/*/card', 'card'],
  ['history/*/cards/*', 'card'],
  ['cards/*/reportedBy/*', 'source'],
  ['cards/*/whose', 'leader'],
  ['legal/*/card', 'card'],
  ['legalPaths/*/of', 'leader'],
  ['legalPaths/*/steps/*/card', 'card'],
  ['legalPaths/*/steps/*/lock', 'lock'],
];

/** Where options stand in a field of their own, beside a field that names their clause. */
export const OPTION_PLACES: readonly { readonly place: string; readonly options: string }[] = [
  { place: 'commitment', options: 'option' },
  { place: 'aftermath/holds/adds/*', options: 'option' },
  { place: 'aftermath/tests/*/adds/*', options: 'options' },
];

/** Where options stand in a record by clause: as a list, or as the fields of `values`. */
export const BY_CLAUSE_PLACES: readonly string[] = [
  'leaders/*/homeGroups/*/wouldNotTake',
  'leaders/*/homeGroups/*/moves/welcomes',
  'leaders/*/worth',
  'openings/*/terms',
];

/** Where names of one predicate stand, the predicates inside it left out. */
export const PREDICATE_PLACES: readonly Place[] = [
  ['trust/*', 'leader'],
  ['initialled', 'clause'],
  ['pledged/*', 'pledge'],
  ['key', 'key'],
  ['vote', 'leader'],
  ['leftOpen', 'clause'],
  ['by', 'leader'],
  ['stepsBy/*', 'leader'],
  ['dealt', 'clause'],
  ['helped', 'offer'],
  ['signal', 'signal'],
];
