/** A word that explains itself: pointing at it, a tap or Enter opens what it means; Escape, leaving it or scrolling puts that away. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import type { ExplainedKey, Meaning, TermId } from '../../words/terms.ts';
import { TERMS_IN, meaningOf, scenarioMeanings, stretchesOf } from '../../words/terms.ts';
import { useBook } from '../store-hooks.ts';
import { useIsFirst } from './once.tsx';
import './terms.css';

interface TermProps {
  readonly id: TermId;
  /** The word as it stands here; its name where there is none. */
  readonly children?: ComponentChildren;
}

/** A word of the game, marked where it first appears on a screen and plain elsewhere. */
export function Term({ id, children }: TermProps) {
  return <Marked meaning={meaningOf(id)}>{children ?? say(`terms.${id}.name`)}</Marked>;
}

/** A question mark beside a button whose words hold such a word: a button cannot hold another. */
export function TermMark({ id }: { readonly id: TermId }) {
  const meaning = meaningOf(id);
  return useIsFirst(id) ? (
    <Opener meaning={meaning} label={say('terms.what', { term: meaning.term })}>
      ?
    </Opener>
  ) : null;
}

/** The words that a sheet uses in its buttons, in a line of their own. */
export function TermsHere({ ids }: { readonly ids: readonly TermId[] }) {
  return ids.length === 0 ? null : (
    <p class="note terms-here">
      {say('terms.here')}{' '}
      {ids.map((id, i) => (
        <span key={id}>
          {i === 0 ? '' : ' · '}
          <Term id={id} />
        </span>
      ))}
    </p>
  );
}

/** A sentence of ours in which such words stand. */
export function Said({ of, count }: { readonly of: ExplainedKey; readonly count?: number }) {
  const text = say(of, count === undefined ? undefined : { count });
  return <Stretches text={text} meanings={TERMS_IN[of].map(meaningOf)} />;
}

/** A scenario's text, in which its own words are marked; `also` are words of the game that it may hold. */
export function Explained({ text, also = [] }: { readonly text: string; readonly also?: readonly TermId[] }) {
  const book = useBook();
  return <Stretches text={text} meanings={[...also.map(meaningOf), ...scenarioMeanings(book)]} />;
}

function Stretches({ text, meanings }: { readonly text: string; readonly meanings: readonly Meaning[] }) {
  const stretches = stretchesOf(text, meanings);
  /** Signs that stand at an end of a stretch, where a marked word is beside it. */
  const signs = (at: number, which: RegExp): string => which.exec(stretches[at]?.text ?? '')?.[0] ?? '';
  const isWord = (at: number): boolean => (stretches[at]?.meaning ?? null) !== null;
  return (
    <>
      {stretches.map(({ text: words, meaning }, i) => {
        if (meaning === null)
          return words.slice(
            isWord(i - 1) ? signs(i, FOLLOWS).length : 0,
            words.length - (isWord(i + 1) ? signs(i, PRECEDES).length : 0),
          );
        return (
          <Marked
            key={`${meaning.id}${i}`}
            meaning={meaning}
            before={isWord(i - 1) ? '' : signs(i - 1, PRECEDES)}
            after={isWord(i + 1) ? '' : signs(i + 1, FOLLOWS)}
          >
            {words}
          </Marked>
        );
      })}
    </>
  );
}

/** Signs that never begin a line, and those that never end one, with the narrow space that French sets beside some. */
const FOLLOWS = /^[\u00a0\u202f]?[,.;:!?…»”)]+/u;
const HELD = 20;
const PRECEDES = /[«“„(]+[\u00a0\u202f]?$/u;

interface MarkedProps {
  readonly meaning: Meaning;
  /** Signs that stay with the word on its line: a button would part them. */
  readonly before?: string;
  readonly after?: string;
  readonly children: ComponentChildren;
}

function Marked({ meaning, before = '', after = '', children }: MarkedProps) {
  const isFirst = useIsFirst(meaning.id);
  const word = isFirst ? <Opener meaning={meaning}>{children}</Opener> : children;
  // A long name breaks where it must: held together it would be wider than a small phone.
  if (isFirst && before + after !== '' && typeof children === 'string' && children.length <= HELD)
    return (
      <span class="term-held">
        {before}
        {word}
        {after}
      </span>
    );
  return (
    <>
      {before}
      {word}
      {after}
    </>
  );
}

interface OpenerProps {
  readonly meaning: Meaning;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** The popover lies in the browser's top layer, so that no panel cuts it; the browser itself puts it away at Escape and at a press beside it. */
function Opener({ meaning, label, children }: OpenerProps) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const pop = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Whether it was pressed open: it then stays when the pointer leaves, until something else is pressed. */
  const isPinned = useRef(false);
  /** Ends the listening; null while it is closed. */
  const ended = useRef<(() => void) | null>(null);
  const close = (): void => {
    isPinned.current = false;
    ended.current?.();
    ended.current = null;
    if (pop.current?.matches(':popover-open') === true) pop.current.hidePopover();
    setOpen(false);
  };
  const open = (): void => {
    if (word.current === null || pop.current === null || ended.current !== null) return;
    pop.current.showPopover();
    place(word.current, pop.current);
    // At once, not after the next paint: the very next key may be Escape.
    ended.current = listenUntilLeft(close);
    setOpen(true);
  };
  useEffect(() => () => ended.current?.(), []);
  return (
    <span
      class="term-place"
      onPointerEnter={(event) => event.pointerType === 'mouse' && open()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && !isPinned.current && close()}
    >
      <button
        ref={word}
        type="button"
        class={label === undefined ? 'term' : 'term term-mark'}
        aria-expanded={isOpen}
        aria-describedby={id}
        {...(label === undefined ? {} : { 'aria-label': label })}
        // The browser would put the popover away before the press is heard, and the press open it again.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          word.current?.focus({ preventScroll: true });
          if (isOpen && isPinned.current) return close();
          open();
          isPinned.current = true;
        }}
        onBlur={close}
      >
        {children}
      </button>
      <span ref={pop} id={id} class="term-text" popover="manual">
        <b>{meaning.term}</b> {meaning.text}
      </span>
    </span>
  );
}

/** Hears what puts an explanation away: Escape (and only it: the sheet beneath stays), a press beside it, its word moving away. @returns what ends the hearing. */
function listenUntilLeft(close: () => void): () => void {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal } as const;
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const beside = (event: PointerEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('.term-place') === null) close();
  };
  addEventListener('keydown', hear, options);
  addEventListener('pointerdown', beside, options);
  addEventListener('scroll', close, { ...options, passive: true });
  addEventListener('resize', close, options);
  return () => controller.abort();
}

const EDGE = 8;

/** Below the word, or above it where there is no room; always whole within the window, and touching the word, so that the pointer can go over to it. */
function place(word: HTMLElement, pop: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { width, height } = pop.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE));
  const isBelow = at.bottom + height + EDGE <= innerHeight || at.top < height + EDGE;
  pop.style.left = `${left}px`;
  pop.style.top = `${isBelow ? at.bottom - 1 : at.top - height + 1}px`;
}
