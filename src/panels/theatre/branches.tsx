/** The tree of branches: one picture of all lines, and for each its name and what can be done with it. */
import { useState } from 'preact/hooks';
import { BUDGET } from '../../core/replay/budget.ts';
import { stateOf } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { makeRecord } from '../../core/replay/record.ts';
import type { Leaving, LineId, NamedLine, Tree } from '../../core/replay/tree.ts';
import { leavingOf, MAIN, notesAlong, promoted, renamed, startTree, without } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { endingSentence } from '../../words/sentences/endings.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { useFocusKept } from '../controls/focusKept.ts';
import { download } from '../leave/download.ts';
import { Compared } from './compared.tsx';
import { Counted } from './counted.tsx';
import { lineName } from './lineName.ts';
import { TreePicture } from './treePicture.tsx';

interface BranchesProps {
  readonly playback: Playback;
  /** Puts the record beside those of others; null where it came from there. */
  readonly onBeside: ((name: string, record: GameRecord) => void) | null;
}

export function Branches({ playback, onBeside }: BranchesProps) {
  const tree = playback.tree();
  const { line: shown, step } = playback.place();
  /** The tree before the last change, and after it: what was changed since then elsewhere is not to be undone with it. */
  const [last, setLast] = useState<{ readonly before: Tree; readonly after: Tree } | null>(null);
  const [compared, compare] = useState<LineId | null>(null);
  const undo = useFocusKept<HTMLParagraphElement>(last);
  const change = (to: (tree: Tree) => Tree): void => {
    playback.mend(to);
    setLast({ before: tree, after: playback.tree() });
  };
  return (
    <section class="panel theatre-branches" aria-labelledby="theatre-branches">
      <h2 id="theatre-branches">{say('theatre.branches')}</h2>
      {tree.lines.length === 1 ? <p class="note">{say('theatre.noBranches')}</p> : null}
      <TreePicture tree={tree} shown={shown} at={step} reached={playback.reached} scale={playback.scale} />
      <ol class="plain-list theatre-lines">
        {tree.lines.map((one) => (
          <Branch
            key={one.id}
            playback={playback}
            one={one}
            isShown={one.id === shown}
            onCompare={() => compare(one.id)}
            onChange={change}
          />
        ))}
      </ol>
      {last === null || last.after !== tree ? null : (
        <p class="theatre-undo" ref={undo}>
          {say('theatre.changed')}{' '}
          <TextLink
            onClick={() => {
              playback.mend(() => last.before);
              setLast(null);
            }}
          >
            {say('theatre.undo')}
          </TextLink>
        </p>
      )}
      {onBeside === null ? null : (
        <p>
          <TextLink onClick={() => onBeside(lineName(tree, shown), recordOf(playback.book, tree, shown))}>
            {say('theatre.besideOthers')}
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
  readonly one: NamedLine;
  readonly isShown: boolean;
  readonly onCompare: () => void;
  readonly onChange: (to: (tree: Tree) => Tree) => void;
}

function Branch({ playback, one, isShown, onCompare, onChange }: BranchProps) {
  const { book } = playback;
  const tree = playback.tree();
  const [naming, setNaming] = useState<string | null>(null);
  const leaving = leavingOf(tree, one.id);
  const name = lineName(tree, one.id);
  const named = (): void => {
    const text = naming?.trim() ?? one.name;
    setNaming(null);
    if (text !== one.name) onChange((now) => renamed(now, one.id, text));
  };
  const exported = (): void => {
    const notes = notesAlong(tree, one.id).map((note) => ({ ...note, line: MAIN }));
    const alone: Tree = { ...startTree(one.line, one.name), notes };
    download(`${book.scenario.id}-${one.id}.record.json`, makeRecord(recordOf(book, alone)));
  };
  return (
    <li class="theatre-branch" {...(isShown ? { 'aria-current': 'true' as const } : {})}>
      {naming === null ? (
        <b>{name}</b>
      ) : (
        <Counted
          value={naming}
          atMost={BUDGET.name}
          label={say('theatre.nameOf', { name })}
          onInput={setNaming}
          onDone={named}
          isAsked
        />
      )}
      <small class="note">
        {leaving === null ? '' : leavingWords(playback, leaving)} {endWords(playback, one)}
      </small>
      <span class="theatre-acts">
        {isShown ? null : (
          <>
            <TextLink onClick={() => playback.follow(one.id)}>{say('theatre.show')}</TextLink>
            <TextLink onClick={onCompare}>{say('theatre.compare')}</TextLink>
          </>
        )}
        <TextLink onClick={() => setNaming(one.name)}>{say('theatre.rename')}</TextLink>
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

/** @returns which line a branch leaves; and where, once that has been shown. */
function leavingWords(playback: Playback, { from, step }: Leaving): string {
  const name = lineName(playback.tree(), from);
  return playback.reached(from) < step ? say('theatre.leavesLater', { name }) : say('theatre.leaves', { name, step });
}

/** @returns how a line ends, once that has been shown. */
function endWords(playback: Playback, { id, line }: NamedLine): string {
  if (playback.reached(id) < line.commands.length) return say('theatre.endUnknown');
  const { outcome, week } = stateOf(line).table;
  return outcome === null ? say('theatre.openEnd', { week }) : endingSentence(outcome);
}
