/** The page that finds a clause, an option, a command, a leader, a card or a word by what is typed, in the language that is spoken. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Showing } from '../../session/showing.ts';
import { matching } from '../../words/match.ts';
import { say } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { usePlay } from '../store-hooks.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import './find.css';

/** Of one kind so many are shown; the rest is counted. */
const SHOWN = 8;

/** A field, and beneath it what answers; Enter opens the first. What was typed lies on the desk, so that the way back finds it. */
export function FindPage({ session }: { readonly session: Showing }) {
  const { view, desk } = usePlay();
  const { asked } = desk;
  const field = useRef<HTMLInputElement>(null);
  const entries = useMemo(() => entriesOf(session), [session, view]);
  const found = useMemo(() => matching(entries, asked), [entries, asked]);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // The kind that holds what answers best comes first.
  const kinds = [...new Set(found.map(({ kind }) => kind))].map((kind) => ({
    kind,
    ones: found.filter((one) => one.kind === kind),
  }));
  const first = kinds[0]?.ones[0];
  return (
    <search class="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) session.desk.open(first.to);
        }}
      >
        <label>
          <span class="find-label">{say('find.field')}</span>
          <input
            ref={field}
            class="field"
            // Not of the type search: there Escape empties the field in place of putting the sheet away.
            type="text"
            role="searchbox"
            enterkeyhint="search"
            value={asked}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => session.desk.seek(currentTarget.value)}
          />
        </label>
      </form>
      <output class="note">
        {asked.trim() === '' ? say('find.help') : say('find.count', { count: found.length })}
      </output>
      {kinds.map(({ kind, ones }) => (
        <section key={kind}>
          <h3>
            {say(`find.kinds.${kind}`)} <span class="note">{ones.length}</span>
          </h3>
          <ul>
            {ones.slice(0, SHOWN).map((one) => (
              <li key={one.id}>
                <button type="button" class="find-one" onClick={() => session.desk.open(one.to)}>
                  <EntrySign entry={one} />
                  <span>
                    <b>{one.title}</b>
                    <small>{one.under}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {ones.length > SHOWN ? <p class="note">{say('find.more', { count: ones.length - SHOWN })}</p> : null}
        </section>
      ))}
    </search>
  );
}

/** A clause's sign, a leader's tab; nothing where there is none. */
function EntrySign({ entry: { to } }: { readonly entry: Entry }) {
  if (to.kind === 'leader') return <SeatTab leader={to.leader} bare />;
  return to.kind === 'clause' || to.kind === 'option' ? <ClauseSign clause={to.clause} /> : null;
}
