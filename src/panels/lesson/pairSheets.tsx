/** What a pair is asked: both about what leaves their hands, the clerk about a read. Fetched for pairs alone. */
import type { Session } from '../../session/session.ts';
import { ClerkSheet } from './clerkSheet.tsx';
import { PairSheet } from './pairSheet.tsx';
import type { Pair } from './usePair.ts';

interface PairSheetsProps {
  readonly session: Session;
  readonly pair: Pair;
  /** One person is left: the lock is off from now on. */
  readonly onAlone: () => void;
}

export function PairSheets({ session, pair: { waiting, settle }, onAlone }: PairSheetsProps) {
  if (waiting === null) return null;
  return waiting.type === 'read' ? (
    <ClerkSheet session={session} read={waiting} onConfirm={() => settle(null)} />
  ) : (
    <PairSheet session={session} waiting={waiting} onSettled={settle} onAlone={onAlone} />
  );
}
