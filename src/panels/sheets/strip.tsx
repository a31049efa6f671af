/** A clause as a strip: its options in order, every leader's tab and red line as far as the reader may know them. Always beside the same in words. */
import { sideOf, standsOn } from '../../core/analysis/stance/stands.ts';
import type { Stands } from '../../core/analysis/stance/stands.ts';
import type { ClauseId, LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { textTakenUp } from '../../core/rules/text/textTakenUp.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { standsInWords } from './standsWords.ts';
import './strip.css';

const WIDTH = 344;
const FIRST = 40;
const LAST = 304;
const TAB = 30;
/** What is kept free at either end for the brackets. */
const INNER = 15;

interface StripProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  /** Options that a proposal or the package in hand names: a blue block. */
  readonly proposed?: OptionId | null;
}

/** Draws a clause's strip; the label says the same in words. */
export function ClauseStrip({ session, clause, proposed = null }: StripProps) {
  const { book } = session;
  const view = session.view();
  const { options, nominal } = book.clause(clause);
  const x = (at: number): number => (options.length < 2 ? FIRST : FIRST + ((LAST - FIRST) * at) / (options.length - 1));
  const place = (option: OptionId): number => x(book.place(clause, option));
  const inked = view.table.draft[clause]?.option ?? null;
  const stands = standsOn(book, view, clause);
  const published = inked === null ? textTakenUp(book, view.table)?.terms[clause] : undefined;
  // What is initialled is nobody's any more.
  const marked = inked === null ? stands : [];
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 52`} role="img" aria-label={labelOf(session, clause, stands, proposed)}>
      {inked === null && <path class="strip-bracket" d="M12 5H6V47H12M332 5H338V47H332" />}
      {!nominal &&
        options
          .slice(1)
          .map((option, i) => <path key={option.id} class="strip-scale" d={`M${x(i) + 16} 26H${x(i + 1) - 16}`} />)}
      {marked.map((stand) => (
        <RedLine key={stand.leader} book={book} stand={stand} clause={clause} x={x} />
      ))}
      {options.map((option, i) => (
        <g
          key={option.id}
          class={option.id === inked ? 'strip-inked' : option.id === proposed ? 'strip-proposed' : 'strip-notch'}
        >
          {option.id === inked || option.id === proposed ? (
            <rect x={x(i) - 17} y="18" width="34" height="16" rx="2" />
          ) : null}
          {nominal && option.id !== inked && option.id !== proposed ? (
            <rect class="strip-card" x={x(i) - 14} y="19" width="28" height="14" rx="2" />
          ) : null}
          <text x={x(i)} y="30.2">
            {option.id}
          </text>
        </g>
      ))}
      {published === undefined ? null : (
        <path
          class="strip-published"
          transform={`translate(${place(published) + 18} 21)`}
          d="M0 0H4L7 3V10H0ZM4 0V3H7"
        />
      )}
      {marked.map((stand) => (
        <Tab key={stand.leader} book={book} stand={stand} stands={stands} place={place} />
      ))}
    </svg>
  );
}

/** The upper lane is the table's upper side, as on the board. */
function isUpper(book: Rulebook, leader: LeaderId): boolean {
  return sideOf(book, leader) === book.sides[0];
}

function RedLine({
  book,
  stand,
  clause,
  x,
}: {
  readonly book: Rulebook;
  readonly stand: Stands;
  readonly clause: ClauseId;
  readonly x: (at: number) => number;
}) {
  const { colour, pattern } = book.leader(stand.leader);
  // A leader that is no side draws a narrow line, at the outer edge of its lane.
  const height = book.isSide(stand.leader) ? 7 : 3;
  const upper = isUpper(book, stand.leader);
  const y = book.isSide(stand.leader) ? (upper ? 6 : 38) : upper ? 0 : 48;
  const { options } = book.clause(clause);
  const places = options.flatMap((option, at) => (stand.takes.includes(option.id) ? [] : [at]));
  const half = (x(1) - x(0)) / 2 - 2;
  const isKnown = (at: number): boolean => stand.bars.some((option) => option === options[at]?.id);
  const runs = places.reduce<number[][]>((found, at) => {
    const run = found.at(-1);
    if (run?.at(-1) === at - 1 && isKnown(at) === isKnown(at - 1)) run.push(at);
    else found.push([at]);
    return found;
  }, []);
  const last = options.length - 1;
  return (
    <>
      {runs.map((run) => {
        const [from = 0] = run;
        const to = run.at(-1) ?? from;
        const left = x(from) - (from === 0 ? 16 : half);
        const right = x(to) + (to === last ? 16 : half);
        const gates = [
          ...(from > 0 && !places.includes(from - 1) ? [left] : []),
          ...(to < last && !places.includes(to + 1) ? [right] : []),
        ];
        return (
          <g key={from} class={isKnown(from) ? 'strip-bar' : 'strip-bar strip-faint'}>
            <rect
              x={left}
              y={y}
              width={right - left}
              height={height}
              class="strip-fill"
              style={{ fill: `var(--${colour})` }}
            />
            <rect
              x={left}
              y={y}
              width={right - left}
              height={height}
              class="strip-pattern"
              style={{ fill: `url(#pat-${pattern})` }}
            />
            {isKnown(from) &&
              gates.map((gate) => <path key={gate} class="strip-gate" d={`M${gate} ${y - 3}v${height + 6}`} />)}
          </g>
        );
      })}
      {closingsOf(options, stand.never).map(({ place, inward }) => {
        const at = x(place) - inward * half;
        const over = height + 4;
        return (
          <path
            key={`${place}${inward}`}
            class="strip-never"
            d={`M${at + inward * 3} ${y - 2}v${over}M${at + inward * 7} ${y - 2}v${over}`}
          />
        );
      })}
    </>
  );
}

