/** Records that these rules do not play: by scenario, each with what is wrong. */
import type { Foreign, Many } from '../../core/replay/many.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { recordFaultReason } from '../title/faults.ts';

interface OthersProps {
  readonly book: Rulebook;
  readonly others: Many['others'];
  readonly onRemove: ((game: Foreign) => void) | null;
}

export function Others({ book, others, onRemove }: OthersProps) {
  return (
    <section class="many-others" aria-labelledby="many-others">
      <h2 id="many-others">{say('many.others')}</h2>
      <p class="note">{say('many.othersText')}</p>
      {others.map(({ scenario, records }) => (
        <div key={scenario}>
          <h3>{say('many.otherScenario', { scenario })}</h3>
          <ul>
            {records.map((one) => (
              <li key={one.number}>
                {say('many.otherWhy', { name: one.name, reason: recordFaultReason(one.fault, book) })}{' '}
                {onRemove === null ? null : (
                  <TextLink
                    label={say('many.removeOf', { number: one.number, name: one.name })}
                    onClick={() => onRemove(one)}
                  >
                    {say('many.remove')}
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
