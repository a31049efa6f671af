/** What is wrong with a scenario file, in a sentence for whoever writes it. */
import type { Fault } from '../core/scenario/fault.ts';

/** @returns what the schema found at one place. */
function tellShape(facts: Fault['facts']): string {
  const issue = String(facts.issue);
  switch (issue) {
    case 'unrecognized_keys':
      return `no field is called ${facts.keys} here`;
    case 'invalid_type':
      return facts.expected === 'never' ? 'nothing may stand here' : `a value of type ${facts.expected} is wanted here`;
    case 'too_small':
      return `too small or too short: at least ${facts.atLeast}`;
    case 'too_big':
      return `too large or too long: at most ${facts.atMost}`;
    case 'invalid_value':
      return 'not one of the values that may stand here';
    case 'invalid_format':
      return 'not written as it must be (an id, a date, a link)';
    case 'invalid_key':
      return 'the name of this field is no id';
    case 'invalid_union':
      return 'fits none of the forms that may stand here';
    default:
      return `not what the schema wants here (${issue})`;
  }
}

/** @returns one sentence without its end mark; the code, the path and the line stand before it. */
export function tellFault({ code, facts }: Fault): string {
  switch (code) {
    case 'tooLarge':
      return `${facts.has} characters, and at most ${facts.atMost} are read`;
    case 'tooDeep':
      return `brackets stand in each other deeper than ${facts.atMost}`;
    case 'notJson':
      return 'this is not JSON from here on';
    case 'newerFormat':
      return `format ${facts.has} is newer than ${facts.reads}, which this version reads`;
    case 'notAScenario':
      return 'this is not a scenario: it has no format';
    case 'shape':
      return tellShape(facts);
    case 'tooMany':
      return `${facts.has} ${facts.what}, and at most ${facts.atMost} are read`;
    case 'outOfBounds':
      return `${facts.has} stands here, and the rules count with ${facts.from} to ${facts.to}`;
    case 'unknownName':
      return `there is no ${facts.what} called ${facts.name}`;
    case 'twice':
      return `${facts.name} stands here a second time`;
    case 'incomplete':
      return `the ${facts.what} of ${facts.name} is missing`;
    case 'notAllowed':
      return `${facts.what} may not stand here: ${facts.name}`;
    case 'circular':
      return `the signal ${facts.name} asks for itself`;
    case 'unknownEvent':
      return `charts hear no event ${facts.name} here`;
    case 'goesNowhere':
      return `this arrow leads from ${facts.name} to itself`;
    case 'unreachableState':
      return `no arrow ever leads to ${facts.name}`;
    case 'acceptsLess':
      return `${facts.name} is softer than ${facts.harder} and no longer accepts ${facts.lost}`;
    case 'unheardEvent':
      return `the event ${facts.name} is neither heard by a chart of this leader nor listed as ignored`;
    case 'heardAndIgnored':
      return `the event ${facts.name} is listed as ignored, and a chart of this leader hears it`;
    case 'restsOnNoCard':
      return `${facts.name} is where the leader starts: it must rest on a card`;
    case 'restsOnNoAssumption':
      return `${facts.name} was never declared: it must rest on an assumption`;
    case 'noSource':
      return `the card ${facts.name} has no source`;
    case 'saidTooLate':
      return `the card ${facts.name} was said on ${facts.day}, after ${facts.asOf}`;
    case 'reportedTooLate':
      return `the card ${facts.name} was reported on ${facts.day}, after ${facts.asOf}`;
    case 'reportedBeforeSaid':
      return `the card ${facts.name} was reported on ${facts.reported}, before it was said on ${facts.said}`;
    case 'publishedTooLate':
      return `the source ${facts.name} was published on ${facts.day}, after ${facts.asOf}`;
    case 'sourcesBeforeSaid':
      return `the card ${facts.name} was said on ${facts.day}, and every source of it is older`;
    case 'newsOutOfTime':
      return `the archive news ${facts.name} is of ${facts.day}, and stands after one of ${facts.before}`;
    case 'newsWithoutCard':
      return `the news ${facts.name} is not simulated and rests on no card`;
    case 'historyTooLate':
      return `this entry of the history is of ${facts.day}, after ${facts.asOf}`;
    case 'historyWithoutCard':
      return `the entry of ${facts.day} in the history rests on no card`;
    case 'unequalDepth':
      return `unequal depth: ${facts.what} of ${facts.first} ${facts.has}, of ${facts.second} ${facts.others}`;
    case 'unequalNews':
      return `unequal news of kind ${facts.what}: ${facts.has} about ${facts.first}, ${facts.others} about ${facts.second}`;
    case 'tooManyWords':
      return `${facts.has} words in ${facts.language}, and a ${facts.what} has at most ${facts.atMost}`;
    case 'partisanWord':
      return `“${facts.word}” takes a side; we write: ${facts.use}`;
    case 'unwritten':
      return `this text is still to be written: ${facts.text}`;
    case 'uncoveredNumber':
      return `no assumption covers the number here (${facts.count} in all)`;
    case 'assumptionNowhere':
      return `this assumption points to ${facts.at}, where nothing stands`;
    case 'dialNowhere':
      return `this number that may be changed points to ${facts.at}, where no number from ${facts.from} to ${facts.to} stands`;
    case 'weights':
      return `the weights of ${facts.name} sum to ${facts.has}, not to ${facts.wants}`;
    case 'dominatedOption':
      return `${facts.name} is worth less than ${facts.better} to both sides, and no stance takes it without ${facts.better}`;
    case 'noMustCover':
      return 'no clause is must-cover: every text would be a framework';
    case 'unspokenSignal':
      return `the signal ${facts.name} is asked for in public and has no words`;
    case 'spokenDeal':
      return `the signal ${facts.name} asks for what the seed dealt, and must have no words`;
    case 'unusedSignal':
      return `nothing asks for the signal ${facts.name}`;
    case 'unusedSource':
      return `no card cites the source ${facts.name}`;
  }
}

/** @returns `path:line code /pointer: sentence`, as editors read it. */
export function faultLine(file: string, fault: Fault): string {
  const where = fault.line === null ? file : `${file}:${fault.line}`;
  return `${where} ${fault.code}${fault.path === '' ? '' : ` ${fault.path}`}: ${tellFault(fault)}`;
}
