/** A leader's chart as a Mermaid diagram. */
import { expect, test } from 'vitest';
import { chartDiagram } from '../../../src/core/stance/mermaid.ts';
import { NORTH } from './leaders.ts';

test('a chart is drawn with what each state accepts and what each shift asks for', () => {
  const diagram = chartDiagram(NORTH);
  expect(diagram.startsWith('stateDiagram-v2\n')).toBe(true);
  expect(diagram).toContain('state "foot: none foot" as bridge_foot');
  expect(diagram).toContain('[*] --> bridge_shut');
  expect(diagram).toContain('bridge_shut --> bridge_foot: softer on movesApplied or weekPassed, when tired and trusts');
  expect(diagram).toContain('bridge_foot --> bridge_shut: harder on breached or withdrew, when byRival');
});
