/** The minutes of a lesson (rules, section 4; the evidence for them is in the folder's README): entering, a bell a week, the debrief. */

/** What a lesson is doing: people enter and read, play a week, or speak about it. */
export type LessonPart =
  | { readonly part: 'in' }
  | { readonly part: 'week'; readonly week: number }
  | { readonly part: 'out' }
  | { readonly part: 'over' };
/** Seconds of each part. */
export interface LessonPlan {
  readonly in: number;
  /** One a week of play. */
  readonly weeks: readonly number[];
  readonly out: number;
}
/** Where a lesson stands. */
export type LessonNow = LessonPart & {
  /** Seconds until the next bell; 0 once it is over. */
  readonly left: number;
  /** Seconds that this part has. */
  readonly of: number;
};

const FIRST_WEEK = 270;
const LATER_WEEK = 210;

/** @returns a lesson of 45 minutes with six weeks: 8 in, 22 to play, 15 out; a longer or shorter game has its weeks alone changed. */
export function lessonPlan(weeks: number): LessonPlan {
  return { in: 480, weeks: Array.from({ length: weeks }, (_, at) => (at === 0 ? FIRST_WEEK : LATER_WEEK)), out: 900 };
}

/** @returns the parts of a plan in order, each with its seconds. */
export function partsOf(plan: LessonPlan): readonly (LessonPart & { readonly of: number })[] {
  return [
    { part: 'in', of: plan.in },
    ...plan.weeks.map((of, at) => ({ part: 'week', week: at + 1, of }) as const),
    { part: 'out', of: plan.out },
  ];
}

/** @returns where a lesson stands after so many seconds; what is before its start stands at its start. */
export function lessonAt(plan: LessonPlan, seconds: number): LessonNow {
  let left = Math.max(0, seconds);
  for (const part of partsOf(plan)) {
    if (left < part.of) return { ...part, left: part.of - left };
    left -= part.of;
  }
  return { part: 'over', left: 0, of: 0 };
}

/** @returns after how many seconds a part begins; null where the plan has no such part. */
export function beginOf(plan: LessonPlan, sought: LessonPart): number | null {
  let at = 0;
  for (const part of partsOf(plan)) {
    const isIt =
      part.part === sought.part && (part.part !== 'week' || sought.part !== 'week' || part.week === sought.week);
    if (isIt) return at;
    at += part.of;
  }
  return sought.part === 'over' ? at : null;
}

/** @returns the week that is played so many seconds before the last bell, which ends the last one; null before the first week, and once the bell has rung. */
export function weekBefore(plan: LessonPlan, seconds: number): number | null {
  let left = seconds;
  if (left <= 0) return null;
  for (let week = plan.weeks.length; week > 0; week -= 1) {
    const of = plan.weeks[week - 1] ?? 0;
    if (left <= of) return week;
    left -= of;
  }
  return null;
}
