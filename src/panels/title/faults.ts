/** One clear line on a link, a save or a record that does not open. */
import type { RecordFault } from '../../core/replay/record.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { AddressFault } from '../../session/addressFields.ts';
import { ADDRESS_FAULTS } from '../../session/addressFields.ts';
import type { WhoseFault } from '../../session/whose.ts';
import type { StoreFault } from '../../store/shelf.ts';
import { say } from '../../words/say.ts';
import { sayWhere } from '../../words/where.ts';

/** Why a stored game cannot be handed over, beside what a record itself may have. */
type SaveFault = StoreFault | { readonly code: 'noSave' };
type OpenFault = WhoseFault | SaveFault;

/** @returns what is wrong with a record or a save, for a reader who did not write it; numbers are named as in `book`. */
export function recordFaultWords(fault: OpenFault, book: Rulebook): string {
  if (fault.code === 'notFetched') return say('app.notFetched');
  if (fault.code === 'stuck') return say('stranger.stuck');
  if (fault.code === 'shut') return say('hotseat.shut');
  return isSaveFault(fault)
    ? say('title.unreadable')
    : say('title.fault.record', { reason: recordFaultReason(fault, book) });
}

function isSaveFault(fault: OpenFault): fault is SaveFault {
  return ['noSave', 'full', 'closed', 'otherTab'].includes(fault.code);
}

/** @returns the part of a sentence that says what is wrong with a record: `it is damaged at commands.3`. */
export function recordFaultReason(fault: RecordFault, book: Rulebook): string {
  switch (fault.code) {
    case 'tooLarge':
    case 'tooDeep':
    case 'tooManyCommands':
      return say('title.fault.recordTooLarge');
    case 'notJson':
      return say('title.fault.recordDamaged');
    case 'badField':
      return fault.path === ''
        ? say('title.fault.recordDamaged')
        : say('title.fault.recordField', { path: fault.path.slice(0, 60) });
    case 'newerFormat':
      return say('title.fault.recordNewer');
    case 'tooManyAssumptions':
      return say('title.fault.recordTooLarge');
    case 'badAssumption':
      return say(`title.fault.assumption.${fault.why}`, {
        path: say('app.quoted', { words: sayWhere(book, fault.path) }),
        from: fault.from ?? 0,
        to: fault.to ?? 0,
      });
    case 'ownScenario':
      return say('stranger.fault', { path: fault.fault.path.slice(0, 60) });
    case 'otherScenario':
      return say('title.fault.recordOther', { name: fault.has.slice(0, 60) });
    case 'otherScenarioHash':
      return say('title.fault.recordOlder');
    case 'refusedAt':
      return say('title.fault.recordRefused', { step: fault.step + 1 });
    case 'hashMismatch':
      return say('title.fault.recordReplay', { week: fault.week });
  }
}

/** @returns the same as a part of a sentence, of whatever can keep a file from being opened. */
export function openFaultReason(fault: WhoseFault, book: Rulebook): string {
  return fault.code === 'notFetched' || fault.code === 'stuck' || fault.code === 'shut'
    ? recordFaultWords(fault, book)
    : recordFaultReason(fault, book);
}

/** @returns what is wrong with a link to a record, or with the record in it. */
export function linkFaultWords(fault: WhoseFault | AddressFault, book: Rulebook): string {
  if (isAddressFault(fault)) return addressFaultWords(fault);
  return fault.code === 'notJson' ? say('title.fault.linkDamaged') : recordFaultWords(fault, book);
}

function isAddressFault(fault: WhoseFault | AddressFault): fault is AddressFault {
  return ADDRESS_FAULTS.some((code) => code === fault.code);
}

/** @returns what is wrong with a link. */
export function addressFaultWords(fault: AddressFault): string {
  switch (fault.code) {
    case 'unknownScenario':
    case 'unknownSeat':
    case 'unknownLevel':
    case 'unknownLength':
    case 'unknownReading':
    case 'unknownLanguage':
      return say(`title.fault.${fault.code}`, { name: fault.name.slice(0, 60) });
    case 'classLength':
    case 'unknownKind':
    case 'tooLong':
    case 'malformed':
      return say(`title.fault.${fault.code}`);
  }
}
