/** What a thing costs, always in the same circle. */
import { say } from '../../words/say.ts';
import type { Prices } from './prices.ts';

/** The circle beside a button, or a longer one with the range of what it offers: read aloud as words. */
export function CostCircle({ prices }: { prices: Prices | null }) {
  const isRange = prices !== null && prices.most > prices.least;
  return (
    <i class={isRange ? 'cost range' : 'cost'}>
      <span aria-hidden="true">
        {prices === null
          ? '–'
          : isRange
            ? say('moves.costShort', { least: prices.least, most: prices.most })
            : prices.least}
      </span>
      <span class="offscreen">{prices === null ? '' : spoken(prices)}</span>
    </i>
  );
}

function spoken({ least, most }: Prices): string {
  if (most > least) return say('moves.costRange', { least, most });
  return least === 0 ? say('moves.costFree') : say('moves.cost', { cost: least });
}

interface CostProps {
  /** null where it depends on what is still to be chosen. */
  readonly cost: number | null;
  /** What is chosen is refused: it has no price. */
  readonly isBarred: boolean;
}

/** The same in a line of words, on a sheet. */
export function Cost({ cost, isBarred }: CostProps) {
  if (isBarred) return <span class="note">{say('moves.barred')}</span>;
  if (cost === null) return <span class="note">{say('moves.notAll')}</span>;
  return (
    <span class="cost-line">
      <i class="cost" aria-hidden="true">
        {cost}
      </i>
      {cost === 0 ? say('moves.costFree') : say('moves.cost', { cost })}
    </span>
  );
}

/** Capital as dots: what is left is full, what lies in the folder is a ring. */
export function Pips({ left, spent }: { left: number; spent: number }) {
  const all = left + spent;
  return (
    <svg
      class="pips"
      width={all * 12}
      height="10"
      viewBox={`0 0 ${all * 12} 10`}
      role="img"
      aria-label={say('moves.pips', { left, spent })}
    >
      {Array.from({ length: all }, (_, i) => (
        <circle key={i} cx={i * 12 + 6} cy="5" r="4" class={i < left ? 'full' : 'void'} />
      ))}
    </svg>
  );
}
