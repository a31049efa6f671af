/** A value or a fault, for what a person or a file can get wrong. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F };

/** @returns a good result that holds `value`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}
/** @returns a bad result that holds `fault`. */
export function fail<F>(fault: F): Result<never, F> {
  return { ok: false, fault };
}
