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
import { usePlay } from '../store-hooks.ts';
import { receiptLine } from '../talks/receiptPicker.tsx';

/** What stands on them: fetched while the first move is thought over (`../game/rest.ts`). */
export const sheetBody = () => import('./body.tsx').then(({ SheetBody }) => SheetBody);

interface Page {
  readonly title: string;
  /** Drawn before the title. */
  readonly sign?: ComponentChildren;
  readonly wide: boolean;
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
      <Later fetch={sheetBody} props={{ session, sheet }} />
    </Sheet>
  );
}

/** @returns the head of a sheet, or null where it is another panel's. */
function pageOf(session: Showing, sheet: OpenSheetState): Page | null {
  const { book } = session;
  switch (sheet.kind) {
    case 'leader':
      return { title: leaderName(book, sheet.leader), wide: false };
    case 'clause':
      return {
        title: clauseName(book, sheet.clause),
        sign: <ClauseSign clause={sheet.clause} size={24} />,
        wide: false,
      };
    case 'option':
      return {
        title: say('talks.optionWithCode', {
          option: optionName(book, sheet.clause, sheet.option),
          code: sheet.option,
        }),
        wide: false,
      };
    case 'card': {
      const card = book.scenario.cards.find((one) => one.id === sheet.card);
      return card === undefined ? null : { title: told(card.claim), wide: false };
    }
    case 'receipt':
      return { title: receiptLine(session, sheet.receipt), wide: true };
    case 'page':
      switch (sheet.page) {
        case 'brief':
          return session.seat === null
            ? { title: say('app.brief'), wide: false }
            : { title: leaderName(book, session.seat), wide: true };
        case 'timeline':
          return { title: say('app.timeline'), wide: true };
        case 'sources':
          return { title: say('app.sources'), wide: true };
        case 'glossary':
          return { title: say('app.glossary'), wide: false };
        case 'find':
          return { title: say('find.head'), wide: false };
        case 'key':
          return { title: say('key.head'), wide: false };
        case 'legal':
          return { title: say('app.legal'), wide: true };
        case 'assumptions':
          return { title: say('app.assumptions'), wide: true };
        case 'follow':
          return { title: say('runs.follow.title'), wide: true };
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
