/** The tracks over the weeks, opened: small multiples, one a track, with all leaders in each. */
import { useMemo } from 'preact/hooks';
import type { Line, ShownTrack, Tracks } from '../../../core/analysis/debrief/tracks.ts';
import { SHOWN_TRACKS, tracksOf } from '../../../core/analysis/debrief/tracks.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import type { Session } from '../../../session/session.ts';
import { leaderName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { Figure } from '../../pictures/figure.tsx';
import { fetchDrawing } from './fetch.ts';
import type { TracksPicture } from './overWeeks.ts';
import { Part } from '../page/part.tsx';

interface TracksProps {
  readonly session: Session;
  readonly mark: string;
}

export function TracksPanel({ session, mark }: TracksProps) {
  const { book } = session;
  const tracks = useMemo(() => tracksOf(book, { states: session.states(), commands: session.commands() }), [session]);
  const picture = useMemo(() => pictureOf(book, tracks, mark), [tracks, mark]);
  return (
    <Part id="tracks" title={say('debrief.tracks.head')} gist={say('debrief.gist.tracks')} class="tracks-opened">
      <p>
        {say('debrief.tracks.text', {
          ripeCost: book.scenario.rules.ripe.feltCost,
          ripeWayOut: book.scenario.rules.ripe.wayOut,
        })}
      </p>
      <Figure
        fetch={fetchDrawing}
        of={picture}
        paper={720}
        draw={(by, on) => by.drawTracks(picture, on)}
        caption={say('debrief.tracks.caption')}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{say('debrief.tracks.track')}</th>
              {tracks.weeks.map((week) => (
                <th key={week} scope="col">
                  {weekWord(week)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SHOWN_TRACKS.flatMap((track) =>
              tracks.lines[track].map((line) => (
                <tr key={`${track}-${line.leader ?? line.pair ?? ''}`}>
                  <th scope="row">{lineName(book, track, line)}</th>
                  {line.values.map((value, i) => (
                    <td key={tracks.weeks[i]}>{value}</td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </Figure>
    </Part>
  );
}

function weekWord(week: number): string {
  return week === 0 ? say('debrief.tracks.day0') : say('debrief.tracks.week', { week });
}

function lineName(book: Rulebook, track: ShownTrack, line: Line): string {
  const name = say(`tracks.${track}`);
  if (line.leader !== null) return say('debrief.tracks.ofLeader', { name, leader: leaderName(book, line.leader) });
  if (line.pair === null) return name;
  const [a, b] = book.membersOf(line.pair);
  return say('debrief.tracks.ofPair', { name, a: leaderName(book, a), b: leaderName(book, b) });
}

function pictureOf(book: Rulebook, tracks: Tracks, mark: string): TracksPicture {
  const { ripe, homeFloor, agenda, heardHarderUnderTrust } = book.scenario.rules;
  const ticks: Readonly<Record<ShownTrack, readonly number[]>> = {
    feltCost: [ripe.feltCost],
    wayOut: [ripe.wayOut],
    home: [homeFloor.under],
    trust: [heardHarderUnderTrust],
    agenda: [agenda.ministers, agenda.presidents],
  };
  return {
    title: say('debrief.tracks.head'),
    desc: say('debrief.tracks.desc', { weeks: tracks.weeks.length - 1 }),
    mark,
    weeks: tracks.weeks.map((week) => (week === 0 ? '0' : String(week))),
    panels: SHOWN_TRACKS.map((track) => ({
      name: say(`tracks.${track}`),
      ticks: ticks[track],
      lines: tracks.lines[track].map((line) => ({ ...signOf(book, line), values: line.values })),
    })),
  };
}

/** Letters and colour of a line: one seat's, or both letters of a pair in paper. */
function signOf(book: Rulebook, line: Line): { readonly label: string; readonly fill: string } {
  if (line.leader !== null) {
    const { letter, colour } = book.leader(line.leader);
    return { label: letter, fill: `var(--${colour})` };
  }
  if (line.pair === null) return { label: '', fill: 'var(--ink)' };
  const letters = book.membersOf(line.pair).map((leader) => book.leader(leader).letter);
  return { label: letters.join('–'), fill: 'var(--paper-sheet)' };
}
