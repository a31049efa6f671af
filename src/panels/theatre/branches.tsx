/** The tree of branches: one picture of all lines, and for each its name and what can be done with it. */
import { useState } from 'preact/hooks';
import { compareLines } from '../../core/replay/compare.ts';
import { stateOf } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import { makeRecord } from '../../core/replay/record.ts';
import { BUDGET } from '../../core/replay/budget.ts';
import type { LineId, NamedLine, Tree } from '../../core/replay/tree.ts';
import { leavingOf, lineIn, MAIN, promoted, renamed, startTree, without } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { differencesOf, sayParting } from '../../words/compared.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { download } from '../leave/download.ts';
import { TreePicture } from './treePicture.tsx';

/** @returns what a line is called: its own name, or its place in the list. */
export function lineName(tree: Tree, id: LineId): string {
  const at = tree.lines.findIndex((one) => one.id === id);
  const name = tree.lines[at]?.name ?? '';
  return name !== '' ? name : at === 0 ? say('theatre.mainLine') : say('theatre.branch', { number: at });
}

export function Branches({ playback }: { readonly playback: Playback }) {
  const tree = playback.tree();
  const { line: shown } = playback.place();
  const [before, setBefore] = useState<Tree | null>(null);
  const [compared, compare] = useState<LineId | null>(null);
  if (tree.lines.length < 2 && before === null) return null;
  const change = (to: (tree: Tree) => Tree): void => {
    setBefore(tree);
    playback.mend(to);
  };
  return (
    <section class="panel theatre-branches" aria-labelledby="theatre-branches">
      <h2 id="theatre-branches">{say('theatre.branches')}</h2>
      <TreePicture tree={tree} shown={shown} at={playback.place().step} />
      <ol class="plain-list">
        {tree.lines.map((one) => (
          <Branch
            key={one.id}
            playback={playback}
            tree={tree}
            one={one}
            isShown={one.id === shown}
            onCompare={() => compare(one.id)}
            onChange={change}
          />
        ))}
      </ol>
      {before === null ? null : (
        <p>
          {say('theatre.changed')}{' '}
          <TextLink
            onClick={() => {
              playback.mend(() => before);
              setBefore(null);
            }}
          >
            {say('theatre.undo')}
          </TextLink>
        </p>
      )}
      {compared === null ? null : (
        <Compared playback={playback} one={shown} other={compared} onClose={() => compare(null)} />
      )}
    </section>
  );
}

interface BranchProps {
  readonly playback: Playback;
  readonly tree: Tree;
  readonly one: NamedLine;
  readonly isShown: boolean;
  readonly onCompare: () => void;
  readonly onChange: (to: (tree: Tree) => Tree) => void;
}

function Branch({ playback, tree, one, isShown, onCompare, onChange }: BranchProps) {
  const { book } = playback;
  const [isNaming, setNaming] = useState(false);
  const leaving = leavingOf(tree, one.id);
  const { outcome, week } = stateOf(one.line).table;
  const name = lineName(tree, one.id);
  const exported = (): void =>
    download(`${book.scenario.id}-${one.id}.record.json`, makeRecord(recordOf(book, startTree(one.line, one.name))));
  return (
    <li class="theatre-branch" {...(isShown ? { 'aria-current': 'true' as const } : {})}>
      {isNaming ? (
        <input
          type="text"
          maxLength={BUDGET.name}
          defaultValue={one.name}
          aria-label={say('theatre.nameOf', { name })}
          ref={(input) => input?.focus()}
          onBlur={() => setNaming(false)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onChange={({ currentTarget }) => onChange((now) => renamed(now, one.id, currentTarget.value.trim()))}
        />
      ) : (
        <b>{name}</b>
      )}
      <small class="note">
        {leaving === null ? '' : say('theatre.leaves', { name: lineName(tree, leaving.from), step: leaving.step })}{' '}
        {outcome === null ? say('theatre.openEnd', { week }) : say(`ending.heads.${outcome.kind}`)}
      </small>
      <span class="theatre-acts">
        {isShown ? null : (
          <>
            <TextLink onClick={() => playback.follow(one.id)}>{say('theatre.show')}</TextLink>
            <TextLink onClick={onCompare}>{say('theatre.compare')}</TextLink>
          </>
        )}
        <TextLink onClick={() => setNaming(true)}>{say('theatre.rename')}</TextLink>
        <TextLink onClick={exported}>{say('theatre.export')}</TextLink>
        {one.id === MAIN ? null : (
          <>
            <TextLink onClick={() => onChange((now) => promoted(now, one.id))}>{say('theatre.promote')}</TextLink>
            <TextLink onClick={() => onChange((now) => without(now, one.id))}>{say('theatre.remove')}</TextLink>
          </>
        )}
      </span>
    </li>
  );
}

interface ComparedProps {
  readonly playback: Playback;
  readonly one: LineId;
  readonly other: LineId;
  readonly onClose: () => void;
}

/** Two branches side by side: where they part, and everything in which their ends differ. */
function Compared({ playback, one, other, onClose }: ComparedProps) {
  const { book } = playback;
  const tree = playback.tree();
  const names = [lineName(tree, one), lineName(tree, other)] as const;
  const found = compareLines(book, lineIn(tree, one), lineIn(tree, other), playback.place().onlooker);
  const differences = differencesOf(book, found);
  return (
    <Sheet title={say('theatre.compareTitle', { one: names[0], other: names[1] })} wide onClose={onClose}>
      <TreePicture
        tree={{ ...tree, lines: tree.lines.filter(({ id }) => id === one || id === other) }}
        shown={one}
        at={found.parting?.step ?? 0}
      />
      {sayParting(book, found, names).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <table class="theatre-differences">
        <thead>
          <tr>
            <th scope="col">{say('theatre.what')}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ kind, what, one: here, other: there }) => (
            <tr key={`${kind}-${what}`}>
              <th scope="row">{what}</th>
              <td>{here}</td>
              <td>{there}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length === 0 ? <p>{say('compare.noDifference')}</p> : null}
      <Button onClick={onClose}>{say('app.close')}</Button>
    </Sheet>
  );
}
