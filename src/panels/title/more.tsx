/** Under *more*: the seed, how well the computer negotiates, the reading of time, and a game from a file. */
import { useId } from 'preact/hooks';
import { BUDGET } from '../../core/replay/budget.ts';
import type { Skill } from '../../core/model/vocabulary.ts';
import { DEFAULT_SKILL, SKILLS } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';

import { TermMark } from '../terms/term.tsx';

interface MoreProps {
  readonly book: Rulebook;
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
  readonly reading: string | null;
  readonly onReading: (reading: string | null) => void;
  readonly skill: Skill;
  readonly onSkill: (skill: Skill) => void;
  readonly onFile: (text: string) => void;
}

const SEED_LONGEST = 200;
const DEALT = 'dealt';

export function More({ book, seed, onSeed, reading, onReading, skill, onSkill, onFile }: MoreProps) {
  const id = useId();
  return (
    <details class="more">
      <summary>{say('title.more')}</summary>
      <div class="more-fields">
        <label for={`${id}-seed`}>{say('title.seed')}</label>
        <div>
          <input
            class="field"
            id={`${id}-seed`}
            type="text"
            value={seed}
            maxLength={SEED_LONGEST}
            autoComplete="off"
            spellcheck={false}
            onInput={(event) => onSeed(event.currentTarget.value)}
          />
          <small class="note">{say('title.seedText')}</small>
        </div>
        <label for={`${id}-level`}>{say('title.level')}</label>
        <div>
          <select
            class="field"
            id={`${id}-level`}
            value={skill}
            onChange={({ currentTarget }) =>
              onSkill(SKILLS.find((one) => one === currentTarget.value) ?? DEFAULT_SKILL)
            }
          >
            {SKILLS.map((one) => (
              <option key={one} value={one}>
                {say(`title.levels.${one}`)}
              </option>
            ))}
          </select>
          <small class="note">{say(`title.levelText.${skill}`)}</small>
        </div>
        <span>
          <label for={`${id}-reading`}>{say('title.reading')}</label>
          <TermMark id="reading" />
        </span>
        <div>
          <select
            class="field"
            id={`${id}-reading`}
            value={reading ?? DEALT}
            onChange={({ currentTarget }) => onReading(currentTarget.value === DEALT ? null : currentTarget.value)}
          >
            <option value={DEALT}>{say('title.readingDealt')}</option>
            {book.scenario.readings.map((one) => (
              <option key={one.id} value={one.id}>
                {told(one.name)}
              </option>
            ))}
          </select>
          <small class="note">{say('title.readingText')}</small>
        </div>
        <label for={`${id}-file`}>{say('title.load')}</label>
        <div>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file === undefined) return;
              // One byte over the budget is enough to be told that it is too large.
              void file
                .slice(0, BUDGET.text + 1)
                .text()
                .then(onFile);
              currentTarget.value = '';
            }}
          />
          <small class="note">{say('title.loadText')}</small>
        </div>
      </div>
    </details>
  );
}