/** @returns where a double stroke closes what is never taken: at the edge towards an option that may be, `inward` from there. */
function closingsOf(
  options: readonly { readonly id: OptionId }[],
  never: readonly OptionId[],
): readonly { readonly place: number; readonly inward: 1 | -1 }[] {
  const isNever = (place: number): boolean => {
    const id = options[place]?.id;
    return id === undefined || never.includes(id);
  };
  return options.flatMap((_, place) =>
    isNever(place) ? ([1, -1] as const).flatMap((inward) => (isNever(place - inward) ? [] : [{ place, inward }])) : [],
  );
}

function Tab({
  book,
  stand,
  stands,
  place,
}: {
  readonly book: Rulebook;
  readonly stand: Stands;
  readonly stands: readonly Stands[];
  readonly place: (option: OptionId) => number;
}) {
  if (stand.at === null) return null;
  const { colour, pattern, letter } = book.leader(stand.leader);
  const upper = isUpper(book, stand.leader);
  const beside = stands.filter((other) => other.at === stand.at && isUpper(book, other.leader) === upper);
  const index = beside.indexOf(stand);
  // Several on the first or the last option stay clear of the brackets.
  const wide = beside.length * (TAB + 2) - 2;
  const from = Math.max(INNER, Math.min(WIDTH - INNER - wide, place(stand.at) - wide / 2));
  const left = from + index * (TAB + 2);
  const half = 'M0 2a2 2 0 0 1 2-2H13V16H2a2 2 0 0 1-2-2z';
  return (
    <g class="strip-tab" transform={`translate(${left} ${upper ? 1 : 35})`}>
      <rect class="strip-tab-paper" width={TAB} height="16" rx="2" />
      <path d={half} style={{ fill: `var(--${colour})` }} />
      <path d={half} style={{ fill: `url(#pat-${pattern})` }} />
      <rect class="strip-tab-line" width={TAB} height="16" rx="2" />
      <text x="21.6" y="12.2">
        {letter}
      </text>
    </g>
  );
}

function labelOf(session: Showing, clause: ClauseId, stands: readonly Stands[], proposed: OptionId | null): string {
  const { book } = session;
  const said = stands.map((stand) => standsInWords(book, clause, stand));
  const put = proposed === null ? [] : [say('table.proposedAt', { option: optionName(book, clause, proposed) })];
  const { draft, opening = null } = session.view().table;
  const published = draft[clause] ? undefined : textTakenUp(book, { opening })?.terms[clause];
  const text =
    published === undefined ? [] : [`${say('table.inOpening', { option: optionName(book, clause, published) })}.`];
  return [say('table.stripOf', { clause: clauseName(book, clause) }), ...put, ...text, ...said].join(' ');
}
