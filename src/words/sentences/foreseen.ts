/** What a package would meet when it is tabled, in sentences, with the rule behind each. */
import type { Foreseen } from '../../core/analysis/text/foreseen.ts';
import type { HomeAsked } from '../../core/analysis/text/homeTest.ts';
import type { Level } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, leaderName, levelName, list, optionName, signed } from '../names.ts';
import { say, told } from '../say.ts';

/** @returns one sentence or two; `met` is the level of this week's talks. */
export function sayForeseen(book: Rulebook, met: Level, one: Foreseen): string {
  const { rules } = book.scenario;
  switch (one.code) {
    case 'replaces':
    case 'widens':
      return say(`talks.before.${one.code}`, {
        clause: clauseName(book, one.clause),
        option: optionName(book, one.clause, one.was),
        trust: signed(rules.reopenTrust),
      });
    case 'level':
      return say('talks.before.level', {
        met: say(`levels.capital.${met}`),
        level: levelName(one.level),
        clauses: list(one.clauses.map((clause) => clauseName(book, clause))),
      });
    case 'absent':
      return say('talks.before.absent', {
        leaders: list(one.leaders.map((leader) => leaderName(book, leader))),
        clauses: list(one.clauses.map((clause) => clauseName(book, clause))),
      });
    case 'lock':
      return say('talks.before.lock', { clause: clauseName(book, one.clause), lock: told(book.lock(one.lock).name) });
    case 'strikeWeek':
      return say('talks.before.strikeWeek', {
        leader: leaderName(book, one.leader),
        clause: clauseName(book, rules.exchange.clause),
        clauses: list(one.clauses.map((clause) => clauseName(book, clause))),
      });
    case 'heardHarder':
      return say('talks.before.heardHarder', {
        leader: leaderName(book, one.leader),
        clauses: list(one.clauses.map((clause) => clauseName(book, clause))),
        under: rules.heardHarderUnderTrust,
        trust: one.trust,
      });
  }
}

/** @returns what one's own home would be asked after a signature, where it stands, and what would have to be won there before. */
export function sayHomeAsked(book: Rulebook, asked: HomeAsked): string {
  const test = told(book.test(asked.test).name);
  if (asked.code === 'homeVote')
    return say('talks.before.homeVote', { test, points: signed(asked.points), pass: asked.pass });
  const { needs, home, adds } = asked;
  const short = needs - home - adds;
  const where = say('talks.before.homeTest', { test, needs, home, adds });
  return short <= 0 ? where : `${where} ${say('talks.before.homeTestShort', { count: short })}`;
}
