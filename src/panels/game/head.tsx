/** The head of every screen: what this is, where and as of when, SIMULATED; where the week stands; and the few ways aside. */
import { useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { ChangedLine } from '../assumptions/changed.tsx';
import { Icon } from '../controls/icon.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { Explained } from '../terms/term.tsx';
import { StrangerLine } from '../stranger/stranger.tsx';
import { useFit } from './fit.ts';

export interface Aside {
  readonly label: string;
  readonly onClick: () => void;
  /** Names the way to a stylesheet or a test in every language. */
  readonly way?: string;
  /** Where there is room for a row of them, it has another place on the screen. */
  readonly isInMenuOnly?: boolean;
}
interface HeadProps {
  readonly place: string;
  /** Where the week stands: status, not navigation. */
  readonly steps?: { readonly names: readonly string[]; readonly at: number };
  /** What a phone says in place of the product's name. */
  readonly week?: { readonly name: string; readonly rest: string };
  /** Nothing beneath is simulated: sourced history alone. */
  readonly isReal?: boolean;
  readonly asides: readonly Aside[];
}

export function Head({ place, steps, week, isReal = false, asides }: HeadProps) {
  const [isOpen, setOpen] = useState(false);
  const row = useFit([place, ...(steps?.names ?? []), ...asides.map(({ label }) => label)].join());
  return (
    <>
      <header ref={row} class={week === undefined ? 'head plain' : 'head'}>
        <div class="mark">
          <b>{say('app.name')}</b>
          <span class="dim">
            <Explained text={place} />
          </span>
          {isReal ? null : <span class="tag">{say('app.simulated')}</span>}
        </div>
        {week === undefined ? null : (
          <p class="phone-week">
            <b>{week.name}</b> <span class="dim">{week.rest}</span>
          </p>
        )}
        {steps === undefined ? null : (
          <ol class="phases" aria-label={say('app.thisWeek')}>
            {steps.names.map((name, i) => (
              <li key={name} {...(i === steps.at ? { class: 'now', 'aria-current': 'step' as const } : {})}>
                {name}
              </li>
            ))}
          </ol>
        )}
        <nav class="utils" aria-label={say('app.menu')}>
          {asides
            .filter(({ isInMenuOnly }) => isInMenuOnly !== true)
            .map(({ label, onClick, way }) => (
              <button key={label} type="button" data-way={way} onClick={onClick}>
                {label}
              </button>
            ))}
        </nav>
        <button type="button" class="menu-button" aria-label={say('app.menu')} onClick={() => setOpen(true)}>
          <Icon name="menu" size={20} />
        </button>
        <StrangerLine />
        <ChangedLine />
      </header>
      {isOpen ? (
        <Sheet title={say('app.menu')} kicker={place} onClose={() => setOpen(false)}>
          <ul class="menu">
            {asides.map(({ label, onClick, way }) => (
              <li key={label}>
                <button
                  type="button"
                  data-way={way}
                  onClick={() => {
                    setOpen(false);
                    onClick();
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </>
  );
}
