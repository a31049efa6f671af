/** Refusals as short as a button asks. */
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { WordKey } from '../../words/say.ts';

/** @returns a refusal in the three words that a button has room for; its sheet says the whole. */
export function shortOf(refusal: Refusal): WordKey {
  switch (refusal.code) {
    case 'noCapital':
      return 'moves.short.noCapital';
    case 'out':
      return 'moves.short.out';
    case 'notNow':
      return refusal.phase === 'moves' ? 'moves.short.talks' : 'moves.short.notNow';
    case 'already':
      switch (refusal.what) {
        case 'consultedLately':
          return 'moves.short.lately';
        case 'pressedOnce':
        case 'partnersOnce':
        case 'leftOpenOnce':
        case 'warnedOnce':
        case 'letterWritten':
        case 'confirmed':
        case 'helperCame':
          return 'moves.short.once';
        case 'agendaFull':
        case 'groupsFull':
          return 'moves.short.full';
        case 'mandated':
        case 'truceHolds':
        case 'truceOffered':
        case 'helperAsked':
          return 'moves.short.stands';
        case 'statedThisWeek':
        case 'sealed':
        case 'readThisWeek':
          return 'moves.short.week';
        case 'pledged':
        case 'pledgedIf':
        case 'keyReady':
        case 'voteAnnounced':
        case 'incidentRule':
        case 'listsPrepared':
        case 'safeConduct':
        case 'singleText':
        case 'deadline':
        case 'walkedOut':
        case 'answered':
        case 'campaigned':
        case 'ordered':
        case 'stepOffered':
        case 'persuaded':
        case 'notOpen':
        case 'groupSettled':
          return 'moves.short.done';
      }
      break;
    case 'notYours':
    case 'unknown':
      return 'moves.short.none';
    case 'ended':
    case 'notYourTurn':
    case 'outOfTalks':
    case 'outOfGroup':
    case 'openingFirst':
    case 'tooManyClauses':
    case 'tooManyPledges':
    case 'emptyPackage':
    case 'sameText':
    case 'samePackage':
    case 'ownReasons':
    case 'notBound':
    case 'notInPackage':
    case 'cycle':
    case 'needs':
    case 'notAvailable':
      return 'moves.short.not';
  }
}
