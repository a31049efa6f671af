/** The sheets that only a lesson needs, or whoever stops a game: fetched when there is one. */
import { useEffect } from 'preact/hooks';
import type { Lesson } from '../../session/lesson.ts';
import type { Session } from '../../session/session.ts';
import { fetchAhead, Later } from '../controls/later.tsx';
import { usePlay } from '../store-hooks.ts';
import type { Pair } from './usePair.ts';

const bellSheet = () => import('./bellSheet.tsx').then(({ BellSheet }) => BellSheet);
const pairSheets = () => import('./pairSheets.tsx').then(({ PairSheets }) => PairSheets);

interface LessonSheetsProps {
  readonly session: Session;
  readonly lesson: Lesson | null;
  readonly pair: Pair;
  readonly onAlone: () => void;
  /** The last bell was rung by hand. */
  readonly onRung: () => void;
}

/** The one that lies open on the desk. */
export function LessonSheets({ session, lesson, pair, onAlone, onRung }: LessonSheetsProps) {
  const { sheet } = usePlay().desk;
  const isPair = lesson?.pairs === true;
  // In a class without a network nothing can be fetched later.
  useEffect(() => {
    if (lesson !== null) void fetchAhead(bellSheet);
    if (isPair) void fetchAhead(pairSheets);
  }, [lesson === null, isPair]);
  if (sheet?.kind !== 'page') return null;
  if (sheet.page === 'bell') return <Later fetch={bellSheet} props={{ session, onRung }} />;
  return sheet.page === 'pair' && pair.waiting !== null ? (
    <Later fetch={pairSheets} props={{ session, pair, onAlone }} />
  ) : null;
}
