/** Where a game stands, as the head says it: the parts of a week, or what comes after the signature. */
import type { View } from '../../core/model/play/view.ts';
import { say } from '../../words/say.ts';

/** @returns names and the place of the present one; `isReport` while last week's report lies open. */
export function stepsOf(view: View, isReport: boolean): { readonly names: readonly string[]; readonly at: number } {
  const { phase } = view.table;
  const after = [say('app.steps.weeks'), say('app.steps.signing'), say('app.steps.ending')];
  const week = [say('app.steps.news'), say('app.steps.moves'), say('app.steps.talks'), say('app.steps.report')];
  switch (phase) {
    case 'moves':
      return { names: week, at: isReport ? 3 : 1 };
    case 'talks':
    case 'answers':
      return { names: week, at: 2 };
    case 'onTheTable':
    case 'campaign':
    case 'steps':
    case 'breach':
      return { names: after, at: 1 };
    case 'ended':
      return isReport ? { names: week, at: 3 } : { names: after, at: 2 };
  }
}

/** @returns what a screen reader is told when the table waits for something new; `wasMoves` where the folders have just been opened. */
export function toldOf(
  view: View,
  wasMoves: boolean,
  names: { readonly pen: string; readonly by: string; readonly level: string },
): string {
  const { phase, week } = view.table;
  return say(phase === 'talks' && !wasMoves ? 'app.penPasses' : `app.happened.${phase}`, { week, ...names });
}
