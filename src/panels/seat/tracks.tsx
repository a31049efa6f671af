/** Own tracks, with what each means beneath it or on hover and focus: a bead on a scale from 0 to 10, never a bar that fills; the tall tick marks where a leader is ripe, or what a meeting wants. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import { say, told } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';
import { GroupsRow } from './groupsRow.tsx';

interface Track {
  readonly name: string;
  readonly figure: number;
  /** Where the tall ticks stand. */
  readonly marks: readonly number[];
  readonly label: string;
  readonly help: string;
}

function tracksOf(book: Rulebook, view: View, leader: LeaderId): readonly Track[] {
  const { own, table } = view;
  if (own === null) return [];
  const { ripe, homeFloor, agenda } = book.scenario.rules;
  const tracks: Track[] = [];
  for (const track of ['feltCost', 'wayOut'] as const) {
    const figure = own[track];
    if (figure === null) continue;
    const name = say(`tracks.${track}`);
    const label = say('tracks.ripeAt', { name, figure, ripe: ripe[track] });
    tracks.push({ name, figure, marks: [ripe[track]], label, help: say(`tracks.help.${track}`) });
  }
  const home = told(book.leader(leader).homeName);
  const floorAt = say('tracks.floorAt', { name: home, figure: own.home, floor: homeFloor.under });
  tracks.push({
    name: home,
    figure: own.home,
    marks: [homeFloor.under],
    label: floorAt,
    help: say('tracks.help.home'),
  });
  const needs = { ministers: agenda.ministers, presidents: agenda.presidents };
  const needAt = say('tracks.needAt', { name: say('tracks.agenda'), figure: table.agenda, ...needs });
  tracks.push({
    name: say('tracks.agenda'),
    figure: table.agenda,
    marks: [agenda.ministers, agenda.presidents],
    label: needAt,
    help: say('tracks.help.agenda'),
  });
  return tracks;
}

const FROM = 6;
const STEP = 17.2;

export function Tracks({ leader, helped = false }: { leader: LeaderId; helped?: boolean }) {
  const { session, view } = usePlay();
  return (
    <ul class="tracks" aria-label={say('seat.tracksLabel')}>
      {tracksOf(session.book, view, leader).map((track) => (
        <li key={track.name}>
          {helped ? (
            <span aria-hidden="true">{track.name}</span>
          ) : (
            <button type="button" class="track-name" aria-describedby={`track-${track.name}`}>
              {track.name}
            </button>
          )}
          <svg viewBox="0 0 184 22" role="img" aria-label={track.label}>
            <path class="track-line" d={`M${FROM} 11H${FROM + STEP * 10}`} />
            {Array.from({ length: 11 }, (_, at) => (
              <path
                key={at}
                class={track.marks.includes(at) ? 'track-mark' : 'track-tick'}
                d={track.marks.includes(at) ? `M${FROM + STEP * at} 3v16` : `M${FROM + STEP * at} 8v6`}
              />
            ))}
            <circle class="track-bead" cx={FROM + STEP * track.figure} cy="11" r="6" />
          </svg>
          <b aria-hidden="true">{track.figure}</b>
          {helped ? (
            <small class="note">{track.help}</small>
          ) : (
            <small id={`track-${track.name}`} role="tooltip" class="track-help">
              {track.help} {track.label}
            </small>
          )}
        </li>
      ))}
      <GroupsRow leader={leader} helped={helped} />
    </ul>
  );
}
