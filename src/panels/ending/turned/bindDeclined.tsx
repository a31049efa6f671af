/** What stands last as a rule that bound: who, the plain sentence, the ways to it; and the whole of it where a text was declined. */
import type { ComponentChildren } from 'preact';
import type { LastToBind } from '../../../core/analysis/debrief/lastToBind.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import type { Session } from '../../../session/session.ts';
import { leaderName, list, packageName } from '../../../words/names.ts';
import { changeWords } from '../../../words/sentences/change.ts';
import { say } from '../../../words/say.ts';
import { TextLink } from '../../controls/button.tsx';
import { Emblem } from '../../controls/emblem.tsx';
import { RoadView } from '../../talks/road.tsx';
import type { Declined } from './boundWords.ts';
import { boundWords, ruleWords } from './boundWords.ts';
import { Part } from '../page/part.tsx';
import { SeeMoment } from '../page/seeMoment.tsx';

export interface BoundProps {
  readonly session: Session;
  /** Plays back from a step. */
  readonly onSee: (step: number) => void;
}

interface PlainProps {
  /** Whose rule it was; undefined where none bound. */
  readonly leader: LeaderId | undefined;
  readonly children: ComponentChildren;
}

/** What happened in one sentence, beside the emblem of whose rule it was. */
export function Plain({ leader, children }: PlainProps) {
  return (
    <div class="bind-one">
      {leader === undefined ? null : <Emblem leader={leader} size={56} bare />}
      <p class="bind-plain">{children}</p>
    </div>
  );
}

interface WaysProps extends BoundProps {
  /** The step to replay; null where none is known. */
  readonly at: number | null;
  readonly what: string;
  readonly children?: ComponentChildren;
}

/** The links from a rule to what it rests on. */
export function Ways({ session, at, what, onSee, children }: WaysProps) {
  return (
    <p class="bind-ways">
      {children}
      {at === null ? null : <SeeMoment session={session} id="bind-moment" at={at} what={what} isShort onSee={onSee} />}
    </p>
  );
}

/** The last text that somebody declined: by which rule, what would have turned it, its receipt and its moment. */
export function DeclinedText({ session, last, onSee }: BoundProps & { readonly last: Declined }) {
  const { book } = session;
  const [first, ...others] = last.declines;
  const changes = changeWords(book, last.turn ?? {});
  const plain = boundWords(book, last);
  return (
    <>
      <Plain leader={first?.leader}>{plain}</Plain>
      <div class="bind-words">
        {others.length === 0 ? null : (
          <ul class="bind-rules">
            {last.declines.map((decline) => (
              <li key={decline.leader}>{ruleWords(book, decline)}</li>
            ))}
          </ul>
        )}
        <p>{say('ending.textWas', { by: leaderName(book, last.by), terms: packageName(book, last) })}</p>
        {changes.length > 0 && (
          <p>
            {say('ending.turnedBy', { change: list(changes) })}{' '}
            {last.wouldHaveSigned && <b>{say('ending.signedAtOnce')}</b>}
          </p>
        )}
        {changes.length === 0 && <p>{say('ending.noTurn')}</p>}
      </div>
      <Ways session={session} at={last.at} what={plain} onSee={onSee}>
        <TextLink onClick={() => session.desk.open({ kind: 'receipt', receipt: last.receipt })}>
          {say('sheet.openReceipt')}
        </TextLink>{' '}
      </Ways>
    </>
  );
}

/** What would have had to happen first, where no change of the last text alone would have turned it. */
export function RoadPart({ session, last }: { readonly session: Session; readonly last: LastToBind }) {
  if (last.kind !== 'declined' || last.road === null || Object.keys(last.turn ?? {}).length > 0) return null;
  return (
    <Part id="road" title={say('ending.road')} gist={ruleOfRoad(session, last)}>
      <RoadView session={session} road={last.road} />
    </Part>
  );
}

/** @returns whose red line the road leads past, in a few words. */
function ruleOfRoad({ book }: Session, { declines }: Declined): string {
  const decline = declines.find(({ reasons }) => reasons.some(({ code }) => code === 'redLine'));
  return decline === undefined ? '' : ruleWords(book, decline);
}
