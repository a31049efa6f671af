/** A picture with its table twin. The drawing code is fetched only here; without it the table stands alone. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import type { Sheet } from './paper.ts';
import './pictures.css';

interface FigureProps<D> {
  /** Fetches what draws; always the same function, since it is called once. */
  readonly fetch: () => Promise<D>;
  /** What is drawn: a change of it draws again. */
  readonly of: unknown;
  readonly draw: (by: D, on: Sheet) => SVGSVGElement;
  /** Pixels at which it is drawn for paper. */
  readonly paper: number;
  readonly caption: string;
  /** The same figures as a table; left out where that stands beside the figure anyway. */
  readonly children?: ComponentChildren;
}

/** Widths are rounded, so that a page that is being resized does not draw at every pixel. */
const STEP = 20;

export function Figure<D extends object>({ fetch, of, draw, paper, caption, children }: FigureProps<D>) {
  const screen = useRef<HTMLDivElement>(null);
  const print = useRef<HTMLDivElement>(null);
  const [by, setBy] = useState<D | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    let isGone = false;
    fetch().then(
      (drawing) => {
        if (!isGone) setBy(drawing);
      },
      // The table says the same.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => {
    const host = screen.current;
    if (host === null) return undefined;
    const measure = new ResizeObserver(() => setWidth(Math.floor(host.clientWidth / STEP) * STEP));
    measure.observe(host);
    return () => measure.disconnect();
  }, []);
  useEffect(() => {
    if (by !== null && width > 0) screen.current?.replaceChildren(draw(by, { width, paper: false }));
  }, [by, width, of]);
  useEffect(() => {
    if (by !== null) print.current?.replaceChildren(draw(by, { width: paper, paper: true }));
  }, [by, of]);
  return (
    <figure class="figure" data-drawn={by !== null}>
      <div class="figure-screen" ref={screen} />
      <div class="figure-paper print-only" ref={print} />
      <figcaption class="ending-note">{caption}</figcaption>
      {children === undefined ? null : (
        <details class="figure-table">
          <summary>{say('debrief.asTable')}</summary>
          <div class="figure-scroll">{children}</div>
        </details>
      )}
    </figure>
  );
}
