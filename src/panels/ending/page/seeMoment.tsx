/** The link from a moment of the ending page to the replay of it; whoever comes back finds the page at that link. */
import { useEffect } from 'preact/hooks';
import type { State } from '../../../core/model/play/state.ts';
import { rememberedHash } from '../../../core/replay/line.ts';
import type { Session } from '../../../session/session.ts';
import { say } from '../../../words/say.ts';
import { TextLink } from '../../controls/button.tsx';

/** The link that was followed last, by the hash of its game's end. */
let followed: { readonly end: string; readonly id: string } | null = null;

interface SeeMomentProps {
  readonly session: Session;
  /** Names the link on its page. */
  readonly id: string;
  /** The step at which it happened: the replay shows what it led to. */
  readonly at: number;
  readonly what: string;
  /** Stands in a line of text. */
  readonly isShort?: boolean;
  readonly onSee: (step: number) => void;
}

export function SeeMoment({ session, id, at, what, isShort = false, onSee }: SeeMomentProps) {
  const states = session.states();
  const step = Math.min(at + 1, states.length - 1);
  const see = (): void => {
    const end = states.at(-1);
    followed = end === undefined ? null : { end: rememberedHash(end), id };
    onSee(step);
  };
  const Line = isShort ? 'span' : 'p';
  return (
    <Line class="see-moment" id={id}>
      <TextLink label={say('ending.seeLabel', { what, step })} onClick={see}>
        {say(isShort ? 'ending.seeShort' : 'ending.see', { step })}
      </TextLink>
    </Line>
  );
}

/** @returns whether a page is returned to from a link that was followed from it: it is there as it was left. */
export function isReturn(end: State | undefined): boolean {
  return end !== undefined && followed?.end === rememberedHash(end);
}

/** Brings a page that is returned to back to the link that was followed from it. */
export function useReturn(end: State | undefined): void {
  useEffect(() => {
    const back = followed;
    if (end === undefined || back?.end !== rememberedHash(end)) return;
    followed = null;
    const moment = document.getElementById(back.id);
    const folded = moment?.closest('details');
    if (folded !== null && folded !== undefined) folded.open = true;
    const link = moment?.querySelector('button');
    link?.focus();
    link?.scrollIntoView({ block: 'center' });
  }, []);
}
