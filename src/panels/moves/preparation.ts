/** What preparing does and risks: the agenda, a key, the rule for incidents, the lists, a safe-conduct. */
import type { Command } from '../../core/model/command.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { agendaPerWeek } from '../../core/rules/state/thirds.ts';
import { venueName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** @returns effect and risk of one piece of work in a week. */
export function preparation(
  book: Rulebook,
  week: number,
  command: Extract<Command, { type: 'prepare' }>,
): Consequences {
  const { rules, keys } = book.scenario;
  switch (command.what) {
    case 'agenda':
      return {
        effects: [
          say('moves.effects.prepareAgenda', {
            ministers: rules.agenda.ministers,
            presidents: rules.agenda.presidents,
          }),
        ],
        risks: [say('moves.risks.prepareAgenda', { perWeek: agendaPerWeek(book, week) })],
      };
    case 'key': {
      const key = keys.find(({ id }) => id === command.key);
      if (key === undefined) return { effects: [], risks: [] };
      return { effects: [told(key.text), say('moves.effects.prepareKey', { work: key.work })], risks: [] };
    }
    case 'incidentRule':
      return { effects: [say('moves.effects.prepareIncidentRule', { weeks: rules.truce.weeksWithRule })], risks: [] };
    case 'lists':
      return { effects: [say('moves.effects.prepareLists')], risks: [] };
    case 'safeConduct':
      return {
        effects: [say('moves.effects.prepareSafeConduct', { venue: venueName(book, command.venue) })],
        risks: [],
      };
  }
}
