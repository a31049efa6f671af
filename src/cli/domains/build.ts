/** What readers of foreign files share: issues and valued parties become a checked domain, or one line that says why not. */
import { mostOutcomes, sizeOf } from '../../core/analysis/zone/domain.ts';
import type { Domain } from '../../core/analysis/zone/domain.ts';
import type { Result } from '../../core/model/result.ts';
import { ok } from '../../core/model/result.ts';
import type { Stop } from '../commandLine.ts';
import { stop } from '../commandLine.ts';

export interface Issue {
  readonly name: string;
  readonly labels: readonly (string | number)[];
}
/** A party as a file values it: for each issue and each of its options what it adds. */
export interface Valued {
  readonly name: string;
  readonly reservation: number;
  readonly worth: readonly (readonly number[])[];
}

/** Refuses by size alone, before options are listed. @returns the size where it is small enough. */
export function refuseSize(sizes: readonly number[], parties: number): Result<bigint, Stop> {
  const size = sizeOf(sizes);
  const most = mostOutcomes(parties, 0);
  if (size <= BigInt(most)) return ok(size);
  const count = (figure: bigint | number): string => figure.toLocaleString('en');
  const who = parties === 1 ? 'one party' : `${parties} parties`;
  return stop(
    `too large: ${count(size)} outcomes (${sizes.join(' x ')}), and at most ${count(most)} are analysed with ${who}`,
  );
}

/** @returns the domain of issues and parties; a stop where an issue has no option or a name or option stands twice, or a figure is no number. */
export function buildDomain(issues: readonly Issue[], parties: readonly Valued[]): Result<Domain, Stop> {
  if (issues.length === 0) return stop('the domain has no issue');
  if (parties.length === 0) return stop('the folder has no party: beside the domain, one file a party is wanted');
  for (const [at, { name, labels }] of issues.entries()) {
    if (labels.length === 0) return stop(`the issue '${name}' has no option`);
    if (issues.findIndex((issue) => issue.name === name) !== at) return stop(`two issues are called '${name}'`);
    const seen = new Set<string>();
    for (const label of labels) {
      if (seen.has(String(label))) return stop(`the issue '${name}' has the option '${label}' twice`);
      seen.add(String(label));
    }
  }
  for (const { name, reservation, worth } of parties)
    if (![reservation, ...worth.flat()].every(Number.isFinite))
      return stop(`a value of ${name} is not a finite number`);
  return ok({
    parties: parties.map(({ name, reservation }) => ({ name, reservation })),
    clauses: issues.map(({ name, labels }, issue) => ({
      name,
      options: labels.map((label, option) => ({
        label,
        worth: parties.map(({ worth }) => worth[issue]?.[option] ?? 0),
        barredBy: [],
        closed: false,
      })),
    })),
    rules: [],
  });
}
