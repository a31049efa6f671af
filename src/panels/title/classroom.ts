/** The teacher's pages, which lie beyond the panels: whoever joins the parts says how each is fetched. */
import type { ComponentChildren, ComponentType } from 'preact';
import { createContext } from 'preact';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { Playback } from '../../session/playback.ts';
import type { LoadTour } from '../doors/theatreDoors.ts';
import type { PageName } from './pages.tsx';

export interface ClassPageProps {
  readonly book: Rulebook;
  /** Opens another page: whole records are compared on that of many games. */
  readonly onPage: (page: PageName) => void;
}
/** A game on the stage of a rehearsal. */
export interface Staged {
  readonly playback: Playback;
  readonly isEnding: boolean;
  readonly onEnding: () => void;
  readonly onReplay: (step: number | null) => void;
  readonly onBack: () => void;
}
export interface RehearsalProps extends ClassPageProps {
  /** null where the scenario has no guided tour. */
  readonly loadTour: LoadTour | null;
  /** Draws a game that is played back, or its ending page. */
  readonly stage: (staged: Staged) => ComponentChildren;
}
type Fetch = () => Promise<ComponentType<ClassPageProps>>;
/** What fetches each page: the teacher's own, the guide to it, the questions before and after, and a rehearsal. */
export interface Classroom {
  readonly class: Fetch;
  readonly guide: Fetch;
  readonly questions: Fetch;
  readonly rehearsal: () => Promise<ComponentType<RehearsalProps>>;
}
/** null where there are no such pages. */
export const ClassroomContext = createContext<Classroom | null>(null);
