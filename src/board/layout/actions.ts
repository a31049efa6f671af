/** The actions on the board itself, so that a whole game can be played from it: the package, the answers, handing over. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Command, CommandType } from '../../core/model/command.ts';
import type { Phase } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import { whyNot } from '../../core/rules/whyNot.ts';
import { conditionalClauses } from '../../session/conditions.ts';
import type { DeskState } from '../../session/desk.ts';
import { awaitedSeat, holdsPen, isEmptyFolder } from '../../session/notchDeed.ts';
import { say, type WordKey } from '../../words/say.ts';
import type { Figure } from './figure.ts';
import type { Frame } from './frame.ts';
import type { Look, Mark, Rect } from './mark.ts';
import { fitted, widthOf } from './measure.ts';

interface Action {
  readonly id: string;
  readonly says: WordKey;
  readonly isFirst: boolean;
  readonly command?: Command;
  readonly look?: Look;
}

/** What can be asked for beside handing over, by phase; each opens its sheet where it has something to fill in. */
const OPENS: Readonly<Record<Phase, readonly CommandType[]>> = {
  moves: ['answerSpoiler'],
  talks: [],
  answers: [],
  onTheTable: ['amend'],
  campaign: ['campaign'],
  steps: ['orderSteps'],
  breach: ['answerBreach'],
  ended: [],
};

/** @returns the actions of the phase for the own seat; none while it waits for others. */
function actionsNow(book: Rulebook, view: View, desk: DeskState, isPhone: boolean): readonly Action[] {
  const by = awaitedSeat(view);
  if (by === null) return [];
  const { table } = view;
  const open = (type: CommandType, filled: { readonly [slot: string]: string } = {}): Look => ({
    on: 'open',
    sheet: { kind: 'move', type, filled },
  });
  if (table.phase === 'answers')
    return [
      {
        id: 'accept',
        says: 'board.act.accept',
        isFirst: true,
        command: { type: 'answer', by, answer: 'accept' },
        look: open('answer', { answer: 'accept' }),
      },
      {
        id: 'decline',
        says: 'board.act.decline',
        isFirst: false,
        command: { type: 'answer', by, answer: 'decline' },
        look: open('answer', { answer: 'decline' }),
      },
      // Nothing to ask for: a counter, an amendment, or no single change that this seat could then accept.
      ...(conditionalClauses(book, view, by).length > 0
        ? [
            {
              id: 'acceptIf',
              says: 'board.act.acceptIf',
              isFirst: false,
              look: open('answer', { answer: 'acceptIf' }),
            } as const,
          ]
        : []),
    ];
  const actions: Action[] = [];
  if (holdsPen(view) && Object.keys(desk.terms).length > 0)
    actions.push({
      id: 'propose',
      says: 'board.act.propose',
      isFirst: true,
      command: { type: 'propose', by, terms: desk.terms },
      look: open('propose'),
    });
  const { may } = book.leader(by);
  for (const type of OPENS[table.phase]) {
    if (!may.includes(type)) continue;
    if (type === 'answerSpoiler' && (table.spoilerWeek !== table.week || view.own?.spoilerAnswer !== null)) continue;
    if (type === 'amend' && table.amended.includes(by)) continue;
    if (type === 'orderSteps' && table.aftermath?.ordered.includes(by) === true) continue;
    const command: Command | undefined = type === 'campaign' ? { type, by } : undefined;
    actions.push({
      id: type,
      says: `board.act.${type}` as WordKey,
      isFirst: table.phase !== 'moves',
      ...(command === undefined ? {} : { command }),
      look: open(type),
    });
  }
  // Laying the pen down is no more than the way out of a draft: while one could be tabled it is never the filled button.
  // Beside the folder the filled button is the folder's own: the board's is the same way on, drawn plain.
  const isBesideFolder = table.phase === 'moves' && !isPhone;
  const isFirst = table.phase !== 'talks' && !isBesideFolder && !actions.some((action) => action.isFirst);
  const says: WordKey =
    table.phase === 'talks' ? 'board.act.layDown' : table.phase === 'moves' ? 'board.act.handOver' : 'board.act.goOn';
  // On a phone the folder stands in another tab: an empty one is asked about before it is handed over.
  const isAsked = isPhone && isEmptyFolder(view);
  actions.push({
    id: 'handOver',
    says,
    isFirst: isFirst && !isAsked,
    ...(isAsked ? {} : { command: { type: 'handOver', by } as const }),
    look: open('handOver'),
  });
  return actions;
}

