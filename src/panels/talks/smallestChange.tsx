/** The smallest change that every bound leader would have taken, ready to be written into the package in hand. */
import { adviceOf } from '../../core/analysis/turns/advice.ts';
import { standsOn } from '../../core/analysis/stance/stands.ts';
import { whyDeclined } from '../../core/analysis/text/whyDeclined.ts';
import type { Receipt } from '../../core/model/play/room.ts';
import type { ClauseId, OptionId, StateName } from '../../core/model/vocabulary.ts';
import { clausesNow } from '../../core/rules/parties/groups.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, levelName, list, optionName, termsName } from '../../words/names.ts';
import { changeWords } from '../../words/sentences/change.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { announce } from '../live.tsx';

/** Says the change in words; where none of this offer turns it, says so. */
export function SmallestChange({ session, receipt }: { readonly session: Showing; readonly receipt: Receipt }) {
  const { book, desk, seat } = session;
  const turn = adviceOf(book, session.view().table, receipt);
  const changed = Object.fromEntries(
    termsOf(receipt.terms).flatMap(([clause, option]) => changedTo(clause, option, turn)),
  );
  const use = (): void => {
    desk.clear();
    for (const [clause, option] of termsOf(changed)) desk.write(clause, option);
    desk.open(null);
    announce(say('receipt.used', { terms: termsName(book, changed) }));
  };
  // A working group tables its own clauses alone.
  const mayBeTabled = termsOf(changed).every(([clause]) => clausesNow(book, session.view().table).includes(clause));
  const words = changeWords(book, turn ?? {});
  const hasPen = session.view().table.phase === 'talks' && seat !== null && session.view().table.awaits.includes(seat);
  const mayPropose =
    seat !== null && book.leader(seat).may.includes('propose') && session.view().table.phase !== 'ended';
  return (
    <section class="receipt-turn">
      <div>
        <h3>{say('receipt.smallest')}</h3>
        {turn === null ? (
          <>
            <p>
              {say('receipt.noChange')} {hasRoad(session, receipt) && say('whyNot.roadFirst')}
            </p>
            {whyNoChange(session, receipt).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </>
        ) : (
          <p>
            {list(words)}.{' '}
            {say('receipt.wouldBe', { terms: termsName(book, changed), leader: leaderName(book, receipt.by) })}
            {mayPropose && !hasPen && <span class="receipt-note"> {say('receipt.later')}</span>}
            {mayPropose && !mayBeTabled && <span class="receipt-note"> {say('receipt.notInGroup')}</span>}
          </p>
        )}
      </div>
      {turn !== null && mayPropose && mayBeTabled && (
        <Button kind="primary" onClick={use}>
          {say('receipt.use')}
        </Button>
      )}
    </section>
  );
}

/** Whether one of those who declined could come to take the text, by a road through its chart. */
function hasRoad({ book }: Showing, receipt: Receipt): boolean {
  return book.leaders.some((leader) => whyDeclined(book, receipt, leader).some(({ lift }) => lift?.code === 'road'));
}

/**
 * Why no single change turns the text: rules on more than one clause, a level that bars a whole clause, or else what those behind a red line
 * could have carried there, and who is known not to.
 */
function whyNoChange({ book, ...session }: Showing, receipt: Receipt): readonly string[] {
  const given = book.leaders.flatMap((leader) =>
    (receipt.answers[leader]?.reasons ?? []).map((reason) => ({ leader, ...reason })),
  );
  const clauses = book.clauses.filter((clause) => given.some((reason) => reason.clause === clause));
  if (clauses.length > 1)
    return [say('receipt.severalBound', { clauses: list(clauses.map((clause) => clauseName(book, clause))) })];
  const level = given.find(({ code, detail }) => code === 'competence' && detail[0] !== 'absent');
  if (level !== undefined)
    return [
      say('receipt.levelBound', {
        clause: clauseName(book, level.clause),
        level: levelName(book.clause(level.clause).level),
      }),
    ];
  const quoted = (clause: ClauseId, option: OptionId): string =>
    say('app.quoted', { words: optionName(book, clause, option) });
  return given.flatMap(({ leader, code, clause, detail }) => {
    if (code !== 'redLine' || detail[0] === undefined || detail[0] === '') return [];
    const options = book.stance.accepts(leader, clause, detail[0] as StateName) as readonly OptionId[];
    if (options.length === 0) return [];
    const stands = standsOn(book, session.view(), clause);
    return [
      say('receipt.couldCarry', {
        leader: leaderName(book, leader),
        clause: clauseName(book, clause),
        options: list(options.map((option) => quoted(clause, option))),
      }),
      ...options.map((option) => {
        const barring = stands.filter((stand) => stand.leader !== leader && stand.bars.includes(option));
        const leaders = list(barring.map((stand) => leaderName(book, stand.leader)));
        return barring.length === 0
          ? say('receipt.carryUnshown', { option: quoted(clause, option) })
          : say('receipt.carryBarred', { option: quoted(clause, option), leaders });
      }),
    ];
  });
}

function changedTo(
  clause: ClauseId,
  option: OptionId,
  turn: Receipt['turn'],
): readonly (readonly [ClauseId, OptionId])[] {
  const to = turn?.[clause];
  if (to === undefined) return [[clause, option]];
  return to === null ? [] : [[clause, to]];
}
