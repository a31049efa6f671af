/** The steps of the law stand in an order in which they can be taken, and what they lean on is there. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

/** @returns `twice` for a path or step named twice, `unknownName` for a step that waits for none before it or for a home test that is not there. */
export function checkLegalPaths({ legalPaths = [], aftermath }: Scenario): readonly Finding[] {
  const paths = new Set<string>();
  const tests = new Set(aftermath.tests.map(({ id }) => id));
  return legalPaths.flatMap((path, at): readonly Finding[] => {
    const findings: Finding[] = paths.has(path.id)
      ? [{ code: 'twice', path: below('/legalPaths', at, 'id'), facts: { name: path.id } }]
      : [];
    paths.add(path.id);
    const before = new Set<string>();
    for (const [place, { id, after, test }] of path.steps.entries()) {
      const where = below('/legalPaths', at, 'steps', place);
      if (before.has(id)) findings.push({ code: 'twice', path: below(where, 'id'), facts: { name: id } });
      for (const [i, one] of after.entries())
        if (!before.has(one))
          findings.push({
            code: 'unknownName',
            path: below(where, 'after', i),
            facts: { what: 'earlier step', name: one },
          });
      if (test !== undefined && !tests.has(test))
        findings.push({ code: 'unknownName', path: below(where, 'test'), facts: { what: 'home test', name: test } });
      before.add(id);
    }
    return findings;
  });
}
