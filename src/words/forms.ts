/** Names as a sentence bends them: case, article, gender and number are data of each language, asked for by a slot. */

/** Forms of a name by what the language calls them (`gen`, `de`, `in` …); `agr` is what a verb beside it agrees with (`m`, `f`, `pl` …). */
export type Forms = Readonly<Record<string, string>>;
/** Forms by the name as it stands alone. */
export type FormsByName = Readonly<Record<string, Forms>>;

interface Joined {
  readonly names: readonly string[];
  readonly as: 'conjunction' | 'disjunction';
}

/** The browser's own rules of a language; to make them takes longer than to ask them. */
interface Rules {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly conjunction: Intl.ListFormat;
  readonly disjunction: Intl.ListFormat;
}
function rulesOf(intl: string): Rules {
  return {
    plural: new Intl.PluralRules(intl),
    number: new Intl.NumberFormat(intl, { useGrouping: 'min2' }),
    conjunction: new Intl.ListFormat(intl, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(intl, { type: 'disjunction' }),
  };
}

let tag = 'en-GB';
let rules = rulesOf(tag);
let known: FormsByName = {};
/** Names that were joined lately: a slot may ask for a form of all of them. */
const joined = new Map<string, Joined>();
const JOINED_AT_MOST = 2000;

/** Sets the language that names are bent and joined in. */
export function bendIn(intl: string, forms: FormsByName): void {
  tag = intl;
  rules = rulesOf(intl);
  known = forms;
  joined.clear();
}
/** Adds the forms of a scenario's names. */
export function learnForms(forms: FormsByName): void {
  known = { ...known, ...forms };
}

/** @returns names joined as in a sentence of the language: `a, b and c`. */
export function join(names: readonly string[], as: Joined['as']): string {
  const text = rules[as].format(names);
  if (names.length > 1) {
    if (joined.size >= JOINED_AT_MOST) joined.clear();
    joined.set(text, { names, as });
  }
  return text;
}

/** What every name has that no other rule is for: `*` is the name, `*s` a name that ends with s. A language without such rules leaves the name as it is. */
function formByEnd(name: string, form: string): string {
  const last = `*${name.charAt(name.length - 1)}`;
  const rule = known[last]?.[form] ?? known['*']?.[form] ?? '*';
  return rule.replace('*', name);
}

/** @returns a name in a form; with a capital where the form is asked for with one (`Le` for `le`). A name without that form stays as it is. */
export function bent(name: string, form: string): string {
  const plain = form.charAt(0).toLowerCase() + form.slice(1);
  const parts = joined.get(name);
  const text =
    parts === undefined
      ? (known[name]?.[plain] ?? formByEnd(name, plain))
      : join(
          parts.names.map((part) => bent(part, plain)),
          parts.as,
        );
  return form === plain ? text : text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}

/** @returns what a verb beside a value agrees with: the plural form of a number; of a name its own sign, of several names `pl`. */
export function agreementOf(value: string | number): string {
  if (typeof value === 'number') return rules.plural.select(value);
  return joined.has(value) ? 'pl' : (known[value]?.['agr'] ?? '');
}

/** Branches of a slot such as `{{by, f: вийшла | pl: вийшли}}`. */
export function branchesOf(format: string): readonly (readonly [sign: string, text: string])[] {
  return format.split('|').map((branch) => {
    const at = branch.indexOf(':');
    return [branch.slice(0, at).trim(), branch.slice(at + 1).trim()] as const;
  });
}

/**
 * @returns a value as its slot asks: plain, in a form (`{{by, gen}}`), or the words that agree with it (`{{weeks, one: week | other: weeks}}`;
 * the last branch where none has its sign).
 */
export function filled(value: string | number, format: string | undefined): string {
  if (format === undefined || format === '') return typeof value === 'number' ? rules.number.format(value) : value;
  if (!format.includes(':')) return bent(String(value), format);
  const branches = branchesOf(format);
  const sign = agreementOf(value);
  return (branches.find(([one]) => one === sign) ?? branches.at(-1))?.[1] ?? '';
}
