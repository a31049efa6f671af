/** Parts by themselves: each control in each state, buttons, emblems, signs, patterns. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import index from '../../../assets/art/icons.json' with { type: 'json' };
import { clauseName, leaderName, seatColour, venueName } from '../../words/names.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Emblem, SeatTab } from '../controls/emblem.tsx';
import { FilesButton } from '../controls/filesButton.tsx';
import { Icon, ICONS } from '../controls/icon.tsx';
import { ClauseSign, VenueSign } from '../controls/sign.tsx';
import { useBook } from '../store-hooks.ts';
import type { Pieces } from './shown.ts';

const nothing = (): void => undefined;

export function PiecesPage({ of }: { readonly of: Pieces }) {
  return (
    <main class="screen pieces">
      <h1>{of}</h1>
      <PiecesOf of={of} />
    </main>
  );
}

function PiecesOf({ of }: { readonly of: Pieces }) {
  switch (of) {
    case 'controls':
      return <Controls />;
    case 'buttons':
      return <Buttons />;
    case 'emblems':
      return <Emblems />;
    case 'signs':
      return <Signs />;
    case 'patterns':
      return <Swatches />;
  }
}

function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{name}</h2>
      <div class="pieces-row">{children}</div>
    </section>
  );
}

function Controls() {
  const [chosen, choose] = useState<string>('second');
  const states = [{}, { checked: true }, { disabled: true }, { checked: true, disabled: true }];
  return (
    <>
      <Group name="choices">
        <Choices
          legend="one of several"
          value={chosen}
          choices={[
            { value: 'first', label: 'first', note: 'with a note' },
            { value: 'second', label: 'second' },
            { value: 'third', label: 'third', why: 'not now, for this reason' },
          ]}
          onChoose={choose}
        />
      </Group>
      {(['radio', 'checkbox'] as const).map((type) => (
        <Group key={type} name={type}>
          {states.map((state, i) => (
            <label key={i} class="pieces-label">
              <input type={type} {...state} onChange={nothing} /> {Object.keys(state).join(', ') || 'open'}
            </label>
          ))}
        </Group>
      ))}
      <Group name="select">
        {[false, true].map((disabled) => (
          <select key={`${disabled}`} aria-label={disabled ? 'disabled' : 'open'} disabled={disabled}>
            <option>the option that is chosen</option>
            <option>another</option>
          </select>
        ))}
      </Group>
      <Group name="text">
        <input type="text" aria-label="written" value="written" />
        <input type="text" aria-label="empty" placeholder="a placeholder" />
        <input type="text" aria-label="disabled" value="disabled" disabled />
        <input type="number" aria-label="number" value="12" />
        <textarea aria-label="lines" rows={2} value={'several\nlines'} />
      </Group>
      <Group name="range, progress">
        <input type="range" aria-label="range" value="40" />
        <progress aria-label="some" max={100} value={40} />
        <progress aria-label="all" max={100} value={100} />
      </Group>
      <Group name="file">
        <input type="file" aria-label="file" />
        <FilesButton label="files" accept=".json" onFiles={nothing} />
      </Group>
      <Group name="details">
        <details>
          <summary>folded</summary>
          <p>what lies in it</p>
        </details>
        <details open>
          <summary>unfolded</summary>
          <p>what lies in it</p>
        </details>
      </Group>
      <Group name="what scrolls">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <section class="pieces-scroll" aria-label="what scrolls" tabIndex={0}>
          {['one', 'two', 'three', 'four', 'five', 'six'].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      </Group>
    </>
  );
}

function Buttons() {
  const kinds = ['plain', 'primary', 'quiet'] as const;
  return (
    <>
      {kinds.map((kind) => (
        <Group key={kind} name={kind}>
          <Button kind={kind} onClick={nothing}>
            open
          </Button>
          <Button kind={kind} icon="arrow" onClick={nothing}>
            with a sign
          </Button>
          <Button kind={kind} pressed onClick={nothing}>
            pressed
          </Button>
          <Button kind={kind} why="not now, for this reason" onClick={nothing}>
            barred
          </Button>
        </Group>
      ))}
      <Group name="link">
        <TextLink onClick={nothing}>a link in a text</TextLink>
        <span class="tag">TAG</span>
      </Group>
      <Group name="icons">
        {ICONS.map((name) => (
          <span key={name} class="pieces-label">
            <Icon name={name} size={20} /> {name}
          </span>
        ))}
      </Group>
    </>
  );
}

function Emblems() {
  const book = useBook();
  return (
    <>
      {book.leaders.map((leader) => (
        <Group key={leader} name={leaderName(book, leader)}>
          {[24, 44, 64].map((size) => (
            <Emblem key={size} leader={leader} size={size} />
          ))}
          <Emblem leader={leader} size={64} own />
          <SeatTab leader={leader} />
        </Group>
      ))}
    </>
  );
}

function Signs() {
  const book = useBook();
  const sizes = [16, 18, 24, 40] as const;
  return (
    <>
      <Group name="clauses">
        {book.clauses.map((clause) => (
          <span key={clause} class="pieces-label">
            {sizes.map((size) => (
              <ClauseSign key={size} clause={clause} size={size} />
            ))}{' '}
            {clauseName(book, clause)}
          </span>
        ))}
      </Group>
      <Group name="venues">
        {book.scenario.venues.map(({ id }) => (
          <span key={id} class="pieces-label">
            {sizes.map((size) => (
              <VenueSign key={size} venue={id} size={size} />
            ))}{' '}
            {venueName(book, id)}
          </span>
        ))}
      </Group>
      <Group name="drawn">{Object.keys(index.drawings).join(', ')}</Group>
    </>
  );
}

/** A red line's stretch as board and strips draw it: known, and only not known to be taken. */
function Swatches() {
  const book = useBook();
  return (
    <>
      {book.leaders.map((leader) => {
        const { pattern } = book.leader(leader);
        return (
          <Group key={leader} name={`${leaderName(book, leader)}: ${pattern}`}>
            {['strip-known', 'strip-faint'].map((strength) => (
              <svg key={strength} class={`strip ${strength}`} viewBox="0 0 240 12" aria-hidden="true">
                <rect width="240" height="8" class="strip-fill" fill={`var(--${seatColour(book, leader)})`} />
                <rect width="240" height="8" class="strip-pattern" fill={`url(#pat-${pattern})`} />
                <path d="M1 -2V10" class="strip-gate" />
              </svg>
            ))}
          </Group>
        );
      })}
    </>
  );
}
