/** An option's sheet: its words, whose text it is, where the leaders stand on its clause, and the button that does what can be done with it. */
import { standsOn } from '../../core/analysis/stance/stands.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import { packageAtMost } from '../../core/rules/parties/groups.ts';
import { notchDeed } from '../../session/notchDeed.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { LegalLink } from './legalLink.tsx';
import { SheetLink } from './links.tsx';
import { OptionNeeds, OptionText } from './optionFacts.tsx';
import { standsInWords } from './standsWords.ts';
import { ClauseStrip } from './strip.tsx';

interface OptionSheetProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/** The body of the sheet; its title is the option's name. A finger comes here before anything is written or asked. */
export function OptionSheet({ session, clause, option }: OptionSheetProps) {
  const { book, desk } = session;
  const view = session.view();
  return (
    <div class="clause-sheet">
      <p>
        <SheetLink session={session} to={{ kind: 'clause', clause }}>
          {clauseName(book, clause)}
        </SheetLink>
      </p>
      <OptionText session={session} clause={clause} option={option} />
      <OptionDeed session={session} clause={clause} option={option} />
      <ClauseStrip session={session} clause={clause} proposed={option} />
      <ul class="shown-list">
        {standsOn(book, view, clause).map((stand) => (
          <li key={stand.leader}>
            <SeatTab leader={stand.leader} bare /> <span>{standsInWords(book, clause, stand)}</span>
          </li>
        ))}
      </ul>
      <OptionNeeds session={session} clause={clause} option={option} />
      <p>
        <button type="button" class="textlink" onClick={() => desk.open({ kind: 'page', page: 'key' })}>
          {say('key.head')}
        </button>
      </p>
      <LegalLink session={session} />
    </div>
  );
}

/** What can be done with the option just now; nothing where it can only be read. */
function OptionDeed({ session, clause, option }: OptionSheetProps) {
  const { book, desk } = session;
  if (!session.isInPlay) return null;
  const deed = notchDeed(book, session.view(), desk.now(), clause, option);
  if (deed.does === 'option')
    return (
      <p class="option-deeds">
        {deed.moves.map(({ does, sheet }) => (
          <Button key={does} onClick={() => desk.open(sheet)}>
            {say(`board.hint.${does}`)}
          </Button>
        ))}
      </p>
    );
  const words = say(`board.hint.${deed.does}`, { count: packageAtMost(book, session.view().table) });
  switch (deed.does) {
    case 'look':
      return null;
    case 'full':
      return <p class="sheet-note">{words}</p>;
    case 'write':
    case 'takeOut':
      return (
        <Button
          kind="primary"
          onClick={() => {
            desk.look({ kind: 'clause', clause, option });
            desk.write(clause, deed.does === 'write' ? option : null);
            desk.open(null);
          }}
        >
          {words}
        </Button>
      );
    case 'acceptIf':
    case 'amend':
      return (
        <Button kind="primary" onClick={() => desk.open(deed.sheet)}>
          {words}
        </Button>
      );
  }
}
