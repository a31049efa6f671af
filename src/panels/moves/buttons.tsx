/** The seat's commands as buttons: name, hint and price; one that cannot be used now is dashed and says why; its sheet says the whole. */
import { useId, useMemo } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { priceOfAll } from '../../core/rules/moves/price.ts';
import { capitalOfWeek, thirdOf } from '../../core/rules/state/thirds.ts';
import type { Showing } from '../../session/showing.ts';
import { say, told } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';
import { Term } from '../terms/term.tsx';
import { CostCircle, Pips } from './cost.tsx';
import type { Kind } from './kinds.ts';
import { byFamily, hintOf, kindsOf } from './kinds.ts';
import { shortOf } from './shortRefusal.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing.ts';

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
      <CapitalFrom capital={capital} />
      <Families session={session} by={by} standings={kinds} />
    </section>
  );
}

/** Where a week's capital comes from, where it is not what every week has. */
function CapitalFrom({ capital }: { readonly capital: number }) {
  const { session, view } = usePlay();
  const { book } = session;
  const { week } = view.table;
  const usual = book.scenario.rules.capital.week;
  const given = capitalOfWeek(book, week);
  const third = thirdOf(book, week);
  const parts = [
    given === usual || third === null
      ? say('moves.capitalWeek', { count: given })
      : say('moves.capitalPart', { count: given, part: told(third.name) }),
    ...(capital > given ? [say('moves.capitalKept', { count: capital - given })] : []),
  ];
  return capital === usual && given === usual ? null : <p class="note capital-from">{parts.join(' ')}</p>;
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
