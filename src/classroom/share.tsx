/** How many games of how many. */

/** How many of how many, as a figure over a bar. */
export function Share({ count, of }: { readonly count: number; readonly of: number }) {
  return (
    <span class="class-share">
      {count}
      <i aria-hidden="true" style={{ inlineSize: `${(100 * count) / of}%` }} />
    </span>
  );
}
