/** A YAML file of NegMAS as fields: objects carry their class under `type`. */
import { parse } from 'yaml';
import type { Result } from '../../core/model/result.ts';
import { ok } from '../../core/model/result.ts';
import type { Stop } from '../commandLine.ts';
import { stop } from '../commandLine.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** @returns the fields of a file, null where it holds no mapping; a stop where it is no YAML. */
export function readYaml(file: string, text: string): Result<Fields | null, Stop> {
  try {
    return ok(fieldsOf(parse(text, { logLevel: 'error' })));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return stop(`${file} is not YAML: ${why.replace(/:$/, '')}`);
  }
}

/** @returns the fields of a mapping; null where the value is none. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** @returns the last part of a type's name: `negmas.preferences.TableFun` is `TableFun`. */
export function typeOf(fields: Fields): string {
  const type = fields.type ?? fields.__python_class__;
  return typeof type === 'string' ? (type.split('.').at(-1) ?? '') : '';
}
