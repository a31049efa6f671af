/** Same start, many games: records of a class put side by side, how they ended, where they part, and into each of them. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ManyGame } from '../../core/replay/many.ts';
import { MANY_AT_MOST, sideBySide } from '../../core/replay/many.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { useBooks } from '../store-hooks.ts';
import { Beside } from './beside.tsx';
import type { ManyKept } from './desk.ts';
import { useManyDesk } from './desk.ts';
import { markOf } from './facts.ts';
import { DropPlace } from './dropPlace.tsx';
import { FromDevice } from './fromDevice.tsx';
import type { Gathered } from './gather.ts';
import type { OpenAt } from './opener.tsx';
import { OpenContext } from './opener.tsx';
import { Others } from './others.tsx';
import { LoneGames, StartSection } from './starts.tsx';
import './many.css';

/** A game of the page to be played back. */
export interface ManyOpened {
  readonly record: GameRecord;
  /** Under which it is kept on this device; null where it came from a file. */
  readonly id: string | null;
  readonly step: number;
}
export interface ManyProps {
  /** As published: changed numbers stand in the records. */
  readonly book: Rulebook;
  readonly store: Store;
  readonly kept: ManyKept;
  readonly onOpen: (game: ManyOpened) => void;
}

export function ManyPage({ book, store, kept, onOpen }: ManyProps) {
  const page = useRef<HTMLDivElement>(null);
  const desk = useManyDesk({ books: useBooks(), store, kept, page });
  const { gathered, work } = desk;
  const [isChoosing, choose] = useState(false);
  const many = useMemo(() => sideBySide(gathered.played), [gathered.played]);
  useEffect(() => {
    const { opener } = gathered;
    const place = opener === null ? null : page.current?.querySelector<HTMLElement>(`[data-opener="${opener}"] button`);
    // After the page's heading, which takes the focus in the same turn.
    queueMicrotask(() => {
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'center' });
    });
  }, []);
  const open: OpenAt = ({ record, number }, step, opener) => {
    desk.leave(opener);
    onOpen({ record, id: gathered.ids.get(number) ?? null, step });
  };
  const games = many.starts.flatMap((start) => start.games);
  const [shared, lone] = [
    many.starts.filter((one) => one.games.length > 1),
    many.starts.filter((one) => one.games.length === 1),
  ];
  const onRemove =
    work === null ? ({ number, name }: Pick<ManyGame, 'number' | 'name'>) => desk.remove(number, name) : null;
  const scenarios = [...new Set(lone.map((start) => start.book.scenario.id))];
  return (
    <OpenContext.Provider value={open}>
      <div class="many" ref={page} data-games={gathered.played.length}>
        <p class="many-mark">{`${say('app.name')} · ${markOf(book)}`}</p>
        <p class="reading">{say('many.intro')}</p>
        <DropPlace
          count={gathered.played.length}
          work={work}
          onFiles={desk.takeFiles}
          onDevice={() => choose(true)}
          onStop={desk.stop}
        />
        {gathered.told === null ? null : <Told told={gathered.told} onClose={desk.hush} />}
        {desk.changed === null ? null : (
          <p class="many-told">
            {desk.changed} <TextLink onClick={desk.undo}>{say('many.undo')}</TextLink>
          </p>
        )}
        {gathered.played.length === 0 ? (
          <Empty />
        ) : (
          <div class="many-bar">
            <p>
              <b>{say('many.count', { count: gathered.played.length })}</b>
              {many.starts.length < 2 ? null : ` · ${say('many.starts', { count: many.starts.length })}`}
            </p>
            <Button onClick={() => print()}>{say('many.print')}</Button>
            {onRemove === null ? null : <Button onClick={desk.clear}>{say('many.clear')}</Button>}
          </div>
        )}
        {many.starts.length < 2 ? null : <p class="note">{say('many.startsText')}</p>}
        <Beside games={games}>
          {(compare) => (
            <>
              {shared.map((start) => (
                <StartSection key={start.games[0]?.number} start={start} onRemove={onRemove} onCompare={compare} />
              ))}
              {scenarios.map((scenario) => (
                <LoneGames
                  key={scenario}
                  starts={lone.filter((start) => start.book.scenario.id === scenario)}
                  isAlone={many.starts.length === 1}
                  onRemove={onRemove}
                />
              ))}
            </>
          )}
        </Beside>
        {many.others.length === 0 ? null : <Others book={book} others={many.others} onRemove={onRemove} />}
        {isChoosing ? (
          <FromDevice
            book={book}
            store={store}
            room={MANY_AT_MOST - gathered.played.length}
            onTake={(saves) => {
              choose(false);
              desk.takeSaves(saves);
            }}
            onClose={() => choose(false)}
          />
        ) : null}
      </div>
    </OpenContext.Provider>
  );
}

function Told({
  told: { head, lines },
  onClose,
}: {
  readonly told: NonNullable<Gathered['told']>;
  readonly onClose: () => void;
}) {
  return (
    <div class="many-told">
      <p>{head}</p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      )}
      <TextLink onClick={onClose}>{say('app.close')}</TextLink>
    </div>
  );
}

function Empty() {
  return (
    <section class="many-empty" aria-labelledby="many-empty">
      <h2 id="many-empty">{say('many.emptyHead')}</h2>
      <ol>
        {(['play', 'lay', 'look'] as const).map((step) => (
          <li key={step}>{say(`many.empty.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
