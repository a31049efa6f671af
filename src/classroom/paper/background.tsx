/** The background on a sheet: where things stood on that day, what kind of exercise this is, and what it speaks of. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { day } from '../../words/dates.ts';
import { say, told } from '../../words/say.ts';
import { Sheet } from './sheet.tsx';

interface BackgroundProps {
  readonly book: Rulebook;
  /** The background in short sentences; null for the whole. */
  readonly easy: readonly string[] | null;
}

export function Background({ book, easy }: BackgroundProps) {
  const { title, asOf, summary, disclaimer, contentNote, leftOpen, missing } = book.scenario;
  if (easy !== null)
    return (
      <Sheet book={book} title={told(title)} note={say('title.asOf', { date: day(asOf) })}>
        <ul class="class-easy">
          {easy.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sheet>
    );
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
