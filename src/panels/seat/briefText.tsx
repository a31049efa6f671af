/** Mandate, secret interest and brief of a seat: before the first week, and behind *Brief* at any time. */
import { useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { useSettings } from '../settings/context.ts';
import { usePlay } from '../store-hooks.ts';
import { Explained, Term } from '../terms/term.tsx';
import { Part } from './part.tsx';

/** Mandate, secret and brief. Before the first week (`isFolded`) the brief waits until it is asked for. */
export function BriefText({ leader, isFolded = false }: { leader: LeaderId; isFolded?: boolean }) {
  const { session, view } = usePlay();
  const { brief, easyBrief, mandate, secrets } = session.book.leader(leader);
  const { settings, save } = useSettings();
  const isEasy = settings.easyBrief && easyBrief !== undefined;
  const [isOpen, setOpen] = useState(!isFolded || isEasy);
  const secret = secrets.find(({ id }) => id === view.own?.secret);
  return (
    <>
      <Part head={<Term id="mandate">{say('title.mandate')}</Term>} note={say('title.mandateText')}>
        <ol class="mandate">
          {mandate.map((line) => (
            <li key={line.card}>
              <span>
                <Explained text={told(line.text)} />
              </span>{' '}
              <button
                type="button"
                class="textlink"
                onClick={() => session.desk.open({ kind: 'card', card: line.card })}
              >
                {say('week.source')}
              </button>
            </li>
          ))}
        </ol>
      </Part>
      {secret === undefined ? null : (
        <Part head={<Term id="secret">{say('title.secret')}</Term>} note={say('title.secretText')}>
          <p>
            <b>{told(secret.name)}.</b> <Explained text={told(secret.text)} />
          </p>
        </Part>
      )}
      <Part head={say('app.brief')}>
        <div class="brief-choices">
          {isFolded ? (
            <Button expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {say('title.wholeBrief')}
            </Button>
          ) : null}
          {easyBrief === undefined ? null : (
            <Button
              class="easy-choice"
              pressed={isEasy}
              onClick={() => {
                save({ easyBrief: !isEasy });
                setOpen(true);
              }}
            >
              {say('seat.easyBrief')}
            </Button>
          )}
        </div>
        {/* Printed in any case. */}
        <div class={isOpen ? '' : 'print-only'}>
          {isEasy ? (
            <ul class="plain-list reading easy-brief">
              {easyBrief.map((line) => (
                <li key={told(line)}>
                  <Explained text={told(line)} />
                </li>
              ))}
            </ul>
          ) : (
            <p class="reading">
              <Explained text={told(brief)} />
            </p>
          )}
        </div>
      </Part>
    </>
  );
}
