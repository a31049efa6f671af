/** The way to the sheets on the teacher's page: their code is fetched when they are asked for. */
import { useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { Later } from '../../panels/controls/later.tsx';
import { say } from '../../words/say.ts';

const paper = () => import('./paper.tsx').then(({ Paper }) => Paper);

export function PaperSection({ book }: { readonly book: Rulebook }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="class-paper">
      <h2 id="class-paper">{say('classroom.paper.head')}</h2>
      <p class="note">{say('classroom.paper.lead')}</p>
      <p class="note">{say('classroom.paper.byHand')}</p>
      <Button expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('classroom.paper.open')}
      </Button>
      {isOpen ? <Later fetch={paper} props={{ book }} /> : null}
    </section>
  );
}
