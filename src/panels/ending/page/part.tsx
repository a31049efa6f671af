/** A part of the ending page that opens: its heading is a button, with a line beside it of what is inside. On paper every part is open. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../controls/icon.tsx';
import type { OpenParts, PartId } from './openParts.ts';
import './part.css';

/** Which parts of the page are open. */
export const PartsContext = createContext<OpenParts>({ open: new Set(), show: () => undefined });

interface PartProps {
  readonly id: PartId;
  readonly title: string;
  /** What is inside, in a few words. */
  readonly gist: string;
  /** The look of what is inside. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What is folded away is still found by the browser's own search, which opens it. */
export function Part({ id, title, gist, class: look = '', children }: PartProps) {
  const { open, show } = useContext(PartsContext);
  const isOpen = open.has(id);
  const body = `ending-${id}-body`;
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = (): void => show([id], true);
    inside.current?.addEventListener('beforematch', found);
    return () => inside.current?.removeEventListener('beforematch', found);
  }, [id]);
  return (
    <section class={`ending-panel fold fold-${id}`} id={`ending-${id}`} aria-labelledby={`${id}-head`} tabIndex={-1}>
      <div class="fold-head">
        <h2>
          <button
            type="button"
            class="fold-toggle"
            id={`${id}-head`}
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => show([id], !isOpen)}
          >
            <Icon name="down" /> {title}
          </button>
        </h2>
        <p class="ending-note fold-gist">{gist}</p>
      </div>
      <div class="fold-body" id={body} ref={inside} {...(isOpen ? {} : { hidden: 'until-found' as const })}>
        <div class={look}>{children}</div>
      </div>
    </section>
  );
}
