/** What helps the text to last and what hurts, in words, each with the card of the study that it rests on. */
import type { ComponentChildren } from 'preact';
import type { FactorFound } from '../../core/analysis/text/durability.ts';
import { durabilityOf } from '../../core/analysis/text/durability.ts';
import type { DurabilityFactor } from '../../core/model/scenario/durability.ts';
import type { Showing } from '../../session/showing.ts';
import { list, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { SheetLink } from '../sheets/links.tsx';
import './durability.css';

/** Beside every step of the aftermath; nothing where the scenario names no factors. */
export function DurabilityPanel({ session }: { readonly session: Showing }) {
  if (session.book.scenario.durability === undefined) return null;
  return (
    <section class="durability slip-sheet" aria-labelledby="durability-head">
      <h2 id="durability-head">{say('durability.head')}</h2>
      <Durability session={session} />
    </section>
  );
}

/** The factors of the text as it stands; nothing where the scenario names none. */
export function Durability({ session }: { readonly session: Showing }) {
  const { book } = session;
  const read = durabilityOf(book, session.view());
  const limits = book.scenario.durability?.limits;
  if (read === null || limits === undefined) return null;
  return (
    <>
      <p class="durability-note">{say('durability.intro')}</p>
      <Group head={say('durability.helps')} isEmpty={read.helps.length === 0}>
        {read.helps.map((found) => (
          <Factor key={found.factor.id} session={session} {...found} />
        ))}
      </Group>
      <Group head={say('durability.hurts')} isEmpty={read.hurts.length === 0}>
        {read.hurts.map((found) => (
          <Factor key={found.factor.id} session={session} {...found} />
        ))}
      </Group>
      {read.missing.length > 0 && (
        <Group head={say('durability.missing')} isEmpty={false}>
          {read.missing.map((factor) => (
            <Factor key={factor.id} session={session} factor={factor} terms={[]} />
          ))}
        </Group>
      )}
      <p class="durability-note">{told(limits)}</p>
    </>
  );
}

interface GroupProps {
  readonly head: string;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}
function Group({ head, isEmpty, children }: GroupProps) {
  return (
    <div>
      <h3>{head}</h3>
      {isEmpty ? <p class="durability-note">{say('durability.none')}</p> : <ul>{children}</ul>}
    </div>
  );
}

function Factor({
  session,
  factor,
  terms,
}: { readonly session: Showing; readonly factor: DurabilityFactor } & Pick<FactorFound, 'terms'>) {
  const where = list(terms.map(([clause, option]) => termName(session.book, clause, option)));
  return (
    <li>
      <b>{told(factor.name)}.</b> {told(factor.text)} {where !== '' && say('durability.inTerms', { terms: where })}{' '}
      <SheetLink session={session} to={{ kind: 'card', card: factor.card }}>
        {say('durability.source')}
      </SheetLink>
    </li>
  );
}
