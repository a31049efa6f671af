/** Two lines of a record side by side; where that would tell what has not been shown yet, it is asked first. */
import type { LineId } from '../../core/replay/tree.ts';
import { lineIn } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { say } from '../../words/say.ts';
import { ComparisonOf } from '../compared/comparison.tsx';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { lineName } from './lineName.ts';

interface ComparedProps {
  readonly playback: Playback;
  readonly one: LineId;
  readonly other: LineId;
  readonly onClose: () => void;
}

export function Compared({ playback, one, other, onClose }: ComparedProps) {
  const { book } = playback;
  const tree = playback.tree();
  const names = [lineName(tree, one), lineName(tree, other)] as const;
  const isKnown = [one, other].every((id) => playback.reached(id) === lineIn(tree, id).commands.length);
  const title = say('theatre.compareTitle', { one: names[0], other: names[1] });
  if (!isKnown)
    return (
      <Sheet title={title} onClose={onClose}>
        <p class="reading">{say('theatre.compareTells')}</p>
        <div class="theatre-row">
          <Button kind="primary" onClick={() => playback.showWhole(true)}>
            {say('theatre.compareAll')}
          </Button>
          <Button onClick={onClose}>{say('theatre.compareNot')}</Button>
        </div>
      </Sheet>
    );
  return (
    <Sheet title={title} wide onClose={onClose}>
      <ComparisonOf
        book={book}
        one={lineIn(tree, one)}
        other={lineIn(tree, other)}
        names={names}
        onlooker={playback.place().onlooker}
      />
    </Sheet>
  );
}
