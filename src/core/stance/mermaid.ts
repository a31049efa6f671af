/** Writes a leader's chart as a Mermaid state diagram, for people who read charts better than lists. */
import { isSofter, statesOf } from '../model/scenario/chart.ts';
import type { Leader } from '../model/scenario/leader.ts';
import type { Shift } from '../model/scenario/stance.ts';
import type { RegionId, StateName } from '../model/vocabulary.ts';
import { regionOf, regionsOf } from './chart.ts';

/** @returns `weekPassed or initialled, when ripe and agenda2`. Mermaid ends a label at a semicolon or a line's end: neither is used. */
function labelOf(shift: Shift): string {
  const when = shift.when.length === 0 ? '' : `, when ${shift.when.join(' and ')}`;
  return `${shift.on.join(' or ')}${when}`;
}

/** @returns the lines of one region: its states hard to soft with what each accepts, then its arrows. */
function regionLines(leader: Leader, id: RegionId): readonly string[] {
  const region = regionOf(leader, id);
  const states = statesOf(region);
  // Regions of one diagram share their names, so each state carries its region's.
  const nameOf = (state: StateName): string => `${id}_${state}`;
  const arrows = states.flatMap((state) =>
    (region.states[state]?.shifts ?? []).map((shift) => {
      const way = isSofter(region, state, shift.to) ? 'softer' : 'harder';
      return `${nameOf(state)} --> ${nameOf(shift.to)}: ${way} on ${labelOf(shift)}`;
    }),
  );
  return [
    ...states.map((state) => `state "${state}: ${region.states[state]?.accepts.join(' ')}" as ${nameOf(state)}`),
    `[*] --> ${nameOf(region.start)}`,
    ...arrows,
  ];
}

/**
 * Writes a leader's chart in Mermaid's stateDiagram-v2: one composite state a region.
 * Every softening also waits for its region to be free (see the folder's README); that is not repeated on each arrow.
 * @returns the diagram's text, ending in a line break.
 */
export function chartDiagram(leader: Leader): string {
  const lines = regionsOf(leader).flatMap((id) => [
    `  state ${id} {`,
    '    direction LR',
    ...regionLines(leader, id).map((line) => `    ${line}`),
    '  }',
  ]);
  return ['stateDiagram-v2', ...lines, ''].join('\n');
}
