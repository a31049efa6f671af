/** How to read the table: every sign of the board beside its meaning, drawn as the board draws it. */
import type { ComponentChildren } from 'preact';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { seatColour } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { Said } from '../terms/term.tsx';
import './key.css';

/** A code of an option, by its place in the row. */
function Code({ x, of }: { readonly x: number; readonly of: number }) {
  return (
    <text x={x} y="16">
      {of}
    </text>
  );
}

/** Signs with one sentence each; the seats are the scenario's own. */
export function KeyPage({ book }: { readonly book: Rulebook }) {
  const [side] = book.sides;
  const leader = side === undefined ? null : book.leader(side);
  const colour = side === undefined ? '' : `var(--${seatColour(book, side)})`;
  const pattern = leader === null ? '' : `url(#pat-${leader.pattern})`;
  const bar = (x: number, width: number, strength: number) => (
    <g opacity={strength}>
      <rect x={x} y="8" width={width} height="7" fill={colour} />
      <rect x={x} y="8" width={width} height="7" fill={pattern} />
    </g>
  );
  return (
    <dl class="key">
      <Sign
        says={say('key.codes')}
        sign={
          <Drawn>
            <Code x={20} of={1} />
            <path class="key-line" d="M32 12H64" />
            <Code x={76} of={2} />
          </Drawn>
        }
      />
      <Sign
        says={<Said of="key.brackets" />}
        sign={
          <Drawn>
            <path class="key-ink" d="M21 2H16V22H21M75 2H80V22H75" />
          </Drawn>
        }
      />
      <Sign
        says={say('key.tab')}
        sign={
          <span class="key-tabs">
            {book.leaders.map((one) => (
              <SeatTab key={one} leader={one} bare />
            ))}
          </span>
        }
      />
      <Sign
        says={<Said of="key.red" />}
        sign={
          <Drawn>
            {bar(14, 70, 0.85)}
            <path class="key-ink" d="M14 4V19" />
          </Drawn>
        }
      />
      <Sign says={say('key.faint')} sign={<Drawn>{bar(14, 70, 0.34)}</Drawn>} />
      <Sign
        says={say('key.never')}
        sign={
          <Drawn>
            {bar(14, 70, 0.85)}
            <path class="key-ink" d="M46 4V19M51 4V19" />
          </Drawn>
        }
      />
      <Sign
        says={say('key.gaps')}
        sign={
          <Drawn>
            {bar(6, 30, 0.85)}
            {bar(62, 28, 0.85)}
            <path class="key-ink" d="M36 4V19M62 4V19" />
          </Drawn>
        }
      />
      <Sign
        says={say('key.shared')}
        sign={
          <Drawn>
            <rect class="key-shared" x="14" y="4" width="68" height="16" rx="8" />
            <Code x={30} of={1} />
            <Code x={66} of={2} />
          </Drawn>
        }
      />
      <Sign
        says={say('key.apart')}
        sign={
          <Drawn>
            <Code x={20} of={2} />
            <path class="key-ink" stroke-width="3" d="M32 12H64" />
            <Code x={76} of={3} />
          </Drawn>
        }
      />
      <Sign says={say('key.hand')} sign={<Block kind="hand" />} />
      <Sign says={say('key.tabled')} sign={<Block kind="tabled" />} />
      <Sign says={say('key.initialled')} sign={<Block kind="inked" />} />
      {book.scenario.openings === undefined ? null : (
        <Sign
          says={say('key.published')}
          sign={
            <Drawn>
              <Code x={44} of={3} />
              <path class="key-sheet" d="M54 7H58L61 10V17H54ZM58 7V10H61" />
            </Drawn>
          }
        />
      )}
      <Sign
        says={say('key.locked')}
        sign={
          <Drawn>
            <Code x={54} of={3} />
            <path class="key-lock" d="M38 11H45V17H38Z" />
            <path class="key-shackle" d="M39.5 11V9L40.5 7.5H42.5L43.5 9V11" />
          </Drawn>
        }
      />
      <Sign
        says={say('key.since')}
        sign={
          <Drawn>
            <rect class="key-was" x="20" y="4" width="30" height="16" rx="2" />
            <circle class="key-dot" cx="72" cy="12" r="4" />
          </Drawn>
        }
      />
      <Sign
        says={say('key.trust')}
        sign={
          <Drawn>
            <path class="key-line" d="M8 4H88" stroke-width="1.5" stroke-dasharray="0.1 5" stroke-linecap="round" />
            <path class="key-line" d="M8 9H88" stroke-width="1.8" stroke-dasharray="4 5" />
            <path class="key-line" d="M8 14H88" stroke-width="2.4" stroke-dasharray="11 5" />
            <path class="key-line" d="M8 20H88" stroke-width="3.4" />
          </Drawn>
        }
      />
      <Sign
        says={say('key.capital')}
        sign={
          <Drawn>
            <circle class="key-full" cx="34" cy="12" r="4" />
            <circle class="key-full" cx="46" cy="12" r="4" />
            <circle class="key-void" cx="58" cy="12" r="4" />
          </Drawn>
        }
      />
    </dl>
  );
}

function Sign({ sign, says }: { readonly sign: ComponentChildren; readonly says: ComponentChildren }) {
  return (
    <div>
      <dt aria-hidden="true">{sign}</dt>
      <dd>{says}</dd>
    </div>
  );
}

function Drawn({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 96 24" width="96" height="24">
      {children}
    </svg>
  );
}

function Block({ kind }: { readonly kind: 'hand' | 'tabled' | 'inked' }) {
  return (
    <Drawn>
      <rect class={`key-${kind}`} x="32" y="4" width="32" height="16" rx="2" />
    </Drawn>
  );
}
