/** A claim that nobody else bears out: what is said, and how it can be answered, at what price if it is so and if it is not. */
import type { Aftermath } from '../../core/model/scenario/aftermath.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { sizeOfAnswer } from '../../core/rules/aftermath/breach.ts';
import { SPOILER_TYPES } from '../../core/model/vocabulary.ts';
import { leaderName, signed, stepName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';

/** What one side claims; nothing where the breach was seen. */
export function Claim() {
  const { session, view } = usePlay();
  const { book } = session;
  const claim = view.table.aftermath?.claim;
  const { watch, breach } = book.scenario.aftermath;
  if (claim === undefined || watch === undefined) return null;
  return (
    <>
      <h2>{say('aftermath.claim.head', { leader: leaderName(book, claim.by) })}</h2>
      <p>{say('aftermath.claim.text', { step: stepName(book, claim.step), ...watch.untrue })}</p>
      <dl class="facts">
        <dt>{say('aftermath.claim.size')}</dt>
        <dd>{say('aftermath.claim.between', { from: breach.from })}</dd>
      </dl>
    </>
  );
}

/** @returns what an answer does to what is claimed: if it is so, by whether it fits who is behind it, and if it is not. */
export function sayOnClaim(book: Rulebook, answer: Aftermath['answers'][number]): readonly string[] {
  const { watch } = book.scenario.aftermath;
  const sizes = SPOILER_TYPES.map((type) => sizeOfAnswer(book, answer, type, true));
  const fitting = signed(Math.min(...sizes));
  const other = signed(Math.max(...sizes));
  const change = fitting === other ? fitting : say('aftermath.claim.ifFits', { fitting, other });
  const untrue = signed(sizeOfAnswer(book, answer, 'limited', false));
  const trust = answer.id === 'suspend' ? (watch?.untrueTrust ?? 0) : 0;
  return [
    say('aftermath.claim.ifSo', { change }),
    trust === 0
      ? say('aftermath.claim.ifNot', { change: untrue })
      : say('aftermath.claim.ifNotTrust', { change: untrue, trust: signed(trust) }),
  ];
}
