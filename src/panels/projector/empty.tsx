/** The projector view while no game is open in this browser. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';
import { Head } from '../game/head.tsx';
import './projector.css';

export function ProjectorEmpty({ book }: { book: Rulebook }) {
  return (
    <div class="screen plain-screen">
      <Head place={told(book.scenario.place)} asides={[]} />
      <main class="public-empty">
        <div class="paper">
          <p class="note">{say('projector.open')}</p>
          <h1>{say('projector.empty')}</h1>
          <p>{say('projector.emptyText')}</p>
        </div>
      </main>
    </div>
  );
}
