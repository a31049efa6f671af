/** The seat's commands as buttons: name, hint and price; one that cannot be used now is dashed and says why; its sheet says the whole. */
import { useId, useMemo } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { lackingFor } from '../../core/rules/helpers.ts';
import { priceOfAll } from '../../core/rules/price.ts';
import type { Showing } from '../../session/showing.ts';
import type { WordKey } from '../../words/say.ts';
import { say } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';
import { Term } from '../terms/term.tsx';
import { CostCircle, Pips } from './cost.tsx';
import type { Kind } from './kinds.ts';
import { byFamily, hintOf, kindsOf } from './kinds.ts';
import type { Prices } from './prices.ts';
import { judgedOf, pricesOf } from './prices.ts';

/** All of a seat's commands, with its capital above them. */
export function MoveButtons({ by }: { by: LeaderId }) {
  const { session, view } = usePlay();
  const { own, table } = view;
  const isOut = table.out.includes(by);
  const kinds = useMemo(
    () => kindsOf(session.book, by, isOut).map((kind): Standing => ({ kind, ...standingOf(session, by, kind) })),
    [session, view, by, isOut],
  );
  if (own === null) return null;
  const spent = priceOfAll(session.book, table, own.sealed);
  const capital = own.capital + spent;
  return (
    <section class="moves" aria-labelledby="moves-head">
      <div class="sec">
        <h3 id="moves-head">{say('moves.head')}</h3>
        <span class="note">
          <Term id="capital">
            {own.sealed.length === 0
              ? say('moves.capitalNone', { capital })
              : say('moves.capital', { capital, count: own.sealed.length })}
          </Term>
          <Pips left={own.capital} spent={spent} />
        </span>
      </div>
      <Families session={session} by={by} standings={kinds} />
    </section>
  );
}

/** What a button knows of its command now. */
interface Standing {
  readonly kind: Kind;
  /** null: it can be used. */
  readonly refusal: Refusal | null;
  readonly prices: Prices | null;
  readonly isSealed: boolean;
  /** It can be used, and every third party that it could ask would decline. */
  readonly isVain: boolean;
}

function standingOf(session: Showing, by: LeaderId, kind: Kind): Omit<Standing, 'kind'> {
  const view = session.view();
  const isSealed = view.own?.sealed.some((command) => kind.types.includes(command.type)) ?? false;
  const judged = judgedOf(session, by, kind);
  const isFree = judged.some(({ refusal }) => refusal === null);
  return {
    refusal: isFree ? null : weightiest(judged.map(({ refusal }) => refusal)),
    prices: pricesOf(session.book, view.table, judged, view.own?.sealed ?? []),
    isSealed,
    isVain: isFree && judged.every(({ command, refusal }) => refusal !== null || isDeclined(session, command)),
  };
}

/** @returns whether a command asks a third party for help that would decline as things stand. */
function isDeclined(session: Showing, command: Command): boolean {
  if (command.type !== 'askHelper') return false;
  return lackingFor(session.book, session.view().table, session.book.offer(command.offer).offer).length > 0;
}

/** Where everything is refused, the want of capital is said before anything else, since it is the one that passes by itself. */
function weightiest(refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal?.code === 'noCapital') ?? refusals[0] ?? { code: 'notYours' };
}

interface FamiliesProps {
  readonly session: Showing;
  readonly by: LeaderId;
  readonly standings: readonly Standing[];
}

