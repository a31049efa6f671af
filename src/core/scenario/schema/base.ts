/** The small shapes that every part of the scenario's schema is made of: ids, texts, dates, whole numbers. */
import * as z from 'zod/mini';

/** Names that every JavaScript object already has: as ids they would be found where nothing was written. */
const TAKEN = 'constructor|prototype|toString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString';
/** A name that other parts of the file refer to. */
export const ID = z.string().check(z.maxLength(64), z.regex(new RegExp(`^(?!(?:${TAKEN})$)[A-Za-z][A-Za-z0-9-]*$`)));

/** @returns the schema of an id; that it names something is for the cross-checks. */
export function id<T extends string>(): z.ZodMiniType<T, T> {
  return ID as unknown as z.ZodMiniType<T, T>;
}

const SENTENCE = z.string().check(z.minLength(1), z.maxLength(4000));
/** A text in every language that the scenario has; English always. */
export const TEXT = z.catchall(z.object({ en: SENTENCE }), SENTENCE);

/** A day, as `2025-09-05`. */
export const DAY = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** A day, a month or a year: old texts are often dated no closer. */
export const DATE = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** Whole numbers, small enough that no sum of them loses a unit. */
export const WHOLE = z.int().check(z.minimum(-10000), z.maximum(10000));
/** A whole number from 0 on. */
export const COUNT = z.int().check(z.minimum(0), z.maximum(10000));
/** A height on a track, or a value of an option: 0 to 10. */
export const TEN = z.int().check(z.minimum(0), z.maximum(10));
export const WEEK = z.int().check(z.minimum(1), z.maximum(100));

/** Lists of a shared file are bounded, so that none can keep a page busy for long. */
export function list<T extends z.ZodMiniType>(item: T): z.ZodMiniArray<T> {
  return z.array(item).check(z.maxLength(500));
}
