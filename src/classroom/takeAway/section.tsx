/** What goes out from the teacher's page: the games as a zip, their codes as a table, a report on paper. */
import { useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { download } from '../../panels/leave/download.ts';
import { announce } from '../../panels/live.tsx';
import type { ClassAddress } from '../../session/classAddress.ts';
import { say, spokenInfo } from '../../words/say.ts';
import type { ClassEntry } from '../desk.ts';
import { makeCsv, separatorOf } from './csv.ts';
import { leaving, tableOf, zipOfGames } from './games.ts';
import { Report } from './report.tsx';

interface TakeAwayProps {
  readonly book: Rulebook;
  readonly address: ClassAddress;
  readonly entries: readonly ClassEntry[];
  /** Whether the report lies on the page; one thing at a time is printed. */
  readonly isReport: boolean;
  readonly onReport: (isOpen: boolean) => void;
}

export function TakeAway({ book, address, entries, isReport, onReport }: TakeAwayProps) {
  const [isNamed, setNamed] = useState(false);
  const hasNames = entries.some(({ nickname }) => nickname !== undefined);
  const withNames = isNamed && hasNames;
  const games = leaving(book, address, entries, withNames);
  const records = new Set(entries.flatMap(({ record }) => record ?? [])).size;
  const nothing = games.length === 0 ? say('takeAway.noCode') : null;
  const takeZip = async (): Promise<void> => {
    download('good-offices-class.zip', await zipOfGames(book, games));
    announce(say('takeAway.zipped', { count: records }));
  };
  const takeTable = (): void => {
    const table = makeCsv(tableOf(book, games, withNames), separatorOf(spokenInfo().intl));
    download('good-offices-class.csv', table, 'text/csv');
    announce(say('takeAway.tabled', { count: games.length }));
  };
  return (
    <section aria-labelledby="class-away">
      <h2 id="class-away">{say('takeAway.head')}</h2>
      <p class="note">{say('takeAway.text')}</p>
      {hasNames ? (
        <label class="class-check">
          <input type="checkbox" checked={isNamed} onChange={({ currentTarget }) => setNamed(currentTarget.checked)} />
          <span>{say('takeAway.named')}</span>
        </label>
      ) : null}
      <div class="button-row">
        <Button why={records === 0 ? say('takeAway.noRecord') : null} onClick={() => void takeZip()}>
          {say('takeAway.zip')}
        </Button>
        <Button why={nothing} whyIsBeside={records === 0} onClick={takeTable}>
          {say('takeAway.table')}
        </Button>
        <Button
          why={nothing}
          whyIsBeside={records === 0}
          expanded={isReport && nothing === null}
          onClick={() => onReport(!isReport)}
        >
          {say('takeAway.report')}
        </Button>
      </div>
      {isReport && nothing === null ? (
        <Report book={book} address={address} games={games} withNames={withNames} />
      ) : null}
    </section>
  );
}
