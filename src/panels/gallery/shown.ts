/** What a frame of the gallery shows: a screen in a fixed state, or parts by themselves. */
import type { Command } from '../../core/model/command.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import type { Lesson } from '../../session/lesson.ts';
import type { Playback } from '../../session/playback.ts';
import type { Projected } from '../../session/projected.ts';
import type { Session } from '../../session/session.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { PageName } from '../title/pages.tsx';

export type Shown =
  | {
      readonly at: 'title';
      readonly fault: string | null;
      readonly saves: readonly SaveInfo[];
      /** Of the length that is chosen; the page's own where absent. */
      readonly book?: Rulebook;
    }
  | { readonly at: 'page'; readonly page: PageName; readonly saves?: readonly SaveInfo[] }
  | {
      readonly at: 'brief' | 'game';
      readonly session: Session;
      /** Sent once the frame stands: what comes of it is the frame. */
      readonly sends?: Command | null;
      readonly isElsewhere?: boolean;
      /** The class that the game belongs to. */
      readonly lesson?: Lesson;
    }
  | { readonly at: 'door'; readonly address: ClassAddress; readonly seat: LeaderId | null }
  | { readonly at: 'theatre'; readonly playback: Playback }
  /** null: no game to follow. */
  | { readonly at: 'projector'; readonly shown: Projected | null }
  /** Parts by themselves: on no screen. */
  | { readonly at: 'pieces'; readonly pieces: Pieces };
export const PIECES = ['controls', 'buttons', 'emblems', 'signs', 'patterns'] as const;
export type Pieces = (typeof PIECES)[number];
export interface Frame {
  /** `talks/pen`: what stands before the stroke is its group. */
  readonly name: string;
  show(): Shown;
}
