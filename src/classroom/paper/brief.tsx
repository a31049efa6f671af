/** Confidential briefs, a sheet a seat: the brief, then the positions and the interests under them, and a line for the secret that is drawn. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
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
        const { name, office, brief, easyBrief, mandate, interests } = book.leader(id);
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
              <p class="class-brief">{told(brief)}</p>
            )}
            <h4>{say('classroom.paper.brief.positions')}</h4>
            <ul>
              {mandate.map(({ card, text }) => (
                <li key={card}>{told(text)}</li>
              ))}
            </ul>
            <h4>{say('classroom.paper.brief.under')}</h4>
            <ul>
              {interests.map((interest) => (
                <li key={told(interest)}>{told(interest)}</li>
              ))}
            </ul>
            <h4>{say('classroom.paper.brief.secret')}</h4>
            <Lines count={2} />
          </Sheet>
        );
      })}
    </>
  );
}
