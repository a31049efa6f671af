/** The sheet that lies open over the table, with the way back to the one before it. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Sheet as OpenSheetState } from '../../session/desk.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, optionName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Later } from '../controls/later.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { ClauseSign } from '../controls/sign.tsx';
import { Whole } from '../controls/whole.tsx';
import { SeatPage } from '../seat/brief.tsx';
import { usePlay } from '../store-hooks.ts';
import { ReceiptPanel } from '../talks/receipt.tsx';
import { receiptLine } from '../talks/receiptPicker.tsx';
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

interface Page {
  readonly title: string;
  /** Drawn before the title. */
  readonly sign?: ComponentChildren;
  readonly wide: boolean;
  readonly body: ComponentChildren;
}

/** Leaders, clauses, cards, receipts and pages of reading; moves, settings and leaving lie elsewhere. */
export function OpenSheet() {
  const { session, desk } = usePlay();
  const path = useRef<OpenSheetState[]>([]);
  const { sheet } = desk;
  if (sheet === null) {
    path.current = [];
    return null;
  }
  // One step back in the path is a return; anything else goes deeper.
  if (path.current.at(-2) === sheet) path.current.pop();
  else if (path.current.at(-1) !== sheet) path.current.push(sheet);
  const before = path.current.at(-2);
  const page = pageOf(session, sheet);
  if (page === null) return null;
  return (
    <Sheet
      key={path.current.length}
      title={page.sign === undefined ? page.title : [page.sign, ' ', page.title]}
      wide={page.wide}
      onClose={() => session.desk.open(null)}
    >
      {before !== undefined && pageOf(session, before) !== null && (
        <Button kind="quiet" icon="back" onClick={() => session.desk.open(before)}>
          {say('sheet.backTo', { title: pageOf(session, before)?.title ?? '' })}
        </Button>
      )}
      <Whole>{page.body}</Whole>
    </Sheet>
  );
}

/** @returns the page of a sheet, or null where it is another panel's. */
function pageOf(session: Showing, sheet: OpenSheetState): Page | null {
  const { book } = session;
  switch (sheet.kind) {
    case 'leader':
      return {
        title: leaderName(book, sheet.leader),
        wide: false,
        body: <LeaderSheet session={session} leader={sheet.leader} />,
      };
    case 'clause':
      return {
        title: clauseName(book, sheet.clause),
        sign: <ClauseSign clause={sheet.clause} size={24} />,
        wide: false,
        body: <ClauseSheet session={session} clause={sheet.clause} />,
      };
    case 'option':
      return {
        title: say('talks.optionWithCode', {
          option: optionName(book, sheet.clause, sheet.option),
          code: sheet.option,
        }),
        wide: false,
        body: <OptionSheet session={session} clause={sheet.clause} option={sheet.option} />,
      };
    case 'card': {
      const card = book.scenario.cards.find((one) => one.id === sheet.card);
      return card === undefined
        ? null
        : { title: told(card.claim), wide: false, body: <CardSheet book={book} card={card.id} /> };
    }
    case 'receipt':
      return {
        title: receiptLine(session, sheet.receipt),
        wide: true,
        body: <ReceiptPanel session={session} receipt={sheet.receipt} />,
      };
    case 'page':
      switch (sheet.page) {
        case 'brief':
          return session.seat === null
            ? { title: say('app.brief'), wide: false, body: <p>{told(book.scenario.summary)}</p> }
            : { title: leaderName(book, session.seat), wide: true, body: <SeatPage leader={session.seat} /> };
        case 'timeline':
          return { title: say('app.timeline'), wide: true, body: <TimelinePage session={session} /> };
        case 'sources':
          return { title: say('app.sources'), wide: true, body: <SourcesPage book={book} session={session} /> };
        case 'glossary':
          return { title: say('app.glossary'), wide: false, body: <GlossaryPage book={book} /> };
        case 'key':
          return {
            title: say('key.head'),
            wide: false,
            body: (
              <>
                <KeyPage book={book} />
                <KeyboardKeys />
              </>
            ),
          };
        case 'assumptions':
          return { title: say('app.assumptions'), wide: true, body: <AssumptionsPage book={book} /> };
        case 'follow':
          return { title: say('runs.follow.title'), wide: true, body: <Later fetch={follow} props={{ session }} /> };
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
