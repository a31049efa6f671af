/** The way to the sheets on the teacher's page: their code is fetched when they are asked for. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { Later } from '../../panels/controls/later.tsx';
import type { ClassAddress } from '../../session/classAddress.ts';
import { say } from '../../words/say.ts';
import type { LoadEasy } from './easy.ts';
import { TypedOutcome } from './typed.tsx';

const paper = () => import('./paper.tsx').then(({ Paper }) => Paper);

interface PaperSectionProps {
  readonly book: Rulebook;
  readonly loadEasy: LoadEasy;
  readonly address: ClassAddress | null;
  /** Whether the page holds as many codes as it can. */
  readonly isFull: boolean;
  /** Takes in the outcome of a game on paper. */
  readonly onCode: (code: string) => void;
  /** Whether the sheets lie on the page; one thing at a time is printed. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function PaperSection({ book, loadEasy, isOpen, onOpen, ...typed }: PaperSectionProps) {
  return (
    <section aria-labelledby="class-paper">
      <h2 id="class-paper">{say('classroom.paper.head')}</h2>
      <p class="note">{say('classroom.paper.lead')}</p>
      <Button expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        {say('classroom.paper.open')}
      </Button>
      {isOpen ? <Later fetch={paper} props={{ book, loadEasy }} /> : null}
      <p class="note class-typed">{say('classroom.paper.byHand')}</p>
      <TypedOutcome book={book} {...typed} />
    </section>
  );
}
