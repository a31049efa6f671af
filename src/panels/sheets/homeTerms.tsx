/** Options that a group at home would not take, or would welcome: a line a clause, under a few words. */
import './homeTerms.css';

/** Nothing where none is open any more. */
export function HomeTerms({ head, terms }: { readonly head: string; readonly terms: readonly string[] }) {
  if (terms.length === 0) return null;
  return (
    <div class="home-terms">
      <p>{head}</p>
      <ul class="plain-list">
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </div>
  );
}
