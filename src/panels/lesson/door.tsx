/** The door of a class: what this is, the seat that the lot gave, and the way in. Nothing is typed and nobody is asked for a name. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import { knownOf } from '../../session/addressFields.ts';
import { classNow, isSameClass, parseLesson, untilBell } from '../../session/lesson.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';
import { hour } from '../../words/dates.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { seatsOfShared } from '../hotseat/names.ts';
import { SharedHand } from '../hotseat/sharedHand.tsx';
import { announce, useHeadingFocus } from '../live.tsx';
import { LanguageRow } from '../settings/language.tsx';
import type { Joining } from './joining.tsx';
import { Join } from './joining.tsx';
import './door.css';

interface ClassDoorProps {
  readonly book: Rulebook;
  readonly store: Store;
  readonly address: ClassAddress;
  /** What the lot gave; null where seats are chosen. */
  readonly seat: LeaderId | null;
  readonly onDraw: () => void;
  /** null: watches, as the Secretariat. `from` is the week in which the seat is taken; `pairs` whether two hand over together. */
  readonly onTake: (seat: LeaderId | null, from: number, pairs: boolean) => void;
  /** All seats at this one device, from this week on. */
  readonly onShare: (from: number) => void;
  /** Goes on with the game of this class that is kept here. */
  readonly onResume: (id: string) => void;
}

export function ClassDoor(props: ClassDoorProps) {
  const { book, store, address } = props;
  const { scenario } = book;
  const heading = useHeadingFocus('door');
  const [kept, setKept] = useState<SaveInfo | null | 'unknown'>('unknown');
  const [isAnew, setAnew] = useState(false);
  const { weeks } = book;
  const [now] = useState(() => classNow(address, weeks, Date.now()));
  const [joining, setJoining] = useState<Joining>({ from: now?.join ?? 1, pairs: false });
  useEffect(() => {
    const isOurs = ({ lesson }: SaveInfo): boolean => {
      const of = parseLesson(lesson, knownOf(book));
      return of !== null && isSameClass(of, address);
    };
    void store.listSaves().then((saves) => setKept(saves.find(isOurs) ?? null));
  }, []);
  return (
    <main class="door">
      <div class="paper">
        <LanguageRow />
        <h1 ref={heading} tabIndex={-1}>
          {say('lesson.door.head')}
        </h1>
        <p class="title-lead">{say('title.lead')}</p>
        <p class="door-say">
          {say('title.is')} {say('title.isNot')} {say('lesson.door.nothing')}
        </p>
        <aside class="content-note">
          <h2>{say('title.note')}</h2>
          <p>{told(scenario.contentNote)}</p>
        </aside>
        {kept === 'unknown' ? null : kept !== null && !isAnew ? (
          <GoOn book={book} save={kept} onResume={props.onResume} onAnew={() => setAnew(true)} />
        ) : (
          <>
            {isRung(address) ? null : (
              <Join now={now} weeks={weeks} asksPair={address.pairs} joining={joining} onJoining={setJoining} />
            )}
            {address.hands === 'share' ? (
              <SharedHand book={book} seats={address.seats} onBegin={() => props.onShare(joining.from)} />
            ) : (
              <Hand {...props} joining={joining} />
            )}
          </>
        )}
        {address.pairs && (joining.from === 1 || joining.pairs) ? <p class="note">{say('lesson.door.pairs')}</p> : null}
        <Bell address={address} />
      </div>
    </main>
  );
}

/** Whether the class is over: who comes after its last bell plays from the beginning, and without one. */
function isRung(address: ClassAddress): boolean {
  return (untilBell(address, Date.now()) ?? 1) <= 0;
}

/** When every game of the class ends; that it has rung, where it has: who comes after it plays without. */
function Bell({ address }: { address: ClassAddress }) {
  const left = untilBell(address, Date.now());
  if (left === null || address.bell === null) return null;
  return (
    <p class="note">
      {say(left > 0 ? 'lesson.door.bell' : 'lesson.door.bellOver', { time: hour(address.bell * 60_000) })}
    </p>
  );
}

interface GoOnProps {
  readonly book: Rulebook;
  readonly save: SaveInfo;
  readonly onResume: (id: string) => void;
  readonly onAnew: () => void;
}

/** The game of this class that is kept on this machine comes before a new one. */
function GoOn({ book, save, onResume, onAnew }: GoOnProps) {
  const { meta } = save;
  const seat = meta?.seat ?? null;
  const isOver = (meta?.kind ?? null) !== null;
  return (
    <section class="door-hand" aria-labelledby="door-goon">
      {seat === null ? null : <Emblem leader={seat} size={64} bare />}
      <div>
        <h2 id="door-goon">{say('lesson.door.goOnHead')}</h2>
        <p>
          {say(isOver ? 'title.resumeEnded' : 'title.resumeText', {
            seat:
              meta?.shared !== undefined
                ? seatsOfShared(book, meta.shared)
                : seat === null
                  ? say('lesson.door.secretariat')
                  : leaderName(book, seat),
            week: meta?.week ?? 1,
            weeks: book.weeks,
            at: hour(save.savedAt),
          })}
        </p>
      </div>
      <div class="button-row">
        <Button kind="primary" icon="arrow" onClick={() => onResume(save.id)}>
          {say(isOver ? 'title.see' : 'lesson.door.goOn')}
        </Button>
        <Button onClick={onAnew}>{say('lesson.door.anew')}</Button>
      </div>
    </section>
  );
}

/** The seat that the lot gave, and how to have another; or all that are handed out, where they are chosen. */
function Hand({ book, address, seat, joining, onDraw, onTake }: ClassDoorProps & { readonly joining: Joining }) {
  const drawn = useRef(seat);
  useEffect(() => {
    if (seat !== null && seat !== drawn.current) announce(`${say('lesson.door.drawn')} ${leaderName(book, seat)}`);
    drawn.current = seat;
  }, [seat]);
  const others = address.seats.filter((one) => one !== seat);
  const { from } = joining;
  const take = (one: LeaderId | null): void => onTake(one, from, from > 1 ? joining.pairs : address.pairs);
  return (
    <>
      {seat === null ? (
        <h2>{say('title.choose')}</h2>
      ) : (
        <section class="door-hand" aria-labelledby="door-drawn">
          <Emblem leader={seat} size={64} bare />
          <div>
            <p class="note">{say('lesson.door.drawn')}</p>
            <h2 id="door-drawn">{leaderName(book, seat)}</h2>
            <p class="note">{told(book.leader(seat).office)}</p>
          </div>
          <div class="button-row">
            <Button kind="primary" icon="arrow" onClick={() => take(seat)}>
              {from > 1 ? say('late.door.take', { week: from }) : say('lesson.door.take')}
            </Button>
            {address.seats.length > 1 ? <Button onClick={onDraw}>{say('lesson.door.again')}</Button> : null}
          </div>
        </section>
      )}
      <p>{say(seat === null ? 'lesson.door.freely' : 'lesson.door.byLot')}</p>
      <div>
        <h2 class={seat === null ? 'offscreen' : 'door-else'}>{say('lesson.door.else')}</h2>
        <ul class="door-seats plain-list">
          {others.map((one) => (
            <li key={one}>
              <button type="button" class="door-seat" onClick={() => take(one)}>
                <Emblem leader={one} size={32} bare />
                <b>{leaderName(book, one)}</b>
                <span class="note">{told(book.leader(one).office)}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="door-seat" onClick={() => take(null)}>
              <b>{say('lesson.door.secretariat')}</b>
              <span class="note">{say('lesson.door.secretariatText')}</span>
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
