/** The class that the game on the screen belongs to; null where it has none. */
import { createContext } from 'preact';
import type { Lesson } from '../../session/lesson.ts';

export const LessonContext = createContext<Lesson | null>(null);
