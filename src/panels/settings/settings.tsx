/** What can be set: language, light or dark, motion, cards on harm. Every choice is kept at once. */
import { MOTIONS, THEMES } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { Choices } from '../controls/choices.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { useSettings } from './context.ts';
import { LanguageChoice } from './language.tsx';
import { NewVersion, OfflineNote } from './offline.tsx';

export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const { settings, save } = useSettings();
  return (
    <Sheet title={say('settings.head')} onClose={onClose}>
      <LanguageChoice />
      <Choices
        legend={say('settings.theme')}
        value={settings.theme}
        choices={THEMES.map((theme) => ({ value: theme, label: say(`settings.themes.${theme}`) }))}
        onChoose={(theme) => save({ theme })}
        columns
      />
      <Choices
        legend={say('settings.motion')}
        value={settings.motion === 'full' ? 'system' : settings.motion}
        choices={MOTIONS.flatMap((motion) =>
          motion === 'full' ? [] : [{ value: motion, label: say(`settings.motions.${motion}`) }],
        )}
        onChoose={(motion) => save({ motion })}
        columns
      />
      <Choices
        legend={say('settings.harm')}
        value={settings.muteHarm ? 'muted' : 'shown'}
        choices={(['shown', 'muted'] as const).map((harm) => ({ value: harm, label: say(`settings.harms.${harm}`) }))}
        onChoose={(harm) => save({ muteHarm: harm === 'muted' })}
        columns
      />
      <Choices
        legend={say('settings.hintsHead')}
        value={settings.hints ? 'shown' : 'off'}
        choices={(['shown', 'off'] as const).map((hints) => ({ value: hints, label: say(`settings.hints.${hints}`) }))}
        onChoose={(hints) => save({ hints: hints === 'shown', keyRead: false, hintsSeen: [] })}
        columns
      />
      <Choices
        legend={say('sound.head')}
        value={settings.sound ? 'on' : 'off'}
        choices={(['off', 'on'] as const).map((sound) => ({ value: sound, label: say(`sound.${sound}`) }))}
        onChoose={(sound) => save({ sound: sound === 'on' })}
        columns
      />
      <p class="note">{say('sound.text')}</p>
      <p class="note">{say('settings.harmText')}</p>
      <p class="note">{say('settings.stop')}</p>
      <OfflineNote />
      <NewVersion />
    </Sheet>
  );
}
