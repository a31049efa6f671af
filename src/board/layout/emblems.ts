/** The seats on the rim: emblem, name, person, posture in words, and what everybody may see of their part in the talks. */
import { priceOfAll } from '../../core/rules/moves/price.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import { leaderName, personName, seatColour } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ROLE_FILLS, ROLE_PATHS } from './art.ts';
import type { Figure } from './figure.ts';
import type { Frame, SeatPlace } from './frame.ts';
import { cut, fitted, widthOf, wrap } from './measure.ts';
import type { Seated } from './seats.ts';
import { trustDash, trustLabel } from './trust.ts';

/** @returns emblem and words of a seat. */
export function seatFigures(book: Rulebook, view: View, frame: Frame, seated: Seated): readonly Figure[] {
  return [
    ...emblemFigures(book, seated, view.onlooker === seated.leader),
    ...(frame.kind === 'arc' ? shortWords(book, view, seated) : longWords(book, view, seated)),
  ];
}

/** A patterned ring, a paper disc, the letter, the role; a ring in writing ink around one's own. */
function emblemFigures(book: Rulebook, { leader, place }: Seated, isOwn: boolean): readonly Figure[] {
  const { x, y, r } = place;
  const colour = seatColour(book, leader);
  const { pattern, letter, role } = book.leader(leader);
  const figures: Figure[] = [];
  if (isOwn) {
    const gap = r < 18 ? 3.5 : 5;
    figures.push({ draw: 'disc', x, y, r: r + gap, fill: 'table-top', edge: 'hand', width: 2.5 });
  }
  figures.push(
    { draw: 'disc', x, y, r, fill: colour },
    { draw: 'disc', x, y, r, pattern },
    { draw: 'disc', x, y, r, edge: 'ink', width: 1.4 },
    { draw: 'disc', x, y, r: r * 0.75, fill: 'paper-sheet', edge: 'ink', width: 1 },
  );
  if (r < 18) {
    figures.push({
      draw: 'text',
      x,
      y: y + r * 0.36,
      text: letter,
      face: 'letter',
      size: r,
      ink: 'ink',
      align: 'middle',
    });
    return figures;
  }
  figures.push({
    draw: 'text',
    x,
    y: y + r * 0.14,
    text: letter,
    face: 'letter',
    size: r * 0.8,
    ink: 'ink',
    align: 'middle',
  });
  const scale = (r * 0.5) / 24;
  const at = { x: x - 12 * scale, y: y + r * 0.17, scale };
  figures.push({ draw: 'path', d: ROLE_PATHS[role], ...at, edge: 'ink', width: 2.2, cap: 'round' });
  const fill = ROLE_FILLS[role];
  if (fill !== undefined) figures.push({ draw: 'path', d: fill, ...at, fill: 'ink' });
  return figures;
}

/** @returns what everybody may see of a leader's part just now: out, holding the pen, or the meetings it would come to. */
export function partOf(view: View, leader: LeaderId): string {
  if (view.table.out.includes(leader)) return say('board.seat.out');
  if (view.table.phase === 'talks' && view.table.pen === leader) return say('board.seat.pen');
  const words = view.words[leader];
  return words === undefined ? '' : say(`board.posture.${words.posture}`);
}

