/** The bands and the tilt beside the published ones: endings, one clause, and each band with its two counts. */
import type { BandCode } from '../../core/analysis/many/bands.ts';
import { bandsOf } from '../../core/analysis/many/bands.ts';
import type { Figures } from '../../core/analysis/many/figures.ts';
import { countOptions, measure } from '../../core/analysis/many/measure.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { Spread } from '../runs/spread.tsx';
import { mostDisputed } from './figures.ts';

/** Bands that need nothing but games in which everybody plays. */
const SHOWN = ['brokenOff', 'talking', 'exchangeReached', 'limitedTruce', 'ceasefire', 'framework'] as const;

/** Under so many games chance takes counts out of their bands, the published ones too. */
const FEW = 300;

/** @returns a share in tenths of a per cent as a count of games. */
function gamesOf(tenths: number, of: number): number {
  return Math.round((tenths * of) / 1000);
}

/** @returns the counts that lie within a band, whole games: what is shown is what is judged by. */
function gamesWithin(from: number, to: number, of: number): { readonly from: number; readonly to: number } {
  return { from: Math.ceil((from * of) / 1000), to: Math.floor((to * of) / 1000) };
}

interface MovedProps {
  readonly book: Rulebook;
  readonly published: readonly Figures[];
  /** Empty where nothing is changed, or not played yet. */
  readonly changed: readonly Figures[];
}

export function Moved({ book, published, changed }: MovedProps) {
  if (published.length === 0) return null;
  const sets = changed.length === 0 ? [published] : [published, changed];
  const series = sets.map((games, i) => ({
    name: say(i === 0 ? 'assumptions.published' : 'assumptions.yours'),
    of: games.length,
  }));
  const spread = sets.map((games, i) => ({
    name: series[i]?.name ?? '',
    of: games.length,
    kinds: measure(book, games).kinds,
    text: (clause: ClauseId) => countOptions(book, games, clause),
  }));
  return (
    <>
      <Spread book={book} series={spread} first={mostDisputed(book)} />
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
  const find = (set: number, code: BandCode) => bands[set]?.find((band) => band.code === code);
  const isFew = of < FEW;
  return (
    <section>
      <h3>{say('assumptions.bands')}</h3>
      <p class="note">{say('assumptions.bandsText')}</p>
      <p class="note">{say('assumptions.bandsCounted')}</p>
      {isFew && (
        <p class="bands-few">
          <b>{say('assumptions.few', { count: of })}</b> {say('assumptions.fewText')}
        </p>
      )}
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
          {SHOWN.map((code) => {
            const band = find(0, code);
            const within = gamesWithin(band?.from ?? 0, band?.to ?? 0, of);
            return (
              <tr key={code}>
                <th scope="row">{say(`assumptions.bandNames.${code}`)}</th>
                <td>{say('assumptions.fromTo', within)}</td>
                {sets.map((plays, i) => {
                  const count = gamesOf(find(i, code)?.has ?? 0, plays.length);
                  const isOutside = plays.length === of && (count < within.from || count > within.to);
                  return (
                    <td key={series[i]?.name ?? i}>
                      {count}{' '}
                      {isOutside && <small>{say(i === 0 ? 'assumptions.strays' : 'assumptions.outside')}</small>}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
