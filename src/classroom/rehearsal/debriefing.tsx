/** The debrief of the example class: its games are played while the rehearsal goes on, and laid on a page that is nobody's desk. */
import { useEffect, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { breath } from '../../panels/library/breath.ts';
import { say } from '../../words/say.ts';
import { Chart } from '../chart.tsx';
import type { ClassEntry } from '../desk.ts';
import { gamesOf } from '../games.ts';
import { usePlayed } from '../played.ts';
import { DebriefShown } from '../plenary/shown.tsx';
import '../classroom.css';
import { EXAMPLES, exampleAddress, exampleGame } from './example.ts';

export function ExampleDebrief({ book, at }: { readonly book: Rulebook; readonly at: number }) {
  const [entries, put] = useState<readonly ClassEntry[]>([]);
  useEffect(() => {
    let isLeft = false;
    const play = async (): Promise<void> => {
      for (let nth = 0; nth < EXAMPLES && !isLeft; nth += 1) {
        await breath();
        const game = exampleGame(book, nth);
        put((before) => [...before, game]);
      }
    };
    void play();
    return () => {
      isLeft = true;
    };
  }, [book]);
  const address = exampleAddress(book);
  const games = gamesOf(book, address, entries);
  const played = usePlayed(book, games);
  return (
    <main class="reading-page classroom">
      <h1>{say('rehearsal.class')}</h1>
      <p class="note">{say('rehearsal.classText')}</p>
      <DebriefShown book={book} address={address} games={games} played={played} at={at} />
      <Chart book={book} games={games} played={played} />
    </main>
  );
}