function longWords(book: Rulebook, view: View, { leader, place }: Seated): readonly Figure[] {
  const { words, isUpper, hit } = place;
  const align = words.align;
  const names = wrap(leaderName(book, leader), 'seat', words.w * 1.08, 2);
  const persons = wrap(personName(book, leader), 'note', words.w * 1.04, isUpper ? 3 : 4);
  const parts = wrap(partOf(view, leader), 'note', words.w * 1.08, 2);
  const hasPen = view.table.phase === 'talks' && view.table.pen === leader;
  const isOwn = view.onlooker === leader && view.own !== null;
  /** From the name's line to the last one. */
  const high = 18 * names.length + 16 * (persons.length + parts.length - 1 + (isOwn ? 1 : 0));
  let y = isUpper ? Math.max(14, words.y) : Math.min(words.y, hit.y + hit.h - 5 - high);
  const figures: Figure[] = [];
  for (const text of names) {
    figures.push({ draw: 'text', x: words.x, y, text, face: 'seat', ink: 'ink', align, within: words.w });
    y += 18;
  }
  for (const text of persons) {
    figures.push({ draw: 'text', x: words.x, y, text, face: 'note', ink: 'ink-2', align, within: words.w });
    y += 16;
  }
  const face = hasPen ? 'strong' : 'note';
  for (const text of parts) {
    const ink = hasPen ? 'hand' : 'ink-2';
    figures.push({ draw: 'text', x: words.x, y, text, face, ink, align, within: words.w });
    y += 16;
  }
  if (isOwn) figures.push(...capitalFigures(book, view, place, y));
  return figures;
}

/** Capital as dots, with its word: what is left is full, what lies in the folder is a ring. Of one's own seat alone, for nobody else's is known. */
function capitalFigures(book: Rulebook, view: View, { words }: SeatPlace, y: number): readonly Figure[] {
  const { week } = book.scenario.rules.capital;
  const has = view.own?.capital ?? 0;
  const spent = view.own === null ? 0 : priceOfAll(book, view.table, view.own.sealed);
  const count = Math.max(has + spent, week);
  const room = words.w - count * 11 - 15;
  const label = fitted(say('board.seat.capital'), 'note', room);
  const wide = Math.min(room, widthOf(label, 'note'));
  const isEnd = words.align === 'end';
  const dots = Array.from({ length: count }, (_, i): Figure => {
    const x = isEnd ? words.x - 4 - (count - 1 - i) * 11 : words.x + wide + 11 + i * 11;
    return i < has
      ? { draw: 'disc', x, y: y - 4, r: 4, fill: 'ink-2', edge: 'ink-2', width: 1 }
      : { draw: 'disc', x, y: y - 4, r: 4, edge: 'rule-strong', width: 1 };
  });
  const x = isEnd ? words.x - count * 11 - 4 : words.x;
  return [{ draw: 'text', x, y, text: label, face: 'note', ink: 'ink-2', align: words.align, within: room }, ...dots];
}

/** On a phone: the name, and the trust between that seat and one's own as a sample of line with its word. */
function shortWords(book: Rulebook, view: View, { leader, place }: Seated): readonly Figure[] {
  const { x, y, w } = place.words;
  const name = cut(leaderName(book, leader), 'seatSmall', w);
  const figures: Figure[] = [
    { draw: 'text', x, y, text: name, face: 'seatSmall', ink: 'ink', align: 'middle', within: w },
  ];
  const isTall = place.r >= 18;
  if (!isTall) return figures;
  const below = y + 16;
  const own = view.onlooker;
  if (view.table.phase === 'talks' && view.table.pen === leader)
    return [
      ...figures,
      {
        draw: 'text',
        x,
        y: below,
        text: say('board.seat.pen'),
        face: 'strong',
        ink: 'hand',
        align: 'middle',
        within: w,
      },
    ];
  if (own === leader)
    return [
      ...figures,
      {
        draw: 'text',
        x,
        y: below,
        text: say('board.seat.own'),
        face: 'note',
        ink: 'ink-2',
        align: 'middle',
        within: w,
      },
    ];
  if (own === 'public' || own === 'open') return figures;
  const label = trustLabel(book, view, own, leader, 'short');
  const wide = Math.min(w, widthOf(label.text, 'note') + 24);
  const style = trustDash(label.word);
  figures.push(
    {
      draw: 'path',
      d: `M${x - wide / 2} ${below - 4}h18`,
      edge: 'ink-2',
      width: style.width,
      dash: style.dash,
      cap: style.cap,
    },
    {
      draw: 'text',
      x: x - wide / 2 + 23,
      y: below,
      text: fitted(label.text, 'note', w - 23),
      face: 'note',
      ink: 'ink-2',
      within: w - 23,
    },
  );
  return figures;
}
