/** The teacher's pages, which lie beyond the panels: whoever joins the parts says how each is fetched. */
import type { ComponentType } from 'preact';
import { createContext } from 'preact';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { PageName } from './pages.tsx';

export interface ClassPageProps {
  readonly book: Rulebook;
  /** Opens another page: whole records are compared on that of many games. */
  readonly onPage: (page: PageName) => void;
}
type Fetch = () => Promise<ComponentType<ClassPageProps>>;
/** What fetches each page: the teacher's own, the guide to it, and the questions before and after. */
export interface Classroom {
  readonly class: Fetch;
  readonly guide: Fetch;
  readonly questions: Fetch;
}
/** null where there are no such pages. */
export const ClassroomContext = createContext<Classroom | null>(null);
