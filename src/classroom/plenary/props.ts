/** What the parts of a debrief are given. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClassWays } from '../../panels/title/classroom.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import type { EnteredGame } from '../games.ts';
import type { Played } from '../played.ts';
import type { Place } from './place.ts';
import type { SlideId } from './slides.ts';

export interface DebriefProps {
  readonly book: Rulebook;
  /** null before the class has a link. */
  readonly address: ClassAddress | null;
  readonly games: readonly EnteredGame[];
  readonly played: Played;
  readonly ways: ClassWays;
  /** Takes records in. @returns a sentence on each that was not taken. */
  readonly onFiles: (files: readonly File[]) => Promise<readonly string[]>;
}

export interface ProjectorProps extends DebriefProps {
  readonly place: Place;
  readonly onPlace: (change: Partial<Place>) => void;
}

export interface SlideProps extends ProjectorProps {
  readonly id: SlideId;
}
