/** The name of a group over what belongs to its clauses. */
import type { ClauseGroup } from '../../core/model/scenario/clause.ts';
import { told } from '../../words/say.ts';
import './matters.css';

/** Nothing where there is no group. */
export function GroupName({ group }: { readonly group: ClauseGroup | null }) {
  return group === null ? null : <h4 class="group-name">{told(group.name)}</h4>;
}

/** The same as a row of a table. */
export function GroupRow({ group, columns }: { readonly group: ClauseGroup | null; readonly columns: number }) {
  return group === null ? null : (
    <tr class="group-row">
      <th scope="rowgroup" colSpan={columns}>
        {told(group.name)}
      </th>
    </tr>
  );
}
