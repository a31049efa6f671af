/** The class link: what the teacher chooses, and the link and the code to scan that set all of it with one seed. */
import { useId, useState } from 'preact/hooks';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { Button } from '../panels/controls/button.tsx';
import { copyField } from '../panels/controls/copyField.ts';
import { Qr } from '../panels/controls/qr.tsx';
import { SeatTicks } from '../panels/controls/seatTicks.tsx';
import type { ClassAddress, Hands } from '../session/classAddress.ts';
import { makeAddress } from '../session/address.ts';
import { infoOf, OFFERED } from '../words/language.ts';
import { say, told } from '../words/say.ts';
import { HaveLink } from './haveLink.tsx';
import { linkOf, reachOf } from './linkOf.ts';

interface SetupProps {
  readonly book: Rulebook;
  /** null before a link has been made. */
  readonly address: ClassAddress | null;
  readonly onLink: (link: string) => void;
  /** Codes that a new link would let go. */
  readonly hasCodes: boolean;
}
const QR_SIZE = 220;

/** @returns a seed of eight letters that nobody has used before; from the browser's own chance, which plain http has too. */
function freshSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => String.fromCharCode(97 + (byte % 26))).join(
    '',
  );
}

/** @returns the minute since 1970 at which a clock shows this hour next; null where the field is empty. */
export function bellAt(time: string, now: Date): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(time);
  if (found === null) return null;
  const at = new Date(now);
  at.setHours(Number(found[1]), Number(found[2]), 0, 0);
  if (at < now) at.setDate(at.getDate() + 1);
  return Math.floor(at.getTime() / 60_000);
}

export function Setup({ book, address, onLink, hasCodes }: SetupProps) {
  const id = useId();
  const { scenario } = book;
  const [seats, setSeats] = useState<readonly LeaderId[]>(address?.seats ?? book.leaders);
  const [hands, setHands] = useState<Hands>(address?.hands ?? 'draw');
  const [reading, setReading] = useState(address?.reading ?? '');
  const [language, setLanguage] = useState(address?.language ?? '');
  const [hasPairs, setPairs] = useState(address?.pairs ?? true);
  const [bell, setBell] = useState('');
  const isShared = hands === 'share';
  const make = (): void =>
    onLink(
      makeAddress({
        kind: 'class',
        scenario: scenario.id,
        length: book.length,
        seed: freshSeed(),
        seats,
        hands,
        reading: reading === '' ? null : reading,
        language: language === '' ? null : language,
        pairs: hasPairs && !isShared,
        bell: bellAt(bell, new Date()),
      }),
    );
  /** What was chosen for a class elsewhere stands here as its link says. */
  const take = (given: ClassAddress): void => {
    setSeats(given.seats);
    setHands(given.hands);
    setReading(given.reading ?? '');
    setLanguage(given.language ?? '');
    setPairs(given.pairs);
    onLink(makeAddress(given));
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('classroom.setup.head')}</h2>
      <p class="note">
        {say('classroom.setup.text')} {say('classroom.setup.longer')}
      </p>
      <fieldset class="class-seats">
        <legend>{say('classroom.setup.seats')}</legend>
        <SeatTicks book={book} ticked={seats} onTick={setSeats} />
      </fieldset>
      <div class="class-fields class-choices">
        <label>
          <span>{say('classroom.setup.hands')}</span>
          <select class="field" value={hands} onChange={({ currentTarget }) => setHands(currentTarget.value as Hands)}>
            <option value="draw">{say('classroom.setup.draw')}</option>
            <option value="choose">{say('classroom.setup.choose')}</option>
            <option value="share">{say('classroom.setup.share')}</option>
          </select>
        </label>
        <label>
          <span>{say('classroom.setup.reading')}</span>
          <select class="field" value={reading} onChange={({ currentTarget }) => setReading(currentTarget.value)}>
            <option value="">{say('classroom.setup.dealt')}</option>
            {scenario.readings.map((one) => (
              <option key={one.id} value={one.id}>
                {told(one.name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('classroom.setup.language')}</span>
          <select class="field" value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
            <option value="">{say('classroom.setup.own')}</option>
            {OFFERED.map((one) => (
              <option key={one} value={one}>
                {infoOf(one).name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('classroom.setup.bell')}</span>
          <input class="field" type="time" value={bell} onInput={({ currentTarget }) => setBell(currentTarget.value)} />
        </label>
        {/* A device that goes round has no pair at it. */}
        {isShared ? null : (
          <label class="class-check">
            <input
              type="checkbox"
              checked={hasPairs}
              onChange={({ currentTarget }) => setPairs(currentTarget.checked)}
            />
            <span>{say('classroom.setup.pairs')}</span>
          </label>
        )}
      </div>
      <Button
        kind={address === null ? 'primary' : 'plain'}
        why={
          seats.length === 0
            ? say('classroom.setup.noSeat')
            : isShared && seats.length < 2
              ? say('classroom.setup.fewSeats')
              : null
        }
        onClick={make}
      >
        {say(address === null ? 'classroom.setup.make' : 'classroom.setup.again')}
      </Button>
      {address !== null && hasCodes ? <p class="note">{say('classroom.setup.againText')}</p> : null}
      {address === null ? null : <Link book={book} address={address} />}
      <HaveLink book={book} onClass={take} />
    </section>
  );
}

/** The link in full, to be copied or scanned; of a file what stands behind its name, to be written down. */
function Link({ book, address }: { book: Rulebook; address: ClassAddress }) {
  const id = useId();
  const reach = reachOf(location);
  const hash = makeAddress(address);
  // Copies of one file have the same scenario: that all seats are handed out goes without saying, and is not typed.
  const isAll = reach === 'file' && address.seats.length === book.leaders.length;
  const link = linkOf(location, isAll ? hash.replace(/&seats=[^&]*/, '') : hash);
  return (
    <div class="class-link">
      {reach === 'file' ? null : <Qr text={link} title={say('classroom.setup.qr')} size={QR_SIZE} />}
      <div>
        <label for={id}>{say(reach === 'file' ? 'classroom.setup.linkFile' : 'classroom.setup.link')}</label>
        <textarea
          class="field"
          id={id}
          readOnly
          rows={4}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button
          onClick={() =>
            copyField(id, { copied: say('classroom.setup.copied'), marked: say('classroom.setup.marked') })
          }
        >
          {say('classroom.setup.copy')}
        </Button>
        <p class="note">{say(reach === 'file' ? 'classroom.setup.sameFile' : 'classroom.setup.same')}</p>
        {reach === 'here' ? <p class="note">{say('classroom.setup.sameHere')}</p> : null}
      </div>
    </div>
  );
}
