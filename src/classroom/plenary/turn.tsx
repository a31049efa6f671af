/** One volunteer's turning point: a game is shown only once it is chosen; from its moments one looks into the replay or plays on, once. Where a pair did not agree stands under them. */
import { useMemo, useState } from 'preact/hooks';
import { turningPointsOf } from '../../core/analysis/turns/turningPoints.ts';
import type { TurningPoint } from '../../core/analysis/turns/turningPoints.ts';
import { KIND_RUNG } from '../../core/model/vocabulary.ts';
import { stateOf } from '../../core/replay/line.ts';
import { parseLink } from '../../core/replay/link.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button, TextLink } from '../../panels/controls/button.tsx';
import { FilesButton } from '../../panels/controls/filesButton.tsx';
import { measuredWords, turnWords } from '../../panels/ending/turned/turnWords.ts';
import type { ClassMoment } from '../../panels/title/classroom.ts';
import { undecidedOf } from '../../session/pair.ts';
import { rungName } from '../../words/sentences/conditions.ts';
import { sayHandOver } from '../../words/sentences/handOver.ts';
import { quoted } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { PlayedGame } from '../played.ts';
import { weighedOf } from '../played.ts';
import { seatName } from '../seatName.ts';
import type { SlideProps } from './props.ts';

export function TurnSlide({ book, played, place, onPlace, onFiles, ways }: SlideProps) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const chosen = played.games.find(({ number }) => number === place.chosen) ?? null;
  return (
    <>
      <p class="wall-ask">{say('plenary.steps.turn.ask')}</p>
      <details key={chosen?.number} class="wall-choice" open={chosen === null}>
        <summary>
          {chosen !== null
            ? say('plenary.turn.groupOf', { number: chosen.number, seat: seatName(book, chosen.seat) })
            : say(played.games.length === 0 ? 'plenary.turn.noRecords' : 'plenary.turn.choose')}
        </summary>
        <div class="button-row">
          {played.games.map(({ number, seat }) => (
            <Button
              key={number}
              pressed={number === chosen?.number}
              label={say('plenary.turn.groupOf', { number, seat: seatName(book, seat) })}
              onClick={() => onPlace({ chosen: number === place.chosen ? null : number })}
            >
              {number}
            </Button>
          ))}
          <FilesButton
            label={say('plenary.turn.file')}
            accept=".json,.zip"
            onFiles={(files) => void onFiles(files).then(setFaults)}
          />
        </div>
        <div role="alert">
          {faults.map((fault) => (
            <p class="fault" key={fault}>
              {fault}
            </p>
          ))}
        </div>
      </details>
      {chosen === null ? null : (
        <Turns key={chosen.number} book={book} game={chosen} onReplay={ways.onReplay} onFork={ways.onFork} />
      )}
    </>
  );
}

interface TurnsProps {
  readonly book: Rulebook;
  readonly game: PlayedGame;
  readonly onReplay: (moment: ClassMoment) => void;
  readonly onFork: (moment: ClassMoment) => void;
}

function Turns({ book, game, onReplay, onFork }: TurnsProps) {
  const { line, seat, record } = game;
  const points = useMemo(() => turningPointsOf(line, weighedOf(book, line), seat), [line, seat]);
  const end = stateOf(line);
  const kind = end.table.outcome?.kind ?? 'talking';
  const read = useMemo(() => parseLink(book, record), [book, record]);
  const undecided = read.ok ? undecidedOf(line, read.value.notes) : [];
  const open = (way: (moment: ClassMoment) => void, step: number): void => {
    if (read.ok) way({ record: read.value, step });
  };
  return (
    <>
      <p class="wall-text">
        {say('ending.ladder')}: <b>{rungName(KIND_RUNG[kind])}</b>
      </p>
      {points.length === 0 ? <p class="wall-text">{say('plenary.turn.none')}</p> : null}
      <ol class="wall-cards">
        {points.map((point) => (
          <Point
            key={point.at}
            book={book}
            point={point}
            receipts={end.room.receipts}
            onSee={() => open(onReplay, Math.min(point.at + 1, line.commands.length))}
            onAgain={() => open(onFork, point.step)}
          />
        ))}
      </ol>
      {undecided.length === 0 ? null : (
        <section class="wall-pair">
          <h3>{say('lesson.log.head')}</h3>
          <ul>
            {undecided.map(({ week, phase, command, step, decided }) => (
              <li key={step}>
                {say(`lesson.log.${decided}`, { week, what: quoted(sayHandOver(book, command, phase)) })}{' '}
                <TextLink onClick={() => open(onReplay, step)}>{say('lesson.log.see')}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface PointProps {
  readonly book: Rulebook;
  readonly point: TurningPoint;
  readonly receipts: Parameters<typeof turnWords>[1];
  readonly onSee: () => void;
  readonly onAgain: () => void;
}

function Point({ book, point, receipts, onSee, onAgain }: PointProps) {
  const { what, would } = turnWords(book, receipts, point.what);
  return (
    <li>
      <h3>{say('concepts.week', { week: point.week })}</h3>
      <p>{what}</p>
      {would === null ? null : <p>{would}</p>}
      <p class="wall-small">{measuredWords(point)}</p>
      <div class="button-row">
        <Button onClick={onSee}>{say('plenary.turn.see')}</Button>
        <Button onClick={onAgain}>{say(`ending.fork.${point.from}`, { week: point.week })}</Button>
      </div>
    </li>
  );
}
