/** The outcome code: how this game ended in twelve signs and as a picture for a camera, for whoever gathers the games of a class. */
import { useContext } from 'preact/hooks';
import { hasOutcomeCode, makeOutcomeCode, toldOutcome } from '../../core/lesson/outcomeCode.ts';
import type { State } from '../../core/model/play/state.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { MAIN } from '../../core/replay/tree.ts';
import type { Session } from '../../session/session.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Emblem } from '../controls/emblem.tsx';
import { Qr } from '../controls/qr.tsx';
import { LessonContext } from '../lesson/context.ts';
import './code.css';

const QR_SIZE = 132;

interface CodeProps {
  readonly session: Session;
  readonly end: State;
}

/** First of all where the game is a class's: that is what a teacher asks for. */
export function ClassCode({ session, end }: CodeProps) {
  const isOfClass = useContext(LessonContext) !== null && session.line === MAIN;
  if (!isOfClass || !hasOutcomeCode(session.book)) return null;
  return (
    <section class="ending-panel outcome" aria-labelledby="outcome-head">
      <h2 id="outcome-head">{say('lesson.code.head')}</h2>
      <Codes session={session} end={end} />
    </section>
  );
}

/** Folded where the game is nobody's class, or a line that was played again. */
export function FoldedCode({ session, end }: CodeProps) {
  const lesson = useContext(LessonContext);
  if ((lesson !== null && session.line === MAIN) || !hasOutcomeCode(session.book)) return null;
  return (
    <details class="ending-panel outcome-folded">
      <summary>
        <h2>{say('lesson.code.head')}</h2>
      </summary>
      <div class="outcome">
        {lesson === null ? null : <p class="note">{say('lesson.code.again')}</p>}
        <Codes session={session} end={end} />
      </div>
    </details>
  );
}

/** A code holds one seat: where several persons shared the device, each seat has its own, under its name. */
function Codes({ session, end }: CodeProps) {
  const { book, persons, seat } = session;
  if (persons.length < 2) return <Code session={session} end={end} seat={seat} />;
  return (
    <div class="outcome-seats">
      <p>{say('hotseat.codes')}</p>
      <p class="note">{say('lesson.code.text')}</p>
      <ul class="plain-list">
        {persons.map((person) => (
          <li key={person} class="outcome">
            <h3>
              <Emblem leader={person} size={28} bare /> {leaderName(book, person)}
            </h3>
            <Code session={session} end={end} seat={person} isOfMany />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OneCodeProps extends CodeProps {
  readonly seat: LeaderId | null;
  /** What a code is for is said once, above all of them. */
  readonly isOfMany?: boolean;
}

function Code({ session, end, seat, isOfMany = false }: OneCodeProps) {
  const { seed, reading, skill } = session.record();
  const start = { seed, reading, ...(skill === undefined ? {} : { skill }) };
  const code = makeOutcomeCode(session.book, start, toldOutcome(end, seat));
  const spelled = code.split('-').map((group) => group.split('').join(' '));
  return (
    <>
      <div class="outcome-signs">
        {/* A screen reader spells it; whoever selects it copies the signs alone. */}
        <p class="outcome-code" aria-hidden="true" translate={false}>
          {code}
        </p>
        <p class="offscreen outcome-spelled">{spelled.join(', ')}</p>
        {isOfMany ? null : <p class="note">{say('lesson.code.text')}</p>}
      </div>
      <Qr text={code} title={say('lesson.code.qr')} size={QR_SIZE} />
    </>
  );
}
