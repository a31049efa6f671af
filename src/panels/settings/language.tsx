/** The language of the page: a choice on the title and in the settings, kept in this browser. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../store/settings.ts';
import type { Language, Pseudo } from '../../words/language.ts';
import { infoOf, OFFERED } from '../../words/language.ts';
import { say, spokenLanguage } from '../../words/say.ts';
import { Choices } from '../controls/choices.tsx';

/** Fetches a language and speaks it from the next drawing on, for a scenario too. Fails where it cannot be fetched. */
export type Speak = (language: Language | Pseudo, scenario: unknown) => Promise<void>;

/** Changes the language of the whole page and keeps the choice; null where it stays (the gallery). */
export const LanguageContext = createContext<((language: Language) => void) | null>(null);

/**
 * Keeps the language that the page is drawn in. Everything is drawn anew with another one; the game in play stays.
 * @param tell hears what to say where a language could not be fetched. @returns the language, and what changes it.
 */
export function useLanguage(
  speak: Speak,
  scenario: unknown,
  save: (patch: Partial<Settings>) => void,
  tell: (why: string) => void,
): readonly [language: string, change: (language: Language) => void] {
  const [language, setLanguage] = useState<string>(spokenLanguage);
  useEffect(() => {
    document.title = say('app.name');
  }, [language]);
  const change = (wanted: Language): void => {
    void speak(wanted, scenario).then(
      () => {
        save({ language: wanted });
        // The address named another one, for this visit.
        const address = new URL(location.href);
        address.searchParams.delete('lang');
        history.replaceState(history.state, '', address);
        setLanguage(wanted);
      },
      () => tell(say('app.notFetched')),
    );
  };
  return [language, change];
}

/** A row of the languages on offer, each in its own words; nothing where there is only one. */
export function LanguageRow() {
  const change = useContext(LanguageContext);
  if (OFFERED.length < 2) return null;
  const now = spokenLanguage();
  return (
    <nav class="languages" aria-label={say('settings.language')}>
      {OFFERED.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          class="textlink"
          {...(language === now ? { 'aria-current': 'true' as const } : {})}
          onClick={() => change?.(language)}
        >
          {infoOf(language).name}
        </button>
      ))}
    </nav>
  );
}

/** The same choice among the settings. */
export function LanguageChoice() {
  const change = useContext(LanguageContext);
  const now = spokenLanguage();
  if (OFFERED.length < 2 || change === null) return null;
  return (
    <Choices
      legend={say('settings.language')}
      value={OFFERED.find((language) => language === now) ?? null}
      choices={OFFERED.map((language) => ({
        value: language,
        label: (
          <span lang={language} class="language-name">
            {infoOf(language).name}
          </span>
        ),
      }))}
      onChoose={change}
      columns
    />
  );
}
