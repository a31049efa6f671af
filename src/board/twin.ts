/** The board's twin in the page: one button a mark, over the drawing, so that everything there can be reached by keyboard, by finger and by screen reader. */
import { say, type WordKey } from '../words/say.ts';
import type { Layout, Mark } from './layout/mark.ts';

export interface TwinHears {
  /** A click, a tap, Enter or Space. */
  act(mark: Mark, isTouch: boolean): void;
  /** Pointed at or in focus; null when neither. */
  look(mark: Mark | null): void;
  /** Whether a pointer is on the slip that lies there. */
  isOnSlip(event: PointerEvent): boolean;
}
export interface Twin {
  readonly element: HTMLElement;
  update(layout: Layout, unit: number, clauseName: (group: string) => string): void;
}

/** Seen by nothing but the page's ring of focus. Set one by one, for the page's policy allows no style sheet of a script's own. */
const BARE = {
  position: 'absolute',
  margin: '0',
  padding: '0',
  border: '0',
  borderRadius: 'var(--radius-control)',
  background: 'none',
  color: 'inherit',
  cursor: 'pointer',
  outlineOffset: '-3px',
  touchAction: 'pan-y',
  webkitTapHighlightColor: 'transparent',
} as const;

/** Milliseconds that a pointer rests on a mark before its slip is laid down. */
const REST = 160;
/** No mark has this id. */
const ON_SLIP = '';
const NAMED_GROUPS = ['seats', 'matters', 'map', 'actions', 'help'] as const;

/** @returns the twin, empty until it is told of a layout. */
export function makeTwin({ act, look, isOnSlip }: TwinHears): Twin {
  const element = document.createElement('div');
  element.className = 'board-twin';
  Object.assign(element.style, { position: 'absolute', inset: '0' });
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', say('board.name'));
  const groups = new Map<string, HTMLElement>();
  const buttons = new Map<string, HTMLButtonElement>();
  /** The mark of each group that Tab comes to. */
  const entries = new Map<string, string>();
  let marks: readonly Mark[] = [];

  const markOf = (target: EventTarget | null): Mark | null => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
    return marks.find(({ id }) => id === button?.dataset['mark']) ?? null;
  };
  const enter = (mark: Mark): void => {
    const before = buttons.get(entries.get(mark.group) ?? '');
    if (before !== undefined) before.tabIndex = -1;
    entries.set(mark.group, mark.id);
    const button = buttons.get(mark.id);
    if (button !== undefined) button.tabIndex = 0;
  };

  let isTouch = false;
  element.addEventListener('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch';
  });
  element.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    // Enter and Space make a click of no pointer.
    if (mark !== null) act(mark, isTouch && event.detail > 0);
  });
  let resting: ReturnType<typeof setTimeout> | undefined;
  let under: string | null = null;
  let pointer = '';
  const lookSoon = (mark: Mark | null): void => {
    clearTimeout(resting);
    // A hand on its way across the board calls up no slips, and may go to the one that lies there.
    resting = setTimeout(() => look(mark), REST);
  };
  // Only a hand that moves points at something: a mark that comes to lie under a resting pointer says nothing.
  element.addEventListener('pointermove', (event) => {
    const here = `${event.clientX} ${event.clientY}`;
    if (event.pointerType === 'touch' || here === pointer) return;
    pointer = here;
    if (isOnSlip(event)) {
      clearTimeout(resting);
      under = ON_SLIP;
      return;
    }
    const mark = markOf(event.target);
    if ((mark?.id ?? null) === under) return;
    under = mark?.id ?? null;
    lookSoon(mark);
  });
  element.addEventListener('pointerleave', () => {
    under = null;
    lookSoon(markOf(visiblyFocused()));
  });
  element.addEventListener('focusin', (event) => {
    const mark = markOf(event.target);
    if (mark === null) return;
    enter(mark);
    look(markOf(visiblyFocused()));
  });
  element.addEventListener('focusout', () => look(null));
  element.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    if (mark === null) return;
    if (event.key === 'Escape') return look(null);
    const next = neighbour(marks, mark, event.key);
    if (next === null) return;
    event.preventDefault();
    buttons.get(next.id)?.focus();
  });

  function groupOf(name: string, label: string): HTMLElement {
    const group = groups.get(name) ?? element.appendChild(document.createElement('div'));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    groups.set(name, group);
    return group;
  }

  return {
    element,
    update(layout, unit, clauseName) {
      marks = layout.marks;
      const gone = new Set(buttons.keys());
      const placed = new Map<HTMLElement, number>();
      for (const mark of marks) {
        gone.delete(mark.id);
        const named = NAMED_GROUPS.find((name) => name === mark.group);
        const label = named === undefined ? clauseName(mark.group) : say(`board.groups.${named}` satisfies WordKey);
        const group = groupOf(mark.group, label);
        const button = buttons.get(mark.id) ?? document.createElement('button');
        if (!buttons.has(mark.id)) {
          button.type = 'button';
          button.dataset['mark'] = mark.id;
          button.tabIndex = -1;
          Object.assign(button.style, BARE);
          buttons.set(mark.id, button);
        }
        button.dataset['kind'] = mark.kind;
        button.setAttribute('aria-label', mark.label);
        if (mark.isOn === true) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
        if (mark.isBarred === true) button.dataset['barred'] = '';
        else delete button.dataset['barred'];
        Object.assign(button.style, {
          left: `${mark.x * unit}px`,
          top: `${mark.y * unit}px`,
          width: `${mark.w * unit}px`,
          height: `${mark.h * unit}px`,
        });
        // The order of the marks is the order of reading; a button in its place is not moved, for it would lose the focus.
        const at = placed.get(group) ?? 0;
        placed.set(group, at + 1);
        if (group.children[at] !== button) group.insertBefore(button, group.children[at] ?? null);
      }
      for (const id of gone) {
        buttons.get(id)?.remove();
        buttons.delete(id);
      }
      for (const [name, group] of groups) {
        const own = marks.filter((mark) => mark.group === name);
        if (own.length === 0) {
          group.remove();
          groups.delete(name);
          entries.delete(name);
        } else enter(own.find(({ id }) => id === entries.get(name)) ?? own[0] ?? fail(name));
      }
    },
  };
}

function fail(group: string): never {
  throw new Error(`no mark in group ${group}`);
}

function visiblyFocused(): Element | null {
  const { activeElement } = document;
  return activeElement?.matches(':focus-visible') === true ? activeElement : null;
}

/** @returns the nearest mark in the direction of an arrow key; null for other keys and at the edge. */
function neighbour(marks: readonly Mark[], from: Mark, key: string): Mark | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const step = steps[key];
  if (step === undefined) return null;
  const [dx, dy] = step;
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const x = mark.x + mark.w / 2 - (from.x + from.w / 2);
    const y = mark.y + mark.h / 2 - (from.y + from.h / 2);
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (mark === from || along < 8) continue;
    const far = along + 3 * aside;
    if (far < least) [best, least] = [mark, far];
  }
  return best;
}
