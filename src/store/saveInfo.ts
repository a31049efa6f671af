/** What a list of saves says of each game without reading it, and how saves are named. */
import * as z from 'zod/mini';
import type { Kind, LeaderId, Phase } from '../core/model/vocabulary.ts';
import { KINDS, PHASES } from '../core/model/vocabulary.ts';
import { BUDGET } from '../core/replay/budget.ts';
import type { SaveRow } from './shelf.ts';

/** Characters of a game's name. */
export const GAME_NAME = BUDGET.name;

/** What a list of saves says of a game without reading it. */
export interface SaveMeta {
  readonly scenario: string;
  /** The person's seat, the first where there are several; null where the game is watched. */
  readonly seat: LeaderId | null;
  /** The seats of several persons who share the device; absent in every other game. */
  readonly shared?: readonly LeaderId[];
  readonly week: number;
  /** Of how many, where the game is longer than the lesson. */
  readonly weeks?: number;
  /** What it stood at within the week, or after it; absent in games saved before this was told. */
  readonly phase?: Phase;
  /** How it ended; null while it is in play. */
  readonly kind: Kind | null;
  /** Set where a longer game ended with a text that leaves no clause open. */
  readonly comprehensive?: true;
  /** Branches beside the main line; 0 in games saved before these were counted. */
  readonly branches: number;
  /** What a stranger's scenario calls itself and the seat, and how long it is; null where the scenario is one of ours. */
  readonly own: { readonly title: string; readonly seat: string; readonly weeks: number } | null;
}
export interface SaveInfo {
  readonly id: string;
  /** What its player calls it; empty where nobody has named it. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** null where even that no longer reads; the text can still be had. */
  readonly meta: SaveMeta | null;
  /** The class that it belongs to, for `parseLesson`; null where it has none. */
  readonly lesson: string | null;
}
const metaShape = z.object({
  scenario: z.string(),
  seat: z.nullable(z.string()),
  shared: z.optional(z.array(z.string())),
  week: z.number(),
  weeks: z.optional(z.number()),
  phase: z.optional(z.enum(PHASES)),
  kind: z.nullable(z.enum(KINDS)),
  comprehensive: z.optional(z.literal(true)),
  branches: z._default(z.number(), 0),
  own: z._default(z.nullable(z.object({ title: z.string(), seat: z.string(), weeks: z.number() })), null),
});

/** @returns what a row says of its game. */
export function infoOf({ id, name, savedAt, meta, lesson }: SaveRow): SaveInfo {
  const read = metaShape.safeParse(meta);
  return { id, name, savedAt, meta: read.success ? (read.data as unknown as SaveMeta) : null, lesson: lesson ?? null };
}

/** @returns a name that no other tab has. No `randomUUID`: it does not exist on a plain http page. */
export function tabName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

/** @returns a name without what a list cannot show, and no longer than a record's line may be called. */
export function nameOf(name: string): string {
  return name.replace(/\p{C}/gu, ' ').trim().slice(0, GAME_NAME);
}

/** @returns a name for a new save. */
export function newSaveId(): string {
  return `${Date.now().toString(36)}-${tabName()}`;
}

const OF_CLASS = 'class-';

/** @returns a name for a game that a teacher plays on from one of the class: it is known by its name, so that whatever life of the page began it, erasing the class finds it. */
export function newClassSaveId(): string {
  return OF_CLASS + newSaveId();
}

/** @returns whether a save was played on from a game of the class. */
export function isClassSave({ id }: SaveInfo): boolean {
  return id.startsWith(OF_CLASS);
}
