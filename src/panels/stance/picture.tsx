/** A leader's chart as a picture: a row a region, the state that it stands in filled, the way that it came drawn strong. The list below says the same in words. */
import { Fragment } from 'preact';
import type { StancePath } from '../../core/analysis/stance/stancePath.ts';
import { stancePath } from '../../core/analysis/stance/stancePath.ts';
import type { LeaderId, RegionId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { inGroups } from '../../session/matters.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, regionName, stateName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { BOX, rowOf } from './layout.ts';
import { GroupName } from '../matters/groupName.tsx';
import { useMedia } from '../store-hooks.ts';
import './stance.css';

interface PictureProps {
  readonly session: Showing;
  readonly leader: LeaderId;
}
export function StancePicture({ session, leader }: PictureProps) {
  const { book } = session;
  const view = session.view();
  const { colour } = book.leader(leader);
  const isNarrow = useMedia('(max-width: 52rem)');
  const rows = (Object.keys(book.leader(leader).stance) as RegionId[]).flatMap((region) => {
    const path = stancePath(book, view, session.log(), leader, region);
    return path === null ? [] : [{ region, path }];
  });
  return (
    <figure class="stance-picture" style={{ '--seat': `var(--${colour})` }}>
      <figcaption class="sheet-note">{say('sheet.picture.caption')}</figcaption>
      {inGroups(book, rows, ({ region }) => region).map(({ group, items }) => (
        <Fragment key={group?.id ?? ''}>
          <GroupName group={group} />
          {items.map(({ region, path }) => (
            <div key={region} class="stance-row">
              <b>{regionName(book, region)}</b>
              {isNarrow ? (
                <RowStops book={book} leader={leader} region={region} path={path} />
              ) : (
                <RowPicture book={book} leader={leader} region={region} path={path} />
              )}
            </div>
          ))}
        </Fragment>
      ))}
    </figure>
  );
}

interface RowProps {
  readonly book: Rulebook;
  readonly leader: LeaderId;
  readonly region: RegionId;
  readonly path: StancePath;
}
function RowPicture({ book, leader, region, path }: RowProps) {
  const { w, h, boxHeight, boxes, arrows } = rowOf(path, (state) => stateName(book, leader, region, state));
  return (
    <svg role="img" aria-label={rowWords(book, leader, region, path)} viewBox={`-2 -2 ${w + 4} ${h + 4}`} width={w + 4}>
      {arrows.map(({ from, to, path: drawn, isTaken }) => (
        <path
          key={`${from}-${to}`}
          class="stance-arrow"
          data-taken={isTaken}
          d={drawn}
          marker-end={isTaken ? 'url(#stance-tip-taken)' : 'url(#stance-tip)'}
        />
      ))}
      {boxes.map(({ state, x, lines, weeks, isNow }) => (
        <g key={state} class="stance-box" data-now={isNow} data-been={weeks.length > 0} transform={`translate(${x} 0)`}>
          <rect width={BOX.w} height={boxHeight} rx="4" />
          {isNow ? <rect class="stance-now" width="6" height={boxHeight} rx="2" /> : null}
          {lines.map((line, i) => (
            <text key={line} x={BOX.left} y={BOX.top + BOX.line * i}>
              {line}
            </text>
          ))}
          {weeks.length > 0 ? (
            <text class="stance-week" x={BOX.left} y={boxHeight - 7}>
              {isNow ? sinceWords(weeks) : weekWords(weeks.at(-1) ?? 0)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** The same where there is no room for boxes: a stop a state, and the name of the one where it stands. */
function RowStops({ book, leader, region, path }: RowProps) {
  const now = path.states.indexOf(path.now);
  return (
    <div class="stance-stops">
      <svg
        role="img"
        aria-label={rowWords(book, leader, region, path)}
        viewBox={`0 0 ${24 * path.states.length} 20`}
        width={24 * path.states.length}
      >
        <path class="stance-arrow" d={`M10 10H${24 * path.states.length - 14}`} />
        {path.states.map((state, i) => (
          <circle
            key={state}
            class="stance-stop"
            data-now={i === now}
            data-been={path.stops.some((stop) => stop.state === state)}
            cx={10 + 24 * i}
            cy="10"
            r={i === now ? 7.5 : 5}
          />
        ))}
      </svg>
      <span>
        {stateName(book, leader, region, path.now)}{' '}
        <small class="note">{sinceWords(path.stops.map(({ week }) => week))}</small>
      </span>
    </div>
  );
}

/** The row read aloud: where it stands, and the way that it came with its weeks. */
function rowWords(book: Rulebook, leader: LeaderId, region: RegionId, { now, states, stops }: StancePath): string {
  const way = stops.map(({ state, week }) =>
    say('sheet.picture.stop', { state: stateName(book, leader, region, state), week: weekWords(week) }),
  );
  const stands = say('sheet.picture.row', {
    leader: leaderName(book, leader),
    region: regionName(book, region),
    state: stateName(book, leader, region, now),
    at: states.indexOf(now) + 1,
    of: states.length,
  });
  return stops.length < 2 ? stands : `${stands} ${say('sheet.picture.way', { way: way.join(', ') })}`;
}

function weekWords(week: number): string {
  return week === 0 ? say('debrief.tracks.day0') : say('app.week', { week });
}

function sinceWords(weeks: readonly number[]): string {
  const [last = 0] = weeks.slice(-1);
  return last === 0 ? say('sheet.picture.dayNought') : say('sheet.picture.week', { week: last });
}
