/** Buttons: plain, primary, quiet; one that cannot be used now says why and stays in reach of the keyboard. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

interface ButtonProps {
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  /** Why it cannot be used now: it is then dashed, and does nothing. */
  readonly why?: string | null;
  /** The reason is read aloud only, since it already stands beside the button. */
  readonly whyIsBeside?: boolean;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly class?: string;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, why = null, whyIsBeside = false, label, expanded, pressed, onClick, children } = props;
  const id = useId();
  const button = (
    <button
      type="button"
      class={`btn ${kind} ${props.class ?? ''}`}
      {...(why === null ? {} : { 'aria-disabled': 'true' as const, 'aria-describedby': id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={() => {
        if (why === null) onClick();
      }}
    >
      {icon === 'undo' || icon === 'back' || icon === 'menu' ? <Icon name={icon} /> : null}
      {children}
      {icon !== undefined && icon !== 'undo' && icon !== 'back' && icon !== 'menu' ? <Icon name={icon} /> : null}
    </button>
  );
  if (why === null) return button;
  return (
    <span class="btn-why">
      {button}
      <small id={id} class={whyIsBeside ? 'offscreen' : 'note'}>
        {why}
      </small>
    </span>
  );
}

/** A button that looks like words in a text. */
export function TextLink({
  onClick,
  children,
  label,
}: {
  onClick: () => void;
  children: ComponentChildren;
  label?: string;
}) {
  return (
    <button type="button" class="textlink" {...(label === undefined ? {} : { 'aria-label': label })} onClick={onClick}>
      {children}
    </button>
  );
}
