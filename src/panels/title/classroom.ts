/** The teacher's pages, which lie beyond the panels: whoever joins the parts says how each is fetched. */
import type { ComponentChildren, ComponentType } from 'preact';
import { createContext } from 'preact';
import type { GameRecord } from '../../core/replay/record.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Playback } from '../../session/playback.ts';
import type { LoadTour } from '../doors/theatreDoors.ts';
import type { PageName } from './pages.tsx';

/** A game of the class at one of its steps. */
export interface ClassMoment {
  readonly record: GameRecord;
  readonly step: number;
}
/** The ways from a debrief into one of its games; whoever goes back comes to the page of the class again. */
export interface ClassWays {
  /** Plays the game back from that step. */
  readonly onReplay: (moment: ClassMoment) => void;
  /** Plays it on from there, as a game of this browser. */
  readonly onFork: (moment: ClassMoment) => void;
  /** Takes every such game out of this browser again, whenever it was played on. */
  readonly onForget: () => void;
}
export interface GuidePageProps {
  readonly book: Rulebook;
  /** Opens another page: whole records are compared on that of many games. */
  readonly onPage: (page: PageName) => void;
}
export interface ClassPageProps extends GuidePageProps {
  readonly ways: ClassWays;
}
/** A game on the stage of a rehearsal. */
export interface Staged {
  readonly playback: Playback;
  readonly isEnding: boolean;
  readonly onEnding: () => void;
  readonly onReplay: (step: number | null) => void;
  readonly onBack: () => void;
}
export interface RehearsalProps extends GuidePageProps {
  /** null where the scenario has no guided tour. */
  readonly loadTour: LoadTour | null;
  /** Draws a game that is played back, or its ending page. */
  readonly stage: (staged: Staged) => ComponentChildren;
}
type Fetch<P> = () => Promise<ComponentType<P>>;
/** What fetches each page: the teacher's own, the guide to it, the questions before and after, and a rehearsal. */
export interface Classroom {
  readonly class: Fetch<ClassPageProps>;
  readonly guide: Fetch<GuidePageProps>;
  readonly questions: Fetch<GuidePageProps>;
  readonly rehearsal: Fetch<RehearsalProps>;
}
/** null where there are no such pages. */
export const ClassroomContext = createContext<Classroom | null>(null);
