/** News: the headline beside the exact wording, with who said it, where and when; cards on harm can be muted. */
import { useState } from 'preact/hooks';
import type { NewsCard } from '../../core/model/scenario/cards.ts';
import { thirdOf } from '../../core/rules/state/thirds.ts';
import type { WordKey } from '../../words/say.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { useSettings } from '../settings/context.ts';
import { usePlay } from '../store-hooks.ts';

/** @returns this week's cards, the one that heads the week first. */
export function useNews(): readonly NewsCard[] {
  const { session, view } = usePlay();
  const { news } = session.book.scenario;
  return view.table.news.flatMap((id) => news.filter((card) => card.id === id));
}

/** @returns whether a card is folded away, and how to open it for now. */
function useMuted(card: NewsCard | undefined): readonly [boolean, () => void] {
  const { settings } = useSettings();
  const [opened, open] = useState<readonly string[]>([]);
  const isMuted = card !== undefined && card.harm && settings.muteHarm && !opened.includes(card.id);
  return [isMuted, () => card !== undefined && open([...opened, card.id])];
}

/** After the first week a card that was really said lies in the past of the game. */
function isOld(week: number): boolean {
  return week > 1;
}

function labelOf(card: NewsCard, week: number): WordKey {
  if (card.simulated) return 'week.inGame';
  return isOld(week) ? 'week.exactArchive' : 'week.exact';
}

/** The card in the strip of weeks. */
export function NewsInStrip() {
  const { session, view } = usePlay();
  const { week } = view.table;
  const third = thirdOf(session.book, week);
  const begun = third?.from === week ? third : null;
  const [first, ...more] = useNews();
  const [isMuted, show] = useMuted(first);
  const [isOpen, setOpen] = useState(false);
  if (first === undefined) return <p class="news-none note">{say('week.nothing')}</p>;
  return (
    <>
      <div class="news-headline">
        <span class="wk">{say('week.headline')}</span>
        <h2>{isMuted ? say('week.muted') : told(first.headline)}</h2>
        <p class="src">
          {isMuted ? <TextLink onClick={show}>{say('week.show')}</TextLink> : <Who card={first} />}
          {more.length === 0 ? null : (
            <>
              {' · '}
              <TextLink onClick={() => setOpen(true)}>{say('week.moreNews', { count: more.length })}</TextLink>
            </>
          )}
        </p>
        {begun === null ? null : (
          <p class="src">
            <TextLink onClick={() => setOpen(true)}>{say('week.thirdBegins', { name: told(begun.name) })}</TextLink>
          </p>
        )}
      </div>
      <div class="news-exact">
        <span class="wk">{say(labelOf(first, week))}</span>
        <p class="exact">{isMuted ? say('week.mutedText') : told(first.exact)}</p>
      </div>
      {isOpen ? <NewsSheet onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** The one line on a phone, which opens the whole card. */
export function NewsOnPhone() {
  const { session, view } = usePlay();
  const { week } = view.table;
  const third = thirdOf(session.book, week);
  const [first] = useNews();
  const [isMuted] = useMuted(first);
  const [isOpen, setOpen] = useState(false);
  if (first === undefined) return <p class="note phone-news-none">{say('week.nothing')}</p>;
  return (
    <section aria-label={say('app.steps.news')}>
      <button type="button" class="phone-news" onClick={() => setOpen(true)}>
        <span>
          <b title={isMuted ? say('week.muted') : told(first.headline)}>
            {isMuted ? say('week.muted') : told(first.headline)}
          </b>
          <span class="note">
            {third === null ? null : `${told(third.name)} · `}
            {say(first.simulated ? 'week.readInGame' : isOld(week) ? 'week.readArchive' : 'week.readExact')}
          </span>
        </span>
        <Icon name="down" />
      </button>
      {isOpen ? <NewsSheet onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

/** Every card of the week. */
function NewsSheet({ onClose }: { onClose: () => void }) {
  const { view } = usePlay();
  const news = useNews();
  const { settings, save } = useSettings();
  const hasHarm = news.some((card) => card.harm);
  const simulated = news.filter((card) => card.simulated);
  const real = news.filter((card) => !card.simulated);
  return (
    <Sheet title={say('app.steps.news')} kicker={say('app.week', { week: view.table.week })} onClose={onClose}>
      <ThirdNow />
      <CardsOf head={say('week.simulatedWeek', { week: view.table.week })} cards={simulated} />
      <CardsOf head={say('week.fromArchive')} cards={real} />
      {hasHarm && !settings.muteHarm ? (
        <p>
          <TextLink onClick={() => save({ muteHarm: true })}>{say('week.mute')}</TextLink>
        </p>
      ) : null}
      <p class="note">{say('week.noDates')}</p>
    </Sheet>
  );
}

/** What presses in this part of a longer game. */
function ThirdNow() {
  const { session, view } = usePlay();
  const third = thirdOf(session.book, view.table.week);
  if (third === null) return null;
  const { from, to } = third;
  return (
    <section>
      <h3 class="wk">{say('week.third', { name: told(third.name), from, to })}</h3>
      <p>{told(third.text)}</p>
    </section>
  );
}

/** Real cards never stand under a simulated week, nor simulated ones among real. */
function CardsOf({ head, cards }: { head: string; cards: readonly NewsCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section>
      <h3 class="wk">{head}</h3>
      {cards.map((card) => (
        <WholeCard key={card.id} card={card} />
      ))}
    </section>
  );
}

/** A card in full, as it stands in the sheet of news and in the timeline. */
export function WholeCard({ card }: { card: NewsCard }) {
  const [isMuted, show] = useMuted(card);
  if (isMuted)
    return (
      <article class="news-card">
        <h3>{say('week.muted')}</h3>
        <TextLink onClick={show}>{say('week.show')}</TextLink>
      </article>
    );
  return (
    <article class="news-card">
      {card.simulated ? <span class="tag small">{say('app.simulatedSmall')}</span> : null}
      <h3>{told(card.headline)}</h3>
      <p class="note">{say(card.simulated ? 'week.inGame' : 'week.exact')}</p>
      <p class="exact">{told(card.exact)}</p>
      <p class="note">
        <Who card={card} />
      </p>
    </article>
  );
}

/** Who said it, where and when, with the way to its source. */
function Who({ card }: { card: NewsCard }) {
  const { session } = usePlay();
  const source = card.card;
  return (
    <>
      {told(card.who)}
      {source === null ? null : (
        <>
          {' '}
          <TextLink onClick={() => session.desk.open({ kind: 'card', card: source })}>{say('week.source')}</TextLink>
        </>
      )}
    </>
  );
}
