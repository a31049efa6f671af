/** The games of a class, a line each: what its code tells, whether the game itself is there, and the way to take it out and back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseOutcomeCode } from '../core/lesson/outcomeCode.ts';
import { KIND_RUNG } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { Button, TextLink } from '../panels/controls/button.tsx';
import { useFocusKept } from '../panels/controls/focusKept.ts';
import { announce } from '../panels/live.tsx';
import type { ClassAddress } from '../session/classAddress.ts';
import { startOf } from '../session/lesson.ts';
import { rungName } from '../words/sentences/conditions.ts';
import { say } from '../words/say.ts';
import type { ClassEntry } from './desk.ts';
import { NICKNAME_AT_MOST } from './desk.ts';
import { seatName } from './seatName.ts';

interface EntryListProps {
  readonly book: Rulebook;
  readonly address: ClassAddress;
  readonly entries: readonly ClassEntry[];
  readonly onEntries: (entries: readonly ClassEntry[]) => void;
}

export function EntryList({ book, address, entries, onEntries }: EntryListProps) {
  const [gone, setGone] = useState<{ readonly entry: ClassEntry; readonly at: number } | null>(null);
  const [isNaming, setNaming] = useState(entries.some(({ nickname }) => nickname !== undefined));
  const undo = useFocusKept<HTMLParagraphElement>(gone);
  const list = useRef<HTMLOListElement>(null);
  /** The place in the list that was put back just now: its button has the focus next. */
  const back = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (back.current === null) return;
    list.current?.children[back.current]?.querySelector('button')?.focus();
    back.current = null;
  }, [entries]);
  const call = (at: number, name: string): void => {
    const named = entries.map(({ nickname, ...entry }, other) => {
      const its = other === at ? name.trim() : (nickname ?? '');
      return its === '' ? entry : { ...entry, nickname: its };
    });
    onEntries(named);
  };
  const takeOut = (at: number): void => {
    const entry = entries[at];
    if (entry === undefined) return;
    setGone({ entry, at });
    onEntries(entries.filter((_, other) => other !== at));
    announce(say('classroom.codes.gone', { code: entry.code }));
  };
  const putBack = (): void => {
    if (gone === null) return;
    back.current = gone.at;
    onEntries([...entries.slice(0, gone.at), gone.entry, ...entries.slice(gone.at)]);
    setGone(null);
    announce(say('classroom.codes.back', { code: gone.entry.code }));
  };
  return (
    <>
      {gone === null ? null : (
        <p ref={undo} class="class-gone">
          {say('classroom.codes.gone', { code: gone.entry.code })}{' '}
          <TextLink onClick={putBack}>{say('library.undo')}</TextLink>
        </p>
      )}
      {entries.length === 0 ? <p class="note">{say('classroom.codes.none')}</p> : null}
      <label class="class-check" hidden={entries.length === 0}>
        <input type="checkbox" checked={isNaming} onChange={({ currentTarget }) => setNaming(currentTarget.checked)} />
        <span>{say('classroom.codes.nicknames')}</span>
      </label>
      <ol ref={list} class="class-list">
        {entries.map((entry, at) => (
          <li key={`${at} ${entry.code}`}>
            <code>{entry.code}</code>
            <span>{outcomeWords(book, address, entry)}</span>
            <Button
              kind="quiet"
              label={say('classroom.codes.takeOutLabel', { code: `${at + 1} · ${entry.code}` })}
              onClick={() => takeOut(at)}
            >
              {say('classroom.codes.takeOut')}
            </Button>
            {isNaming ? (
              <input
                class="field"
                aria-label={say('classroom.codes.nicknameOf', { game: `${at + 1} · ${entry.code}` })}
                value={entry.nickname ?? ''}
                maxLength={NICKNAME_AT_MOST}
                autoComplete="off"
                onChange={({ currentTarget }) => call(at, currentTarget.value)}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function outcomeWords(book: Rulebook, address: ClassAddress, { code, record }: ClassEntry): string {
  const told = parseOutcomeCode(book, startOf(address), code);
  if (!told.ok) return '';
  const { seat, kind } = told.value;
  return [
    seatName(book, seat),
    rungName(KIND_RUNG[kind]),
    ...(record === undefined ? [] : [say('classroom.codes.withGame')]),
  ].join(' · ');
}
