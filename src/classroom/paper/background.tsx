/** The background on a sheet: where things stood on that day, what kind of exercise this is, and what it speaks of. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { day } from '../../words/dates.ts';
import { say, told } from '../../words/say.ts';
import { Sheet } from './sheet.tsx';

export function Background({ book }: { readonly book: Rulebook }) {
  const { title, asOf, summary, disclaimer, contentNote, leftOpen, missing } = book.scenario;
  return (
    <Sheet book={book} title={told(title)} note={say('title.asOf', { date: day(asOf) })}>
      <p>{told(summary)}</p>
      <p>{told(disclaimer)}</p>
      <h4>{say('title.note')}</h4>
      <p>{told(contentNote)}</p>
      <h4>{say('title.leftOpenHead')}</h4>
      <p>{leftOpen.map(told).join(' · ')}</p>
      <h4>{say('title.leftOutHead')}</h4>
      <ul>
        {missing.map((text) => (
          <li key={told(text)}>{told(text)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
