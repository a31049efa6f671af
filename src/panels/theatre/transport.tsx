/** The ways along a line: play and pause, a step back or on, the next or last mark of a kind, and how fast it plays. */
import { useId } from 'preact/hooks';
import type { MarkKind } from '../../core/replay/timeline.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { SignOf } from './signs.tsx';

/** Milliseconds a step, slow to fast. */
export const SPEEDS = { slow: 2400, even: 1200, fast: 500 } as const;
export type Speed = keyof typeof SPEEDS;
const SPEED_NAMES: readonly Speed[] = ['slow', 'even', 'fast'];
/** Kinds of mark that one can jump between, with the key that does so: the letter, or its place on a keyboard that writes others. */
export const JUMPS = [
  { kind: 'offer', key: 'o' },
  { kind: 'declined', key: 'd' },
  { kind: 'shift', key: 's' },
  { kind: 'week', key: 'w' },
] as const satisfies readonly { kind: MarkKind; key: string }[];
/** Jumps to the next note. */
export const NOTE_KEY = 'n';
export type Jump = (typeof JUMPS)[number]['kind'];

interface TransportProps {
  readonly isPlaying: boolean;
  readonly onPlay: () => void;
  readonly onStep: (way: 1 | -1) => void;
}

export function Transport({ isPlaying, onPlay, onStep }: TransportProps) {
  return (
    <div class="transport" dir="ltr">
      <Button class="square" icon="stepBack" label={say('theatre.before')} onClick={() => onStep(-1)} />
      <Button
        kind="primary"
        class="square"
        icon={isPlaying ? 'pause' : 'play'}
        label={say(isPlaying ? 'theatre.pause' : 'theatre.play')}
        onClick={onPlay}
      />
      <Button class="square" icon="stepOn" label={say('theatre.after')} onClick={() => onStep(1)} />
    </div>
  );
}

export function SpeedChoice({ speed, onSpeed }: { readonly speed: Speed; readonly onSpeed: (speed: Speed) => void }) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="offscreen">{say('theatre.speed')}</legend>
      {SPEED_NAMES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === speed} onChange={() => onSpeed(one)} />
          <span>{say(`theatre.speeds.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface JumpsProps {
  readonly onJump: (kind: Jump, way: 1 | -1) => void;
  /** null where nothing is pinned. */
  readonly onNote: ((way: 1 | -1) => void) | null;
}

/** On a phone only forward: there is no room for more, and the slider goes back. */
export function Jumps({ onJump, onNote }: JumpsProps) {
  return (
    <div class="jumps">
      {JUMPS.map(({ kind }) => (
        <JumpTo key={kind} kind={kind} onJump={(way) => onJump(kind, way)} />
      ))}
      {onNote === null ? null : <JumpTo kind="note" onJump={onNote} />}
    </div>
  );
}

function JumpTo({ kind, onJump }: { readonly kind: Jump | 'note'; readonly onJump: (way: 1 | -1) => void }) {
  return (
    <div class={`jump to-${kind}`} dir="ltr">
      <button type="button" class="jump-back" aria-label={say(`theatre.last.${kind}`)} onClick={() => onJump(-1)}>
        <Icon name="back" size={14} />
      </button>
      <button type="button" class="jump-on" aria-label={say(`theatre.next.${kind}`)} onClick={() => onJump(1)}>
        {kind === 'week' ? <span class="jump-week" aria-hidden="true" /> : <SignOf sign={kind} />}
        <span class="jump-name">{say(`theatre.jump.${kind}`)}</span>
        <Icon name="arrow" size={14} />
      </button>
    </div>
  );
}
