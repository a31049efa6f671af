/** What can be wrong with a scenario file: a code, where it is, and the facts; the sentence is made where it is shown. */

/** Faults that stop a scenario from being read at all. */
export const READING_FAULTS = [
  'tooLarge',
  'tooDeep',
  'notJson',
  'newerFormat',
  'notAScenario',
  'shape',
  'tooMany',
  'outOfBounds',
  'unknownName',
  'twice',
  'incomplete',
  'notAllowed',
  'circular',
  'unknownEvent',
  'goesNowhere',
] as const;

/** Faults that a game could be played with, and that a published scenario must not have. */
export const CONTENT_FAULTS = [
  'unreachableState',
  'acceptsLess',
  'unheardEvent',
  'heardAndIgnored',
  'restsOnNoCard',
  'restsOnNoAssumption',
  'noSource',
  'saidTooLate',
  'reportedTooLate',
  'reportedBeforeSaid',
  'publishedTooLate',
  'sourcesBeforeSaid',
  'newsWithoutCard',
  'historyTooLate',
  'historyWithoutCard',
  'newsOutOfTime',
  'unequalDepth',
  'unequalNews',
  'tooManyWords',
  'partisanWord',
  'unwritten',
  'uncoveredNumber',
  'assumptionNowhere',
  'dialNowhere',
  'weights',
  'dominatedOption',
  'noMustCover',
  'unspokenSignal',
  'spokenDeal',
  'unusedSignal',
  'unusedSource',
] as const;

export const FAULT_CODES = [...READING_FAULTS, ...CONTENT_FAULTS] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Finding {
  readonly code: FaultCode;
  /** JSON pointer (RFC 6901) into the scenario; empty for the whole file. */
  readonly path: string;
  readonly facts: { readonly [name: string]: string | number };
}

/** A finding with its place in the text. */
export interface Fault extends Finding {
  /** Line in the file, from 1; null where there is no text to point into. */
  readonly line: number | null;
}

/** @returns a JSON pointer to a key below another. */
export function below(path: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((all, key) => `${all}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`, path);
}
