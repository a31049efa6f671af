/** A frame around what a note of the tour speaks of, wherever the page shows it; and the way there by keyboard and for a screen reader. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import type { Pointed } from './pointed.ts';

/** Room between the frame and what it goes round, in pixels. */
const ROOM = 4;

/** @returns what is pointed at, as far as it is on the page and has a size. */
function found({ ways }: Pointed): readonly HTMLElement[] {
  for (const way of ways) {
    const seen = [...document.querySelectorAll<HTMLElement>(way)].filter(({ offsetWidth }) => offsetWidth > 0);
    if (seen.length > 0) return seen;
  }
  return [];
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @returns where an element is seen, with room around it: what scrolls out of its part of the page has no frame. */
function boxOf(element: HTMLElement): Box {
  const { top, left, bottom, right } = element.getBoundingClientRect();
  // On a phone the table scrolls within the page's main part, over the note.
  const parts = ['.theatre-table, .theatre-side', '.theatre-main'].flatMap(
    (part) => element.closest(part)?.getBoundingClientRect() ?? [],
  );
  return {
    top: Math.max(top - ROOM, ...parts.map((part) => part.top), 0),
    left: Math.max(left - ROOM, 2),
    bottom: Math.min(bottom + ROOM, ...parts.map((part) => part.bottom), innerHeight),
    right: Math.min(right + ROOM, innerWidth - 2),
  };
}

function around(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The frame follows what it goes round: while the board walks, while somebody scrolls, when the window changes. */
export function Spot({ pointed }: { readonly pointed: Pointed }) {
  const frames = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let asked = 0;
    const draw = (): void => {
      asked = 0;
      const spot = frames.current;
      if (spot === null) return;
      const boxes = found(pointed).map(boxOf);
      // Rows of one draft have one frame; seats, which stand apart, have one each.
      const shown = pointed.what === 'seats' || boxes.length === 0 ? boxes : [boxes.reduce(around)];
      while (spot.children.length > shown.length) spot.lastElementChild?.remove();
      while (spot.children.length < shown.length) spot.append(document.createElement('div'));
      for (const [at, box] of shown.entries()) {
        const frame = spot.children[at];
        if (!(frame instanceof HTMLElement)) continue;
        const isSeen = box.bottom - box.top > ROOM && box.right - box.left > ROOM;
        Object.assign(frame.style, {
          display: isSeen ? 'block' : 'none',
          top: `${box.top}px`,
          left: `${box.left}px`,
          width: `${box.right - box.left}px`,
          height: `${box.bottom - box.top}px`,
        });
      }
    };
    const drawSoon = (): void => {
      if (asked === 0) asked = requestAnimationFrame(draw);
    };
    drawSoon();
    const page = frames.current?.parentElement;
    const changes = new MutationObserver((all) => {
      // What is drawn here is no change of the page.
      if (all.some(({ target }) => frames.current?.contains(target) === false)) drawSoon();
    });
    if (page instanceof HTMLElement)
      changes.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: ['style', 'open'] });
    addEventListener('resize', drawSoon);
    addEventListener('scroll', drawSoon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(asked);
      changes.disconnect();
      removeEventListener('resize', drawSoon);
      removeEventListener('scroll', drawSoon, { capture: true });
    };
  }, [pointed.ways.join()]);
  return <div ref={frames} class="guide-spot" data-points={pointed.what} aria-hidden="true" />;
}

/** Takes the focus to what is pointed at: a mark of the board says itself, a part of the page is read from there. */
export function ShowMe({ pointed }: { readonly pointed: Pointed }) {
  const show = (): void => {
    const [first] = found(pointed);
    if (first === undefined) return;
    if (first.tabIndex < 0 && !first.matches('button')) first.tabIndex = -1;
    first.scrollIntoView({ block: 'nearest' });
    first.focus();
  };
  return <TextLink onClick={show}>{say('tour.show', { what: say(`tour.places.${pointed.what}`) })}</TextLink>;
}
