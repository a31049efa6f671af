/** One option of a clause to choose, in words, with what keeps it from being initialled as far as this seat can tell. */
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { OptionNeeds, OptionText } from '../sheets/optionFacts.tsx';
import { WhyNot } from './whyNot.tsx';

interface ChoiceProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly isChosen: boolean;
}

/** A radio whose label is the whole card; choosing writes into the package on the desk. */
export function OptionChoice({ session, clause, option, isChosen }: ChoiceProps) {
  const { book, desk, seat } = session;
  const alone = seat === null ? null : session.whyNot({ type: 'propose', by: seat, terms: { [clause]: option } });
  const isInText = session.view().table.draft[clause]?.option === option;
  const about = `about-${clause}-${option}`;
  return (
    <div class="option-choice" data-checked={isChosen}>
      <label>
        <input
          type="radio"
          name={`option-${clause}`}
          checked={isChosen}
          disabled={isInText}
          aria-describedby={about}
          onChange={() => desk.write(clause, option)}
        />
        <span>
          <b>{optionName(book, clause, option)}</b> <span class="proposal-code">{option}</span>{' '}
          {isInText && <span class="option-intext">{say('talks.inText')}</span>}
        </span>
      </label>
      <div id={about} class="option-about">
        <OptionText session={session} clause={clause} option={option} />
        <OptionNeeds session={session} clause={clause} option={option} />
        {alone !== null && !isInText && <WhyNot session={session} refusal={alone} />}
      </div>
    </div>
  );
}
