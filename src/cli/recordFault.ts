/** What is wrong with a record, in one line for the error output. */
import type { RecordFault } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { faultLine } from './scenarioFault.ts';
import type { AssumeFault } from '../core/rules/book/assume.ts';
import { sayRefusal } from '../words/sentences/refusal.ts';

/** @param book the rulebook that the record was held against; null where it was not read so far. */
export function tellRecordFault(fault: RecordFault, book: Rulebook | null): string {
  switch (fault.code) {
    case 'notJson':
      return 'not JSON';
    case 'tooLarge':
      return `${fault.has} characters, and at most ${fault.atMost} are read`;
    case 'tooDeep':
      return `brackets stand deeper than ${fault.atMost}`;
    case 'tooManyCommands':
      return `${fault.has} commands, and at most ${fault.atMost} are read`;
    case 'newerFormat':
      return `${fault.what} ${fault.has} is newer than ${fault.reads}, which this version reads`;
    case 'badField':
      return fault.path === '' ? 'not a record' : `the field ${fault.path} is missing, wrong or unknown`;
    case 'ownScenario':
      return `the scenario that it brings: ${faultLine('own', { ...fault.fault, line: null })}`;
    case 'otherScenario':
      return `a game of ${fault.has}, not of ${fault.wants}`;
    case 'otherScenarioHash':
      return `a game of other rules: its scenario is ${fault.has.slice(0, 12)}, this one ${fault.wants.slice(0, 12)}`;
    case 'tooManyAssumptions':
      return `${fault.has} changed numbers, and at most ${fault.atMost} are read`;
    case 'badAssumption':
      return tellAssumeFault(fault);
    case 'refusedAt':
      return `command ${fault.step + 1} is refused (${fault.refusal.code})${book === null ? '' : `: ${sayRefusal(book, fault.refusal)}`}`;
    case 'hashMismatch':
      if (fault.has === null) return `week ${fault.week} has no hash in the record`;
      if (fault.wants === null) return `the record has a hash for week ${fault.week}, which was not played to its end`;
      return `week ${fault.week} ends in ${fault.wants.slice(0, 12)}, and the record says ${fault.has.slice(0, 12)}`;
  }
}

/** @returns why a number cannot be changed so. */
export function tellAssumeFault({ path, why, from, to }: AssumeFault): string {
  switch (why) {
    case 'notOffered':
      return `${path} is no number that may be changed (npm run cli -- assumptions lists them)`;
    case 'outOfBounds':
      return `${path} must be a whole number from ${from} to ${to}`;
    case 'unchanged':
      return `${path} has that value already`;
    case 'twice':
      return `${path} is changed twice`;
  }
}
