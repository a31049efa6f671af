/** Every arrow of every chart starts somewhere, ends somewhere, and listens to something that charts hear. */
import { readTrigger } from '../../model/scenario/chart.ts';
import type { Leader } from '../../model/scenario/leader.ts';
import type { Region } from '../../model/scenario/stance.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { FORMATS, isProcedure, LEVELS } from '../../model/vocabulary.ts';
import type { RegionId } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

/** Only events that are about a clause can be about a region's own. */
const ABOUT_A_CLAUSE: readonly string[] = ['initialled', 'reopened', 'statedFirm', 'leftOpen', 'leaked', 'confirmed'];

function checkRegion(region: Region, path: string, id: string, accepted: readonly string[]): readonly Finding[] {
  const names = Object.keys(region.states);
  const findings: Finding[] = [];
  if (!names.includes(region.start))
    findings.push({
      code: 'unknownName',
      path: below(path, 'start'),
      facts: { what: 'stance state', name: region.start },
    });
  for (const [name, state] of Object.entries(region.states)) {
    const here = below(path, 'states', name);
    state.accepts.forEach((option, at) => {
      if (accepted.includes(option)) return;
      const what = id === 'posture' ? 'level' : isProcedure(id as RegionId) ? id : `option of ${id}`;
      findings.push({ code: 'unknownName', path: below(here, 'accepts', at), facts: { what, name: option } });
    });
    state.shifts.forEach((shift, at) => {
      const arrow = below(here, 'shifts', at);
      if (!names.includes(shift.to))
        findings.push({
          code: 'unknownName',
          path: below(arrow, 'to'),
          facts: { what: 'stance state', name: shift.to },
        });
      if (shift.to === name) findings.push({ code: 'goesNowhere', path: below(arrow, 'to'), facts: { name } });
      if (shift.on.length === 0)
        findings.push({ code: 'incomplete', path: below(arrow, 'on'), facts: { what: 'event', name } });
      shift.on.forEach((on, place) => {
        const trigger = readTrigger(on);
        const isLost =
          trigger === null ||
          (trigger.here && (isProcedure(id as RegionId) || !ABOUT_A_CLAUSE.includes(trigger.event)));
        if (isLost) findings.push({ code: 'unknownEvent', path: below(arrow, 'on', place), facts: { name: on } });
      });
    });
  }
  return findings;
}

function checkLeader(leader: Leader, path: string, scenario: Scenario): readonly Finding[] {
  return Object.entries(leader.stance).flatMap(([id, region]): readonly Finding[] => {
    const here = below(path, 'stance', id);
    if (id === 'posture') return checkRegion(region, here, id, LEVELS);
    if (id === 'format') return checkRegion(region, here, id, FORMATS);
    if (id === 'venue')
      return checkRegion(
        region,
        here,
        id,
        scenario.venues.map((venue) => venue.id),
      );
    const clause = scenario.clauses.find((one) => one.id === id);
    if (clause === undefined) return [{ code: 'unknownName', path: here, facts: { what: 'clause', name: id } }];
    return checkRegion(
      region,
      here,
      id,
      clause.options.map((option) => option.id),
    );
  });
}

/** @returns findings on charts that XState could not step, or would step past in silence. */
export function checkShifts(scenario: Scenario): readonly Finding[] {
  return scenario.leaders.flatMap((leader, at) => checkLeader(leader, below('/leaders', at), scenario));
}