/** All buttons at once; where they are many, those of one family, with tabs to the others: native radio buttons, one stop of Tab. */
function Families({ session, by, standings }: FamiliesProps) {
  const families = byFamily(standings.map(({ kind }) => kind));
  const { family: open } = session.desk.now();
  const name = useId();
  const buttons = (kinds: readonly Kind[]) => (
    <div class="cmds">
      {standings
        .filter(({ kind }) => kinds.includes(kind))
        .map((standing) => (
          <MoveButton key={standing.kind.id} session={session} by={by} {...standing} />
        ))}
    </div>
  );
  if (families === null) return buttons(standings.map(({ kind }) => kind));
  const shown = families.find(({ family }) => family === open) ?? families[0];
  return (
    <>
      <fieldset class="tab-row cmd-families">
        <legend class="offscreen">{say('moves.familiesHead')}</legend>
        {families.map(({ family, kinds }) => {
          const own = standings.filter(({ kind }) => kinds.includes(kind));
          const free = own.filter(({ refusal, isVain }) => refusal === null && !isVain).length;
          const names = kinds.map(({ id }) => say(`moves.names.${id}`)).join(', ');
          const isOn = family === shown?.family;
          return (
            <label key={family} data-on={isOn} data-sealed={own.some(({ isSealed }) => isSealed)} title={names}>
              {/* The desk holds which family is open, so that it is still open next week. */}
              <input type="radio" name={name} checked={isOn} onChange={() => session.desk.unfold(family)} />
              <span>{say(`moves.families.${family}`)}</span>
              <small aria-hidden="true">
                {free}/{kinds.length}
              </small>
              <span class="offscreen">
                {names}. {say('moves.familyFree', { count: free, of: kinds.length })}
              </span>
            </label>
          );
        })}
      </fieldset>
      {buttons(shown?.kinds ?? [])}
    </>
  );
}

function MoveButton({
  session,
  by,
  kind,
  refusal,
  prices,
  isSealed,
  isVain,
}: Standing & Omit<FamiliesProps, 'standings'>) {
  const [first] = kind.types;
  if (first === undefined) return null;
  const hint = hintOf(session.book, by, kind);
  const state = isSealed ? 'in' : refusal === null ? '' : 'not';
  return (
    <button
      type="button"
      class={`cmd ${state}`}
      onClick={() => session.desk.open({ kind: 'move', type: first, filled: {} })}
    >
      <span>
        {say(`moves.names.${kind.id}`)}
        <small>
          {say(isSealed ? hint : isVain ? 'moves.short.declines' : refusal === null ? hint : shortOf(refusal))}
        </small>
      </span>
      <CostCircle prices={prices} />
    </button>
  );
}

/** @returns a refusal in the three words that a button has room for; its sheet says the whole. */
function shortOf(refusal: Refusal): WordKey {
  switch (refusal.code) {
    case 'noCapital':
      return 'moves.short.noCapital';
    case 'out':
      return 'moves.short.out';
    case 'notNow':
      return refusal.phase === 'moves' ? 'moves.short.talks' : 'moves.short.notNow';
    case 'already':
      switch (refusal.what) {
        case 'consultedLately':
          return 'moves.short.lately';
        case 'pressedOnce':
        case 'partnersOnce':
        case 'leftOpenOnce':
        case 'warnedOnce':
        case 'letterWritten':
        case 'confirmed':
        case 'helperCame':
          return 'moves.short.once';
        case 'agendaFull':
        case 'groupsFull':
          return 'moves.short.full';
        case 'mandated':
        case 'truceHolds':
        case 'truceOffered':
        case 'helperAsked':
          return 'moves.short.stands';
        case 'statedThisWeek':
        case 'sealed':
        case 'readThisWeek':
          return 'moves.short.week';
        case 'pledged':
        case 'pledgedIf':
        case 'keyReady':
        case 'voteAnnounced':
        case 'incidentRule':
        case 'listsPrepared':
        case 'safeConduct':
        case 'singleText':
        case 'deadline':
        case 'walkedOut':
        case 'answered':
        case 'campaigned':
        case 'ordered':
        case 'stepOffered':
        case 'persuaded':
        case 'notOpen':
        case 'groupSettled':
          return 'moves.short.done';
      }
      break;
    case 'notYours':
    case 'unknown':
      return 'moves.short.none';
    case 'ended':
    case 'notYourTurn':
    case 'outOfTalks':
    case 'outOfGroup':
    case 'openingFirst':
    case 'tooManyClauses':
    case 'tooManyPledges':
    case 'emptyPackage':
    case 'sameText':
    case 'samePackage':
    case 'ownReasons':
    case 'notBound':
    case 'notInPackage':
    case 'cycle':
    case 'needs':
    case 'notAvailable':
      return 'moves.short.not';
  }
}
