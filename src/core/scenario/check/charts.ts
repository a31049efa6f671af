/** What a chart owes its readers: every state reachable, softer accepts more, every event answered or ignored, every state rests on something. */
import { reachableStates, readTrigger } from '../../model/scenario/chart.ts';
import { CHART_EVENTS } from '../../model/chartEvent.ts';
import type { Leader } from '../../model/scenario/leader.ts';
import type { Region } from '../../model/scenario/stance.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

function checkRegion(region: Region, path: string): readonly Finding[] {
  const reached: ReadonlySet<string> = reachableStates(region);
  const states = Object.entries(region.states);
  return states.flatMap(([name, state], at) => {
    const here = below(path, 'states', name);
    const findings: Finding[] = [];
    if (!reached.has(name)) findings.push({ code: 'unreachableState', path: here, facts: { name } });
    const [harder, before] = states[at - 1] ?? [];
    const lost = (before?.accepts ?? []).filter((option) => !state.accepts.includes(option));
    if (lost.length > 0)
      findings.push({
        code: 'acceptsLess',
        path: below(here, 'accepts'),
        facts: { name, harder: harder ?? '', lost: lost.join(', ') },
      });
    // The starting set is what was declared; whatever stands elsewhere in the chart is inferred.
    const rests = below(here, 'rests');
    if (name === region.start && !('card' in state.rests))
      findings.push({ code: 'restsOnNoCard', path: rests, facts: { name } });
    if (name !== region.start && !('assumption' in state.rests))
      findings.push({ code: 'restsOnNoAssumption', path: rests, facts: { name } });
    return findings;
  });
}

function checkEvents(leader: Leader, path: string): readonly Finding[] {
  const named = new Set(
    Object.values(leader.stance).flatMap(({ states }) =>
      Object.values(states).flatMap(({ shifts }) =>
        shifts.flatMap(({ on }) => on.map((one) => readTrigger(one)?.event)),
      ),
    ),
  );
  const unheard = CHART_EVENTS.filter((event) => !named.has(event) && !leader.ignores.includes(event));
  return [
    ...unheard.map((name): Finding => ({ code: 'unheardEvent', path: below(path, 'ignores'), facts: { name } })),
    ...leader.ignores.flatMap((name, at): readonly Finding[] =>
      named.has(CHART_EVENTS.find((event) => event === name))
        ? [{ code: 'heardAndIgnored', path: below(path, 'ignores', at), facts: { name } }]
        : [],
    ),
  ];
}

/** @returns findings on the charts of a scenario whose arrows are sound. */
export function checkCharts({ leaders }: Scenario): readonly Finding[] {
  return leaders.flatMap((leader, at) => {
    const path = below('/leaders', at);
    const regions = Object.entries(leader.stance).flatMap(([id, region]) =>
      checkRegion(region, below(path, 'stance', id)),
    );
    return [...regions, ...checkEvents(leader, path)];
  });
}