/** @returns the marks of the actions, and the buttons as they are drawn. */
export function actionMarks(
  book: Rulebook,
  view: View,
  desk: DeskState,
  frame: Frame,
): { readonly marks: readonly Mark[]; readonly figures: readonly Figure[] } {
  if (frame.kind === 'map') return { marks: [], figures: [] };
  const actions = actionsNow(book, view, desk, frame.kind === 'arc');
  const places = placesFor(
    frame,
    actions.map((action) => say(action.says)),
  );
  const marks: Mark[] = [];
  const figures: Figure[] = [];
  actions.forEach((action, i) => {
    const place = places[i];
    if (place === undefined) return;
    const label = say(action.says);
    const isBarred = action.command !== undefined && whyNot(book, view, action.command) !== null;
    marks.push({
      id: `action:${action.id}`,
      kind: 'action',
      group: 'actions',
      label: isBarred ? say('board.label.barred', { action: label }) : label,
      slip: [],
      ...place,
      ...(isBarred ? { isBarred } : {}),
      ...(action.command === undefined ? {} : { command: action.command }),
      ...(action.look === undefined ? {} : { look: action.look }),
    });
    figures.push(...buttonFigures(place, label, isBarred ? 'barred' : action.isFirst ? 'first' : 'plain'));
  });
  return { marks, figures };
}

/** Buttons side by side in the middle of the band; on a phone they share all of it. */
function placesFor(frame: Frame, labels: readonly string[]): readonly Rect[] {
  const { x, y, w, h } = frame.actions;
  const gap = 8;
  const wished = labels.map((label) => Math.max(frame.kind === 'arc' ? 0 : 96, widthOf(label, 'button') + 26));
  const sum = wished.reduce((a, b) => a + b, 0);
  const room = w - gap * (labels.length - 1);
  const scale = frame.kind === 'arc' || sum > room ? room / sum : 1;
  let at = x + (w - (sum * scale + gap * (labels.length - 1))) / 2;
  return wished.map((wish) => {
    const rect = { x: at, y, w: wish * scale, h };
    at += rect.w + gap;
    return rect;
  });
}

/** How a button is drawn: the first of its row filled, one that would be refused dashed. */
export type ButtonStyle = 'first' | 'plain' | 'barred';
const BUTTON_INKS = {
  first: { box: { fill: 'hand', edge: 'hand' }, ink: 'on-hand', face: 'button' },
  plain: { box: { fill: 'paper-sheet', edge: 'rule-strong' }, ink: 'ink', face: 'button' },
  barred: { box: { fill: 'table-top', edge: 'rule-strong', dash: [4, 3] }, ink: 'ink-3', face: 'small' },
} as const;

/** @returns a button as the panels draw theirs. */
export function buttonFigures({ x, y, w, h }: Rect, text: string, style: ButtonStyle): readonly Figure[] {
  const { box, ink, face } = BUTTON_INKS[style];
  return [
    { draw: 'box', x: x + 0.5, y: y + 2.5, w: w - 1, h: h - 5, r: 4, width: 1, ...box },
    {
      draw: 'text',
      x: x + w / 2,
      y: y + h / 2 + 4.7,
      text: fitted(text, face, w - 10),
      face,
      ink,
      align: 'middle',
      within: w - 10,
    },
  ];
}
