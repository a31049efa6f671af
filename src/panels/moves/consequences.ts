/** What stands under a move before it is sent. */

/** Lines of effect and lines of risk. */
export interface Consequences {
  readonly effects: readonly string[];
  readonly risks: readonly string[];
}

/** @returns the lines that all have: what holds whatever is still chosen. */
export function sharedBy(all: readonly Consequences[]): Consequences {
  const [first, ...others] = all;
  const shared = (part: keyof Consequences): readonly string[] =>
    (first?.[part] ?? []).filter((line) => others.every((other) => other[part].includes(line)));
  return { effects: shared('effects'), risks: shared('risks') };
}
