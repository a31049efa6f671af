/** Effect and risk beside the questions of a move's sheet. */
import type { Command } from '../../core/model/command.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { sharedBy } from './consequences.ts';
import { effectsOf } from './effects.ts';

interface ConsequencesProps {
  readonly session: Showing;
  /** What the choices so far may still become. */
  readonly commands: readonly Command[];
  /** Nothing is left to choose. */
  readonly isWhole: boolean;
}

/** Before all is chosen, those that hold whatever is. */
export function ConsequencesShown({ session, commands, isWhole }: ConsequencesProps) {
  const { effects, risks } = sharedBy(commands.map((command) => effectsOf(session.book, session.view(), command)));
  return (
    <dl class="consequences" aria-live="polite">
      <dt>{say('moves.effect')}</dt>
      <dd>
        {effects.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {isWhole ? null : <p class="note">{say('moves.consequencesLater')}</p>}
      </dd>
      <dt>{say('moves.risk')}</dt>
      <dd>
        {risks.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {risks.length > 0 ? null : isWhole ? (
          <p>{say('moves.noRisk')}</p>
        ) : (
          <p class="note">{say('moves.consequencesLater')}</p>
        )}
      </dd>
    </dl>
  );
}
