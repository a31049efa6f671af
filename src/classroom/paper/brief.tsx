/** Confidential briefs, a sheet a seat: the positions, the interests under them, and a line for the secret that is drawn. 180 words in all. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';
import { Lines, Sheet } from './sheet.tsx';

interface BriefSheetsProps {
  readonly book: Rulebook;
  /** In short sentences, for every seat that has them. */
  readonly isEasy: boolean;
}

export function BriefSheets({ book, isEasy }: BriefSheetsProps) {
  return (
    <>
      {book.leaders.map((id) => {
        const { name, office, brief, easyBrief, interests } = book.leader(id);
        // The brief ends with what lies under its positions, and what can be done.
        const [wants = '', ...positions] = told(brief).split('\n\n').toReversed();
        return (
          <Sheet key={id} book={book} title={told(name)} note={told(office)}>
            <p class="class-confidential">{say('classroom.paper.brief.confidential')}</p>
            {isEasy && easyBrief !== undefined ? (
              <ul class="class-easy">
                {easyBrief.map((line) => (
                  <li key={told(line)}>{told(line)}</li>
                ))}
              </ul>
            ) : (
              <p class="class-brief">{positions.toReversed().join('\n\n')}</p>
            )}
            <h4>{say('classroom.paper.brief.under')}</h4>
            {isEasy && easyBrief !== undefined ? (
              <ul>
                {interests.map((interest) => (
                  <li key={told(interest)}>{told(interest)}</li>
                ))}
              </ul>
            ) : (
              <p>{wants}</p>
            )}
            <h4>{say('classroom.paper.brief.secret')}</h4>
            <Lines count={2} />
          </Sheet>
        );
      })}
    </>
  );
}
