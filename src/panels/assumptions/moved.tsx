/** The bands and the tilt beside the published ones: endings, one clause, and each band with its two counts. */
import { useState } from 'preact/hooks';
import type { BandCode } from '../../core/analysis/bands.ts';
import { bandsOf } from '../../core/analysis/bands.ts';
import type { Figures } from '../../core/analysis/figures.ts';
import { countOptions, measure } from '../../core/analysis/measure.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { KINDS } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Bars } from '../runs/bars.tsx';
import { markOf, mostDisputed } from './figures.ts';

/** Bands that need nothing but games in which everybody plays. */
const SHOWN = ['brokenOff', 'talking', 'exchangeReached', 'limitedTruce', 'ceasefire', 'framework'] as const;

interface MovedProps {
  readonly book: Rulebook;
  readonly published: readonly Figures[];
  /** Empty where nothing is changed, or not played yet. */
  readonly changed: readonly Figures[];
}

export function Moved({ book, published, changed }: MovedProps) {
  const [clause, setClause] = useState<ClauseId>(() => mostDisputed(book));
  if (published.length === 0) return null;
  const sets = changed.length === 0 ? [published] : [published, changed];
  const series = sets.map((games, i) => ({
    name: say(i === 0 ? 'assumptions.published' : 'assumptions.yours'),
    of: games.length,
  }));
  const counted = sets.map((games) => measure(book, games));
  const mark = markOf(book, sets.flat().length);
  return (
    <>
      <div class="follow-two">
        <Bars
          title={say('runs.endings')}
          series={series}
          mark={mark}
          rows={[...KINDS].reverse().map((kind) => ({
            id: kind,
            name: say(`runs.kinds.${kind}`),
            counts: counted.map(({ kinds }) => kinds[kind]),
          }))}
        />
        <div class="follow">
          <label class="follow-start">
            {say('runs.clause')}
            <select value={clause} onChange={(event) => setClause(event.currentTarget.value as ClauseId)}>
              {book.clauses.map((one) => (
                <option key={one} value={one}>
                  {clauseName(book, one)}
                </option>
              ))}
            </select>
          </label>
          <Bars
            title={say('runs.standsAtEnd', { clause: clauseName(book, clause) })}
            series={series}
            mark={mark}
            rows={book.clause(clause).options.map(({ id }) => ({
              id,
              name: optionName(book, clause, id),
              counts: sets.map((games) => countOptions(book, games, clause)[id] ?? 0),
            }))}
          />
        </div>
      </div>
      <BandTable book={book} sets={sets} series={series} />
    </>
  );
}

/** The bands that the published numbers are kept to: counts of games, never shares. */
function BandTable({
  book,
  sets,
  series,
}: {
  readonly book: Rulebook;
  readonly sets: readonly (readonly Figures[])[];
  readonly series: readonly { readonly name: string; readonly of: number }[];
}) {
  const bands = sets.map((plays) => bandsOf(book, { plays, passes: {}, firm: {} }));
  const of = sets[0]?.length ?? 0;
  const games = (tenths: number, whole: number): number => Math.round((tenths * whole) / 1000);
  const find = (set: number, code: BandCode) => bands[set]?.find((band) => band.code === code);
  return (
    <section>
      <h3>{say('assumptions.bands')}</h3>
      <p class="note">{say('assumptions.bandsText')}</p>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{say('assumptions.band')}</th>
            <th scope="col">{say('assumptions.within', { of })}</th>
            {series.map(({ name, of: whole }) => (
              <th key={name} scope="col">
                {say('runs.seriesOf', { name, of: whole })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((code) => (
            <tr key={code}>
              <th scope="row">{say(`assumptions.bandNames.${code}`)}</th>
              <td>
                {say('assumptions.fromTo', {
                  from: games(find(0, code)?.from ?? 0, of),
                  to: games(find(0, code)?.to ?? 0, of),
                })}
              </td>
              {sets.map((plays, i) => {
                const band = find(i, code);
                return (
                  <td key={series[i]?.name ?? i}>
                    {games(band?.has ?? 0, plays.length)}{' '}
                    {band?.isKept === false && <small>{say('assumptions.outside')}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
