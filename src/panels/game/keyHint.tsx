/** The first hint: how to read the table, offered once beside the board; it goes with a choice and can be turned off with all hints. */
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { useSettings } from '../settings/context.ts';
import { useSession } from '../store-hooks.ts';

/** `isShort` where other ways stand beside it. */
export function KeyHint({ isShort = false }: { readonly isShort?: boolean }) {
  const session = useSession();
  const { settings, save } = useSettings();
  if (!settings.hints || settings.keyRead) return null;
  return (
    <p class="key-hint">
      {isShort ? null : <span>{say('key.hint')}</span>}{' '}
      <TextLink
        onClick={() => {
          save({ keyRead: true });
          session.desk.open({ kind: 'page', page: 'key' });
        }}
      >
        {say(isShort ? 'key.short' : 'key.head')}
      </TextLink>{' '}
      <TextLink onClick={() => save({ keyRead: true })}>{say('key.notNow')}</TextLink>
    </p>
  );
}
