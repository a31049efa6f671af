/** Room for agreement: the frontier of this game, and the path of offers beside it. */
import { useMemo } from 'preact/hooks';
import type { GameZone } from '../../../core/analysis/zone/gameZone.ts';
import { gameZoneOf } from '../../../core/analysis/zone/gameZone.ts';
import type { State } from '../../../core/model/play/state.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import type { Session } from '../../../session/session.ts';
import { clauseName, leaderName, list, optionName, termsName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { Figure } from '../../pictures/figure.tsx';
import { fetchDrawing } from './fetch.ts';
import type { ZonePicture } from './frontier.ts';
import { Part } from '../page/part.tsx';
import './zone.css';

interface ZoneProps {
  readonly session: Session;
  readonly end: State;
  readonly mark: string;
}

export function ZonePanel({ session, end, mark }: ZoneProps) {
  const { book } = session;
  const zone = useMemo(() => gameZoneOf(book, end), [end]);
  const picture = useMemo(() => pictureOf(book, zone, mark), [zone, mark]);
  const { rational, permitted } = zone.zones.furthest;
  return (
    <Part id="zone" title={say('debrief.zone.head')} gist={say('debrief.gist.zone')} class="zone">
      <div class="zone-words">
        <p>{say('debrief.zone.text', { a: leaderName(book, book.sides[0]), b: leaderName(book, book.sides[1]) })}</p>
        <p>{say('debrief.zone.count', { count: rational, permitted })}</p>
        <p>{tradeInWords(session, zone)}</p>
      </div>
      <Figure
        fetch={fetchDrawing}
        of={picture}
        paper={290}
        draw={(by, on) => by.drawZone(picture, on)}
        caption={say('debrief.zone.caption')}
      >
        <OffersTable session={session} zone={zone} />
      </Figure>
    </Part>
  );
}

/** Offers in order, as they are numbered in the picture; then the two ends of the frontier and no deal. */
function OffersTable({ session, zone }: { readonly session: Session; readonly zone: GameZone }) {
  const { book } = session;
  const worth = (utilities: readonly number[]) => utilities.map((figure, i) => <td key={zone.parties[i]}>{figure}</td>);
  const { frontier, noDeal } = zone.zones.furthest;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('debrief.zone.number')}</th>
          <th scope="col">{say('ending.week')}</th>
          <th scope="col">{say('debrief.zone.by')}</th>
          <th scope="col">{say('debrief.zone.offer')}</th>
          <th scope="col">{say('debrief.zone.became')}</th>
          {zone.parties.map((leader) => (
            <th key={leader} scope="col">
              {say('debrief.zone.worth', { leader: leaderName(book, leader) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zone.path.map((offer, i) => (
          <tr key={offer.receipt}>
            <td>{i + 1}</td>
            <td>{offer.week}</td>
            <th scope="row">{leaderName(book, offer.by)}</th>
            <td>{termsName(book, offer.terms)}</td>
            <td>{say(offer.initialled ? 'debrief.zone.inked' : 'debrief.zone.declined')}</td>
            {worth(offer.utilities)}
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={5}>
            {say('debrief.zone.noDeal')}
          </th>
          {worth(noDeal)}
        </tr>
        {frontier.map((point, i) => (
          <tr key={`frontier-${i}`}>
            <th scope="row" colSpan={5}>
              {say(point.rational ? 'debrief.zone.edgeBetter' : 'debrief.zone.edge', { number: i + 1 })}
            </th>
            {worth(point.utilities)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pictureOf(book: Rulebook, zone: GameZone, mark: string): ZonePicture {
  const [a, b] = book.sides;
  const xy = (utilities: readonly number[]) => ({ x: utilities[0] ?? 0, y: utilities[1] ?? 0 });
  const { furthest, noLines } = zone.zones;
  return {
    title: say('debrief.zone.head'),
    desc: say('debrief.zone.desc', { offers: zone.path.length, points: furthest.frontier.length }),
    mark,
    xLabel: say('debrief.zone.axis', { leader: leaderName(book, a) }),
    yLabel: say('debrief.zone.axis', { leader: leaderName(book, b) }),
    frontier: furthest.frontier.map((point) => ({ ...xy(point.utilities), better: point.rational })),
    noLines: noLines.frontier.map((point) => xy(point.utilities)),
    noDeal: xy(furthest.noDeal),
    words: {
      frontier: say('debrief.zone.frontier'),
      noLines: say('debrief.zone.noLines'),
      noDeal: say('debrief.zone.noDeal'),
    },
    offers: zone.path.map((offer, i) => {
      const { letter, colour } = book.leader(offer.by);
      return { ...xy(offer.utilities), label: `${i + 1}${letter}`, fill: `var(--${colour})`, inked: offer.initialled };
    }),
  };
}

/** The trade that a whole text left; an unfinished one is not completed here, since that would name a best deal. */
function tradeInWords(session: Session, { parties, text }: GameZone): string {
  const { book } = session;
  if (!text.whole) return say('debrief.zone.unfinished');
  const [trade] = text.measured.atEnd.trade;
  if (trade === undefined) return say('debrief.zone.noTrade');
  return say('debrief.zone.trade', {
    changes: list(
      trade.changes.map(({ clause, to }) =>
        say('receipt.changeTo', { clause: clauseName(book, clause), option: optionName(book, clause, to) }),
      ),
    ),
    gains: list(
      trade.gains.map((gain, i) =>
        say('debrief.zone.gain', { leader: leaderName(book, parties[i] ?? book.sides[0]), points: gain }),
      ),
    ),
  });
}
