/** A sheet laid over the table: a native dialog, whose heading takes the focus and which Escape puts away. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { TermsOnce } from '../terms/once.tsx';
import { Icon } from './icon.tsx';

interface SheetProps {
  readonly title: ComponentChildren;
  /** A few words above the title: what kind of sheet this is. */
  readonly kicker?: ComponentChildren;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** Stays in sight below what scrolls. */
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Sheet({ title, kicker, onClose, wide = false, footer, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  // Before the browser paints or takes another key: the focus is never on nothing, neither here nor when the sheet is put away.
  useLayoutEffect(() => {
    const open = dialog.current;
    const before = document.activeElement;
    open?.showModal();
    heading.current?.focus();
    const beside = (event: MouseEvent): void => {
      if (event.target === open) close.current();
    };
    open?.addEventListener('click', beside);
    return () => {
      open?.close();
      // A dialog that leaves the page does not give the focus back by itself.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'sheet wide' : 'sheet'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sheet-page">
        <header class="sheet-head">
          <div>
            {kicker === undefined ? null : <p class="note">{kicker}</p>}
            <h2 id={id} ref={heading} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <button type="button" class="sheet-close" onClick={onClose}>
            <Icon name="close" />
            <span>{say('app.close')}</span>
          </button>
        </header>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <section class="sheet-body" aria-labelledby={id} tabIndex={0}>
          <TermsOnce>{children}</TermsOnce>
        </section>
        {footer === undefined ? null : <footer class="sheet-foot">{footer}</footer>}
      </div>
    </dialog>
  );
}
