/** The rules that an answer is tested by, in their order, clause by clause: which passed, and which bound. */
import type { Reason, Receipt } from '../../core/model/play/room.ts';
import type { ClauseId, LeaderId, OptionId, ReasonCode } from '../../core/model/vocabulary.ts';
import { REASONS } from '../../core/model/vocabulary.ts';
import { homeGroupNamed } from '../../core/rules/parties/homeGroups.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import { keysOf } from '../../core/rules/state/locks.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, either, levelName, leaderName, pledgeName } from '../../words/names.ts';
import { homeGroupName } from '../../words/sentences/home.ts';
import { say, told } from '../../words/say.ts';
import type { IconName } from '../controls/icon.tsx';
import { Icon } from '../controls/icon.tsx';

interface TestsProps {
  readonly session: Showing;
  readonly receipt: Receipt;
  readonly leader: LeaderId;
  readonly reasons: readonly Reason[];
}

/** A table with one column a clause. */
export function Tests({ session, receipt, leader, reasons }: TestsProps) {
  const { book } = session;
  const terms = termsOf(receipt.terms);
  return (
    <table class="tests">
      <thead>
        <tr>
          <th scope="col">{say('receipt.tested')}</th>
          {terms.map(([clause, option]) => (
            <th key={clause} scope="col">
              {clauseName(book, clause)} {option}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {REASONS.map((code) => (
          <tr key={code} class={reasons.some((reason) => reason.code === code) ? 'tests-bound' : ''}>
            <th scope="row">{say(`reason.names.${code}`)}</th>
            {terms.map(([clause, option]) => {
              const reason = reasons.find((given) => given.code === code && given.clause === clause);
              return (
                <td key={clause}>
                  <Icon name={signOf(book, code, clause, option, reason)} />
                  <span class="offscreen">{say(reason === undefined ? 'receipt.passed' : 'receipt.bound')}</span>
                  {reason === undefined ? (
                    passed(book, receipt, leader, code, clause, option)
                  ) : (
                    <b>{bound(book, reason)}</b>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A lock that holds, a key that opened it; else that a test was passed, or bound. */
function signOf(
  book: Rulebook,
  code: ReasonCode,
  clause: ClauseId,
  option: OptionId,
  reason: Reason | undefined,
): IconName {
  if (code !== 'lock') return reason === undefined ? 'check' : 'bar';
  if (reason !== undefined) return 'lock';
  return book.option(clause, option).locks.some((id) => keysOf(book.lock(id)).length > 0) ? 'key' : 'check';
}

/** @returns in a few words why a test did not bind. */
function passed(
  book: Rulebook,
  receipt: Receipt,
  leader: LeaderId,
  code: ReasonCode,
  clause: ClauseId,
  option: OptionId,
): string {
  const asked = book.option(clause, option);
  if (!asked.bound.includes(leader)) return say('receipt.pass.notBound');
  switch (code) {
    case 'competence':
      return say('receipt.pass.competence', { level: levelName(book.clause(clause).level) });
    case 'lock': {
      const { locks } = asked;
      return say(
        locks.length === 0
          ? 'receipt.pass.lockNone'
          : locks.some((id) => keysOf(book.lock(id)).length > 0)
            ? 'receipt.pass.lockKey'
            : 'receipt.pass.lockLater',
      );
    }
    case 'undertaking':
      return say(
        asked.undertakings.some((wanted) => wanted.leader === leader)
          ? 'receipt.pass.undertaking'
          : 'receipt.pass.undertakingNone',
      );
    case 'heardHarder':
      return say(book.rivalOf(leader) === receipt.by ? 'receipt.pass.heardHarder' : 'receipt.pass.notRival');
    case 'redLine':
    case 'strikeWeek':
    case 'home':
      return say(`receipt.pass.${code}`);
  }
}

/** @returns in a few words what bound; the sentence stands below the table. */
function bound(book: Rulebook, reason: Reason): string {
  const [first = ''] = reason.detail;
  switch (reason.code) {
    case 'competence':
      if (first === 'absent')
        return say('receipt.fail.absent', { leader: leaderName(book, (reason.detail[1] ?? '') as LeaderId) });
      return say('receipt.fail.competence', { level: levelName(book.clause(reason.clause).level) });
    case 'lock':
      return told(book.lock(first).name);
    case 'undertaking':
      return say('receipt.fail.undertaking', {
        pledges: either(reason.detail.map((pledge) => pledgeName(book, pledge as Parameters<typeof pledgeName>[1]))),
      });
    case 'redLine':
      return say('receipt.fail.redLine', { option: reason.option });
    case 'home':
      return homeGroupNamed(book, first) === null
        ? say('receipt.fail.home', { home: first })
        : say('receipt.fail.homeGroup', { group: homeGroupName(book, first) });
    case 'heardHarder':
    case 'strikeWeek':
    case 'ownChoice':
      return say(`receipt.fail.${reason.code}`);
  }
}
