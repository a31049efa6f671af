/** Signals are said in words, since a leader's conditions are public; dealt ones never are. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { SignalName } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { partsOf, predicatesOf } from './walk.ts';

/** @returns whether a signal asks, itself or through others, for what the seed dealt. */
function isDealt(signals: Scenario['signals'], name: SignalName): boolean {
  const predicate = signals[name];
  if (predicate === undefined) return false;
  return partsOf(predicate, '').some(
    ({ predicate: part }) => 'dealt' in part || ('signal' in part && isDealt(signals, part.signal)),
  );
}

/** @returns `unspokenSignal`, `spokenDeal` and `unusedSignal` findings; the signals are known to be free of circles. */
export function checkSignals(scenario: Scenario): readonly Finding[] {
  const { signals, signalWords, leaders } = scenario;
  const inCharts = new Set(
    leaders.flatMap(({ stance }) =>
      Object.values(stance).flatMap(({ states }) =>
        Object.values(states).flatMap(({ shifts }) => shifts.flatMap(({ when }) => when)),
      ),
    ),
  );
  const asked = new Set(
    predicatesOf(scenario).flatMap(({ predicate }) => ('signal' in predicate ? [predicate.signal] : [])),
  );
  return (Object.keys(signals) as SignalName[]).flatMap((name): readonly Finding[] => {
    const path = below('/signals', name);
    const isSpoken = signalWords[name] !== undefined;
    if (!inCharts.has(name) && !asked.has(name)) return [{ code: 'unusedSignal', path, facts: { name } }];
    if (isDealt(signals, name)) return isSpoken ? [{ code: 'spokenDeal', path, facts: { name } }] : [];
    return inCharts.has(name) && !isSpoken ? [{ code: 'unspokenSignal', path, facts: { name } }] : [];
  });
}
