/** What a person sets for this browser: language, theme, sound, harm cards, hints, motion. Read forgivingly: a setting must never keep a game from starting. */
import * as z from 'zod/mini';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** `system` follows the device; `still` shows every change at once. */
export const MOTIONS = ['system', 'full', 'still'] as const;
export type Motion = (typeof MOTIONS)[number];

/** What is hinted at once to whoever sits here for the first time. */
export const HINTS = [
  'moves',
  'row',
  'spent',
  'nothing',
  'spoiler',
  'pen',
  'answer',
  'report',
  'groups',
  'find',
  'mandate',
  'sideLetter',
  'homeFalls',
  'third',
  'law',
] as const;
export type HintId = (typeof HINTS)[number];

export interface Settings {
  /** The language that was chosen; null until one is: the browser's own then counts. */
  readonly language: string | null;
  readonly theme: Theme;
  readonly motion: Motion;
  /** Off until a person asks for it: a class has thirty devices. */
  readonly sound: boolean;
  /** Cards on harm are folded away. */
  readonly muteHarm: boolean;
  readonly hints: boolean;
  /** Hints that have been shown. */
  readonly hintsSeen: readonly HintId[];
  /** Briefs are shown in their easy version. */
  readonly easyBrief: boolean;
  /** The key to the table has been offered once. */
  readonly keyRead: boolean;
  /** The content note has been read once. */
  readonly noteRead: boolean;
  /** The browser has been asked to keep the games. */
  readonly keepAsked: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  motion: 'system',
  sound: false,
  muteHarm: false,
  hints: true,
  hintsSeen: [],
  easyBrief: false,
  keyRead: false,
  noteRead: false,
  keepAsked: false,
};

const SHAPES = {
  language: z.nullable(z.string()),
  theme: z.enum(THEMES),
  motion: z.enum(MOTIONS),
  sound: z.boolean(),
  muteHarm: z.boolean(),
  hints: z.boolean(),
  hintsSeen: z.array(z.enum(HINTS)),
  easyBrief: z.boolean(),
  keyRead: z.boolean(),
  noteRead: z.boolean(),
  keepAsked: z.boolean(),
} satisfies Readonly<Record<keyof Settings, z.ZodMiniType>>;

/** @returns settings; a field that is missing or wrong stands at its default, an unknown one is dropped. */
export function readSettings(value: unknown): Settings {
  const stored = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const read = Object.entries(SHAPES).flatMap(([name, shape]) => {
    const field = shape.safeParse(stored[name]);
    return field.success ? [[name, field.data] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) };
}
