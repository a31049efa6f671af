/** The debrief on the projector: one slide at a time over the whole window, turned by arrows and Page keys, with a clock that does not press. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../panels/controls/button.tsx';
import { pageMark } from '../../words/mark.ts';
import { say } from '../../words/say.ts';
import { useFitting } from './fitting.ts';
import { MinutesLeft } from './minutes.tsx';
import type { ProjectorProps } from './props.ts';
import { Slide } from './slide.tsx';
import { SLIDES, STEPS } from './slides.ts';
import './plenary.css';

/** What turns a slide: the keys of a keyboard, and those that a presenter's remote sends. */
const TURNS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export function Projector(props: ProjectorProps) {
  const { book, place, onPlace } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = SLIDES.length - 1;
  const slide = SLIDES[place.at] ?? SLIDES[0];
  const at = STEPS.findIndex(({ id }) => id === slide.step);
  const step = STEPS[at] ?? STEPS[0];
  const own = SLIDES.filter((one) => one.step === step.id);
  const turn = (by: number): void => onPlace({ at: Math.min(Math.max(place.at + by, 0), last) });
  useLayoutEffect(() => {
    const open = dialog.current;
    const before = document.activeElement;
    open?.showModal();
    return () => {
      open?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const area = useFitting([place, props.played.games.length, props.games.length]);
  // Each slide is read from its heading; what was pressed to choose a game is folded away.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    area.current?.scrollTo(0, 0);
  }, [place.at, place.chosen]);
  const pressed = (event: KeyboardEvent): void => {
    const by = TURNS[event.key];
    const isElsewhere = event.altKey || event.ctrlKey || event.metaKey;
    if (isElsewhere || (event.target as Element).closest('input, textarea, select') !== null) return;
    const to = event.key === 'Home' ? -last : event.key === 'End' ? last : by;
    if (to === undefined || scrolls(event)) return;
    event.preventDefault();
    turn(to);
  };
  return (
    <dialog
      ref={dialog}
      class="wall"
      aria-labelledby="wall-head"
      data-slide={slide.id}
      onCancel={(event) => {
        event.preventDefault();
        onPlace({ isOpen: false });
      }}
      onKeyDown={pressed}
    >
      <header class="wall-top">
        <p>
          {say('plenary.step', { at: at + 1, of: STEPS.length })}
          {own.length === 1 ? '' : ` · ${own.indexOf(slide as never) + 1}/${own.length}`}
        </p>
        <MinutesLeft key={`${step.id} ${place.form}`} minutes={step[place.form]} />
        <p class="wall-mark">{pageMark(book)}</p>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section ref={area} class="wall-slide" aria-labelledby="wall-head" tabIndex={0}>
        <h2 id="wall-head" ref={heading} tabIndex={-1}>
          {say(`plenary.steps.${step.id}.head`)}
        </h2>
        <Slide {...props} id={slide.id} />
      </section>
      <footer class="wall-foot">
        <Button why={place.at === 0 ? say('plenary.first') : null} whyIsBeside onClick={() => turn(-1)}>
          {say('plenary.back')}
        </Button>
        <Button kind="primary" why={place.at === last ? say('plenary.last') : null} whyIsBeside onClick={() => turn(1)}>
          {say('plenary.next')}
        </Button>
        <FullScreen dialog={dialog} />
        <Button kind="quiet" onClick={() => onPlace({ isOpen: false })}>
          {say('plenary.leave')}
        </Button>
      </footer>
    </dialog>
  );
}

/** Whether the key moves what it was pressed in: a slide that is longer than the window, until its end is seen. */
function scrolls({ key, target }: KeyboardEvent): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const slide = (target as Element).closest('.wall-slide');
  return slide !== null && slide.scrollHeight > slide.clientHeight + 1;
}

function FullScreen({ dialog }: { readonly dialog: { readonly current: HTMLDialogElement | null } }) {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      kind="quiet"
      pressed={isFull}
      onClick={() =>
        void (isFull ? document.exitFullscreen() : dialog.current?.ownerDocument.documentElement.requestFullscreen())
      }
    >
      {say('plenary.full')}
    </Button>
  );
}
