/** What stands on a sheet of reading: its code is fetched while the first move is thought over. */
import type { Sheet } from '../../session/desk.ts';
import type { Showing } from '../../session/showing.ts';
import { told } from '../../words/say.ts';
import { Later } from '../controls/later.tsx';
import { FindPage } from '../find/find.tsx';
import { SeatPage } from '../seat/brief.tsx';
import { ReceiptPanel } from '../talks/receipt.tsx';
import { CardSheet } from './card.tsx';
import { ClauseSheet } from './clause.tsx';
import { LeaderSheet } from './leader.tsx';
import { KeyPage } from './key.tsx';
import { KeyboardKeys } from './keyboard.tsx';
import { OptionSheet } from './option.tsx';
import { AssumptionsPage, GlossaryPage } from './pages.tsx';
import { SourcesPage } from './sources.tsx';
import { TimelinePage } from './timeline.tsx';
import './sheets.css';

/** Counting what might follow is for few: its code is fetched when it is asked for. */
const follow = () => import('../runs/follow.tsx').then(({ FollowPage }) => FollowPage);

/** Only the longer scenario tells of the law's steps. */
const legal = () => import('./legal.tsx').then(({ LegalSheet }) => LegalSheet);

interface BodyProps {
  readonly session: Showing;
  readonly sheet: Sheet;
}

/** Nothing for a sheet that is another panel's. */
export function SheetBody({ session, sheet }: BodyProps) {
  const { book } = session;
  switch (sheet.kind) {
    case 'leader':
      return <LeaderSheet session={session} leader={sheet.leader} />;
    case 'clause':
      return <ClauseSheet session={session} clause={sheet.clause} />;
    case 'option':
      return <OptionSheet session={session} clause={sheet.clause} option={sheet.option} />;
    case 'card': {
      const card = book.scenario.cards.find((one) => one.id === sheet.card);
      return card === undefined ? null : <CardSheet book={book} card={card.id} />;
    }
    case 'receipt':
      return <ReceiptPanel session={session} receipt={sheet.receipt} />;
    case 'page':
      switch (sheet.page) {
        case 'brief':
          return session.seat === null ? <p>{told(book.scenario.summary)}</p> : <SeatPage leader={session.seat} />;
        case 'timeline':
          return <TimelinePage session={session} />;
        case 'sources':
          return <SourcesPage book={book} session={session} />;
        case 'find':
          return <FindPage session={session} />;
        case 'glossary':
          return <GlossaryPage book={book} />;
        case 'key':
          return (
            <>
              <KeyPage book={book} />
              <KeyboardKeys />
            </>
          );
        case 'legal':
          return <Later fetch={legal} props={{ session }} />;
        case 'assumptions':
          return <AssumptionsPage book={book} />;
        case 'follow':
          return <Later fetch={follow} props={{ session }} />;
        case 'settings':
        case 'leave':
        case 'bell':
        case 'pair':
          return null;
      }
      return null;
    case 'move':
      return null;
  }
}
