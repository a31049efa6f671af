/** Rules, background and draft in short sentences, as their files hold them: by scenario, since what is easy to read has to be written for it. */
import type { OptionId } from '../../core/model/vocabulary.ts';
import type { Language, Pseudo } from '../../words/language.ts';

export interface EasyText {
  readonly rules: readonly string[];
  readonly scenarios: {
    readonly [scenario: string]: {
      readonly background: readonly string[];
      readonly options: { readonly [option: OptionId]: string };
    };
  };
}
export type LoadEasy = (language: Language | Pseudo) => Promise<EasyText>;
