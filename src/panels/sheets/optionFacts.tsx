/** An option in words: its text, whose text it is, the legal questions it raises, whom it binds, what must be promised or worked out first. */
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import { isLocked, keysOf } from '../../core/rules/state/locks.ts';
import { isFromText } from '../../core/rules/text/textTakenUp.ts';
import { warningOf } from '../../core/rules/given/warnings.ts';
import type { Showing } from '../../session/showing.ts';
import { either, keyName, leaderName, list, offerName, openingName, pledgeName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Explained } from '../terms/term.tsx';
import { SheetLink } from './links.tsx';
import './optionFacts.css';

const LOCKS = ['lock', 'key'] as const;
/** What is said of a lock that closes nothing any more. */
const OPENED = {
  barred: 'barred',
  key: 'opened',
  anyKey: 'opened',
  vote: 'voted',
  helper: 'helped',
  aftermath: 'aftermath',
} as const;

interface OptionProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/** The option's own text and its strip of legal questions; never a measure of fairness. */
export function OptionText({ session, clause, option }: OptionProps) {
  const { book } = session;
  const { table } = session.view();
  const asked = book.option(clause, option);
  const legal = book.scenario.legal.filter((question) => asked.legal.includes(question.id));
  return (
    <div class="option-text">
      <p>
        <Explained text={told(asked.text)} />
      </p>
      <p class="option-note">
        {say('sheet.whose', { whose: told(asked.whose) })}
        {asked.card !== null && (
          <>
            {' '}
            <SheetLink session={session} to={{ kind: 'card', card: asked.card }}>
              {say('sheet.cardOfText')}
            </SheetLink>
          </>
        )}
      </p>
      {isFromText(book, table, clause, option) && table.opening && (
        <p class="option-note">{say('sheet.inOpening', { opening: openingName(book, table.opening) })}</p>
      )}
      {legal.length > 0 && (
        <p class="option-note">
          <span class="option-legal">{say('sheet.legal')}</span>{' '}
          {legal.map((question) => told(question.short)).join(' · ')}
        </p>
      )}
    </div>
  );
}

/** What stands between the option and initials: whose consent, locks and keys, undertakings, homes. The level is the clause's. */
export function OptionNeeds({ session, clause, option }: OptionProps) {
  const { book } = session;
  const view = session.view();
  const asked = book.option(clause, option);
  const locks = asked.locks.map((id) => {
    const lock = book.lock(id);
    const { opens } = lock;
    const keys = keysOf(lock);
    const key = opens.by === 'key' ? book.scenario.keys.find((one) => one.id === opens.key) : undefined;
    const how = isLocked(book, view, id) ? opens.by : OPENED[opens.by];
    const helper = opens.by === 'helper' ? offerName(book, opens.offer) : '';
    const work = key?.work ?? 0;
    const done = key === undefined ? 0 : (view.table.keys[key.id] ?? 0);
    return `${say('sheet.lock', { lock: told(lock.name) })} ${say(`sheet.opens.${how}`, {
      done,
      work,
      helper,
      keys: either(keys.map((one) => keyName(book, one))),
      leader: opens.by === 'vote' ? leaderName(book, opens.of) : '',
    })}`;
  });
  const pledges = asked.undertakings.map(({ leader, anyOf }) => {
    const stands = anyOf.some((pledge) => view.table.pledges[pledge] !== undefined);
    const params = {
      leader: leaderName(book, leader),
      pledges: either(anyOf.map((pledge) => pledgeName(book, pledge))),
    };
    return say(stands ? 'sheet.pledgeStands' : 'sheet.pledgeWanted', params);
  });
  const warned = book.leaders
    .filter((leader) => warningOf(view.table, leader, clause, option) !== null)
    .map((leader) => say('sheet.warnedOf', { leader: leaderName(book, leader) }));
  const homes = asked.homeAtLeast.map(({ leader, home, why }) =>
    say('sheet.homeWanted', { leader: leaderName(book, leader), home, why: told(why) }),
  );
  const bound = say('sheet.bound', { leaders: list(asked.bound.map((leader) => leaderName(book, leader))) });
  return (
    <p class="option-note">
      <Explained text={[bound, ...locks, ...pledges, ...homes, ...warned].join(' ')} also={LOCKS} />
    </p>
  );
}
