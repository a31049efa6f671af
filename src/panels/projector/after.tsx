/** After the last clause, as a class follows it: the text on one screen, and beside it what is being decided about it. */
import { say } from '../../words/say.ts';
import { signedName } from '../../words/sentences/wholeText.ts';
import { Decided } from '../aftermath/decided.tsx';
import { stageOf } from '../aftermath/stage.ts';
import { usePlay } from '../store-hooks.ts';
import { PublicText } from './publicText.tsx';
// What stands in the sheets of the game is fetched there with them.
import '../sheets/sheets.css';

/** Nothing before or after what follows the last clause. */
export function PublicAfter() {
  const { session, view } = usePlay();
  const { table } = view;
  const stage = stageOf(table);
  if (stage === null) return null;
  return (
    <div class="public-after">
      <header>
        <h1>{say(`aftermath.head.${stage}`)}</h1>
        <p>{say(`aftermath.sub.${stage}`)}</p>
      </header>
      <section aria-labelledby="public-text">
        <h2 id="public-text">
          {table.signedWeek === null ? say('aftermath.wholeText') : signedName(session.book, table.draft)}
        </h2>
        <PublicText session={session} />
      </section>
      <div class="public-now">
        <Decided />
      </div>
    </div>
  );
}
