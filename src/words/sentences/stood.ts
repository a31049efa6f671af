/** Where the matter of a condition stood at the end, in words. */
import type { Stood } from '../../core/analysis/debrief/stood.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, list, optionName, pledgeName } from '../names.ts';
import { say, told } from '../say.ts';

/** @returns where it stood, as part of a sentence: `home at 4`. `own` is the leader whose condition it is. */
export function sayStood(book: Rulebook, own: LeaderId, stood: Stood): string {
  switch (stood.of) {
    case 'track': {
      const name = stood.track === 'home' ? told(book.leader(own).homeName) : say(`tracks.${stood.track}`);
      return say('stood.track', { name, figure: stood.figure ?? 0 });
    }
    case 'clause': {
      const clause = clauseName(book, stood.clause);
      return stood.option === null
        ? say('stood.open', { clause })
        : say('stood.clause', { clause, option: optionName(book, stood.clause, stood.option) });
    }
    case 'met':
      return stood.week === null
        ? say('stood.notMet', { level: say(`levels.capital.${stood.level}`) })
        : say('stood.met', { level: say(`levels.capital.${stood.level}`), week: stood.week });
    case 'truce':
      return stood.week === null ? say('stood.noTruce') : say('stood.truce', { week: stood.week });
    case 'ceasefire':
      return stood.week === null ? say('stood.noCeasefire') : say('stood.ceasefire', { week: stood.week });
    case 'carriedOut':
      return stood.option === null
        ? say('stood.notCarriedOut')
        : say('stood.carriedOut', { option: optionName(book, book.scenario.rules.exchange.clause, stood.option) });
    case 'pledges':
      return stood.pledges.length === 0
        ? say('stood.noPledge')
        : say('stood.pledges', { pledges: list(stood.pledges.map((one) => pledgeName(book, one))) });
    case 'fact':
      return say(stood.holds ? 'stood.so' : 'stood.notSo');
  }
}
