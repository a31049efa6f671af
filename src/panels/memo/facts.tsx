/** What one's own game gives to write about: seat, rung, text, one's own refusals, and whose no kept a clause open. */
import type { Ending } from '../../core/analysis/debrief/ending.ts';
import { homeMoved } from '../../core/analysis/turns/homeMoved.ts';
import { ownRefusals } from '../../core/lesson/refusals.ts';
import type { OwnRefusal } from '../../core/lesson/refusals.ts';
import type { State } from '../../core/model/play/state.ts';
import type { LeaderId, Rung } from '../../core/model/vocabulary.ts';
import { groupWord } from '../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, list, termName } from '../../words/names.ts';
import { sayGroupCauses, sayGroupPath } from '../../words/sentences/atHome.ts';
import { homeGroupName } from '../../words/sentences/home.ts';
import { say } from '../../words/say.ts';
import { sayReason } from '../../words/sentences/reason.ts';
import { boundWords } from '../ending/turned/boundWords.ts';
import { openWords } from '../ending/text/openWords.ts';

interface FactsProps {
  readonly session: Showing;
  readonly ending: Ending;
  readonly end: State;
  readonly rung: { readonly at: Rung; readonly of: Rung };
}
/** So many of one's own refusals stand on the sheet: more would leave no room to write. */
const SHOWN = 5;

export function Facts({ session: { book, seat }, ending, end, rung }: FactsProps) {
  const own = seat === null ? [] : ownRefusals(book, end, seat);
  const initialled = ending.agreed.flatMap(({ clause, initialled: at }) =>
    at === null ? [] : [termName(book, clause, at.option)],
  );
  const open = ending.agreed.flatMap(({ clause, open: because }) => (because === null ? [] : [{ clause, because }]));
  return (
    <div class="memo-facts">
      <dl>
        <dt>{say('memo.seat')}</dt>
        <dd>{seat === null ? say('lesson.door.secretariat') : leaderName(book, seat)}</dd>
        <dt>{say('ending.ladder')}</dt>
        <dd>
          {say('memo.rung', {
            ...rung,
            rung: say(ending.outcome.comprehensive === true ? 'ending.rungs.whole' : `ending.rungs.r${rung.at}`),
          })}
        </dd>
        <dt>{say('memo.initialled')}</dt>
        <dd>{initialled.length === 0 ? say('memo.nothing') : initialled.join('; ')}</dd>
        <dt>{say('ending.bind')}</dt>
        <dd>{boundWords(book, ending.lastToBind)}</dd>
      </dl>
      {seat === null ? null : (
        <section>
          <h3>{say('memo.own')}</h3>
          {own.length === 0 ? <p>{say('memo.ownNone')}</p> : null}
          <ul>
            {own.slice(0, SHOWN).map((one) => (
              <li key={`${one.reason.clause} ${one.reason.option}`}>{refusalWords(book, one)}</li>
            ))}
          </ul>
          {own.length > SHOWN ? <p>{say('memo.ownMore', { count: own.length - SHOWN })}</p> : null}
        </section>
      )}
      <Home book={book} end={end} leaders={seat === null ? book.sides : [seat]} />
      {open.length === 0 ? null : (
        <section>
          <h3>{say('memo.stayedOpen')}</h3>
          <ul>
            {open.map(({ clause, because }) => (
              <li key={clause}>
                <b>{clauseName(book, clause)}</b> {openWords(book, clause, because)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Who moved at home: the groups that ended elsewhere than they began, with what moved each most. Nothing where home is one figure. */
function Home({
  book,
  end,
  leaders,
}: {
  readonly book: Rulebook;
  readonly end: State;
  readonly leaders: readonly LeaderId[];
}) {
  if (book.scenario.rules.atHome === undefined) return null;
  const moved = leaders
    .flatMap((leader) => homeMoved(book, end, leader))
    .filter(({ from, to }) => groupWord(book, from) !== groupWord(book, to));
  return (
    <section>
      <h3>{say('debrief.groups.head')}</h3>
      {moved.length === 0 ? <p>{say('memo.homeNone')}</p> : null}
      <ul>
        {moved.map((path) => (
          <li key={path.group}>
            <b>{homeGroupName(book, path.group)}:</b> {sayGroupPath(book, path)}. {sayGroupCauses(path)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function refusalWords(book: Rulebook, { reason, tabledBy, weeks }: OwnRefusal): string {
  const by = list(tabledBy.map((leader) => leaderName(book, leader)));
  return `${say('memo.refusal', { weeks: list(weeks.map(String)), by, count: weeks.length })} ${sayReason(book, reason, null)}`;
}
