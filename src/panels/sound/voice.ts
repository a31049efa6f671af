/** The soft marks as sound: a few sines that fade, made by the browser when they are wanted; no file, and nothing that runs while it is quiet. */
import type { Mark } from './mark.ts';

interface Tone {
  readonly hertz: number;
  /** Milliseconds after the mark's beginning. */
  readonly after: number;
  /** Milliseconds until it has faded. */
  readonly lasts: number;
  /** Thousandths of the loudest sound there is. */
  readonly loud: number;
}

/** Milliseconds in which a tone comes in: a sudden one would click. */
const ATTACK = 12;
/** An exponential fade ends here, not at nothing. */
const SILENT = 0.0001;

const TONES: Readonly<Record<Mark, readonly Tone[]>> = {
  // A stamp on felt.
  sealed: [
    { hertz: 147, after: 0, lasts: 160, loud: 70 },
    { hertz: 220, after: 0, lasts: 90, loud: 25 },
  ],
  // A fifth, as a pen is laid down.
  initialled: [
    { hertz: 294, after: 0, lasts: 420, loud: 45 },
    { hertz: 440, after: 130, lasts: 520, loud: 35 },
  ],
  // A small hand bell, struck once: its partials stand where a bell has them (hum, prime, tierce, nominal).
  week: [
    { hertz: 262, after: 0, lasts: 1600, loud: 20 },
    { hertz: 523, after: 0, lasts: 1300, loud: 40 },
    { hertz: 622, after: 0, lasts: 800, loud: 14 },
    { hertz: 1047, after: 0, lasts: 500, loud: 12 },
  ],
  // The same bell lower, whatever the ending is.
  ending: [
    { hertz: 131, after: 0, lasts: 2600, loud: 30 },
    { hertz: 262, after: 0, lasts: 2200, loud: 45 },
    { hertz: 311, after: 0, lasts: 1400, loud: 14 },
    { hertz: 523, after: 0, lasts: 900, loud: 12 },
  ],
};

export interface Voice {
  /** Sounds a mark. Does nothing where the browser has no sound, or nobody has yet pressed anything on this page. */
  sound(mark: Mark): void;
  /** Lets the browser's sound go. */
  end(): void;
}

/** @returns a voice that takes the browser's sound with its first mark. */
export function makeVoice(): Voice {
  let context: AudioContext | null = null;
  let sounding = 0;
  let isOver = false;

  function play(into: AudioContext, { hertz, after, lasts, loud }: Tone): void {
    const start = into.currentTime + after / 1000;
    const tone = new OscillatorNode(into, { frequency: hertz });
    const gain = new GainNode(into, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loud / 1000, start + ATTACK / 1000);
    gain.gain.exponentialRampToValueAtTime(SILENT, start + lasts / 1000);
    tone.connect(gain).connect(into.destination);
    sounding += 1;
    tone.addEventListener('ended', () => {
      sounding -= 1;
      gain.disconnect();
      // A context that runs keeps the device's sound awake.
      if (sounding === 0 && !isOver) void into.suspend();
    });
    tone.start(start);
    tone.stop(start + lasts / 1000);
  }

  return {
    sound(mark) {
      const hasPressed = navigator.userActivation?.hasBeenActive ?? true;
      if (typeof AudioContext === 'undefined' || !hasPressed || isOver) return;
      context ??= new AudioContext();
      const into = context;
      // Refused where the device lends its sound to nobody: then it stays quiet.
      into.resume().then(
        () => TONES[mark].forEach((tone) => play(into, tone)),
        () => undefined,
      );
    },
    end() {
      isOver = true;
      void context?.close();
    },
  };
}
