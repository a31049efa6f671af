/** Two lines of a record side by side: where they part, and everything in which their ends differ. */
import { compareLines } from '../../core/replay/compare.ts';
import type { LineId } from '../../core/replay/tree.ts';
import { lineIn } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { DIFFERENCES, differencesOf, sayParting } from '../../words/compared.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { lineName } from './lineName.ts';
import { TreePicture } from './treePicture.tsx';

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
  const found = compareLines(book, lineIn(tree, one), lineIn(tree, other), playback.place().onlooker);
  const differences = differencesOf(book, found);
  return (
    <Sheet title={title} wide onClose={onClose}>
      <TreePicture
        tree={tree}
        only={[one, other]}
        shown={one}
        at={found.parting?.step ?? 0}
        reached={playback.reached}
        scale={playback.scale}
      />
      {sayParting(book, found, names).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {differences.length === 0 ? (
        <p>{say('compare.noDifference')}</p>
      ) : (
        <table class="theatre-differences">
          <thead>
            <tr>
              <th scope="col">{say('theatre.what')}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
            </tr>
          </thead>
          {DIFFERENCES.map((kind) => {
            const rows = differences.filter((difference) => difference.kind === kind);
            return rows.length === 0 ? null : (
              <tbody key={kind}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {say(`compare.${kind}`)}
                  </th>
                </tr>
                {rows.map(({ what, one: here, other: there }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{here}</td>
                    <td>{there}</td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      )}
    </Sheet>
  );
}
