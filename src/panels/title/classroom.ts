/** The teacher's page, which lies beyond the panels: whoever joins the parts says how it is fetched. */
import type { ComponentType } from 'preact';
import { createContext } from 'preact';
import type { Rulebook } from '../../core/rules/rulebook.ts';

export interface ClassPageProps {
  readonly book: Rulebook;
  /** Opens the page of many games: whole records are compared there. */
  readonly onMany: () => void;
}
export type LoadClassPage = () => Promise<ComponentType<ClassPageProps>>;
/** null where there is no such page. */
export const ClassPageContext = createContext<LoadClassPage | null>(null);
