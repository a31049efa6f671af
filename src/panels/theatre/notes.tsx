/** Notes pinned to steps of the record: read at their step, listed in order, written here. */
import { useState } from 'preact/hooks';
import { BUDGET } from '../../core/replay/budget.ts';
import { noted, notesAlong, withoutNote } from '../../core/replay/tree.ts';
import type { Note } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { useFocusKept } from '../controls/focusKept.ts';
import { announce } from '../live.tsx';
import { Counted } from './counted.tsx';
import { pinnedWords } from './tour.tsx';

export function Notes({ playback }: { readonly playback: Playback }) {
  const [text, write] = useState('');
  const [gone, setGone] = useState<Note | null>(null);
  const undo = useFocusKept<HTMLParagraphElement>(gone);
  const { line, step } = playback.place();
  // A note behind the furthest step that was shown would tell what is still to come.
  const notes = notesAlong(playback.tree(), line).filter((note) => note.step <= playback.reached());
  const isFull = playback.tree().notes.length >= BUDGET.notes;
  const pin = (): void => {
    if (text.trim() === '' || isFull) return;
    playback.mend((tree) => noted(tree, { line, step, text: text.trim() }));
    write('');
    announce(say('theatre.notePinned', { step }));
  };
  const take = (note: Note): void => {
    playback.mend((tree) => withoutNote(tree, note));
    setGone(note);
  };
  return (
    <section class="panel theatre-notes" aria-labelledby="theatre-notes">
      <h2 id="theatre-notes">{say('theatre.notes')}</h2>
      {notes.length === 0 ? <p class="note">{say('theatre.noNotes')}</p> : null}
      <ol class="plain-list theatre-lines">
        {notes.map((note, i) => (
          <li key={i} {...(note.step === step ? { 'aria-current': 'step' as const } : {})}>
            <TextLink onClick={() => playback.seek(note.step)}>{say('theatre.noteAt', { step: note.step })}</TextLink>
            <span class="theatre-note" dir="auto">
              {pinnedWords(playback.book, note.text)}
            </span>
            <TextLink onClick={() => take(note)} label={say('theatre.noteRemoveAt', { step: note.step })}>
              {say('theatre.remove')}
            </TextLink>
          </li>
        ))}
      </ol>
      {gone === null ? null : (
        <p class="theatre-undo" ref={undo}>
          {say('theatre.noteGone')}{' '}
          <TextLink
            onClick={() => {
              playback.mend((tree) => noted(tree, gone));
              setGone(null);
            }}
          >
            {say('theatre.undo')}
          </TextLink>
        </p>
      )}
      <form
        class="theatre-row"
        onSubmit={(event) => {
          event.preventDefault();
          pin();
        }}
      >
        <Counted value={text} atMost={BUDGET.note} label={say('theatre.noteText', { step })} onInput={write} />
        <Button why={isFull ? say('theatre.notesFull', { atMost: BUDGET.notes }) : null} onClick={pin}>
          {say('theatre.pin')}
        </Button>
      </form>
    </section>
  );
}
