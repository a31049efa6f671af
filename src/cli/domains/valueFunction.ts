/** A NegMAS value function over the listed options of one issue. */
import type { Result } from '../../core/model/result.ts';
import { fail, ok } from '../../core/model/result.ts';
import type { Issue } from './build.ts';
import { fieldsOf, typeOf } from './yaml.ts';

/** @returns the value of each option, or what is wrong with the function. */
export function functionValues(value: unknown, labels: Issue['labels']): Result<readonly number[], string> {
  if (Array.isArray(value))
    return value.length === labels.length ? finite(value.map(Number)) : fail('as many values as options are wanted');
  const fields = fieldsOf(value);
  if (fields === null) return fail('no value function');
  const type = typeOf(fields);
  const numbers = labels.map(Number);
  const [slope, bias] = [Number(fields.slope ?? 1), Number(fields.bias ?? 0)];
  switch (type) {
    case 'IdentityFun':
      return finite(numbers);
    case 'ConstFun':
      return finite(numbers.map(() => bias));
    case 'LinearFun':
    case 'AffineFun':
      if (!('slope' in fields)) return fail(`the ${type} has no slope`);
      return finite(numbers.map((number) => slope * number + bias));
    case 'TableFun':
    case '':
      break;
    default:
      return fail(`a ${type} is not read`);
  }
  const table = fieldsOf(fields.mapping ?? fields.d ?? fields) ?? {};
  const missing = labels.find((label) => !Object.hasOwn(table, String(label)));
  if (missing !== undefined) return fail(`the table does not value '${missing}'`);
  return finite(labels.map((label) => Number(table[String(label)])));
}

function finite(values: readonly number[]): Result<readonly number[], string> {
  return values.every(Number.isFinite) ? ok(values) : fail('a value is not a number');
}
