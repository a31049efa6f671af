/** Readings and assumptions: first where the readings disagree, then numbers to change, then every assumption with its reason and who could object. */
import type { Assumed } from '../../core/rules/book/assume.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { Dials } from './dials.tsx';
import { Readings } from './readings.tsx';
import { AssumptionsPage } from '../sheets/pages.tsx';
import './assumptions.css';

interface WorkshopProps {
  readonly book: Rulebook;
  readonly onPlay: (changes: readonly Assumed[]) => void;
}

export function AssumptionsWorkshop({ book, onPlay }: WorkshopProps) {
  return (
    <>
      <p class="follow-label">
        <b>{say('runs.label')}</b> {say('runs.labelText')}
      </p>
      <Readings book={book} />
      <Dials book={book} onPlay={onPlay} />
      <h2>{say('title.numbers')}</h2>
      <AssumptionsPage book={book} />
    </>
  );
}
