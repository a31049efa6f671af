/** Puts the board into a host element and keeps it true: draws the session's view and desk, and sends what is clicked. */
import { CANVAS, endGame, Game, UNSCALED } from './phaser.ts';
import type { ClauseId } from '../core/model/vocabulary.ts';
import type { Showing } from '../session/showing.ts';
import { clauseName } from '../words/names.ts';
import { makeDrag } from './drag.ts';
import { makeHand } from './hand.ts';
import type { Change } from './layout/changes.ts';
import { layout } from './layout/layout.ts';
import { type Layout, type Mark, type Offers, type Show } from './layout/mark.ts';
import { slipOf } from './layout/slip.ts';
import { makeMovements, type Position } from './movements.ts';
import { type Inks, readInks } from './paint/inks.ts';
import { fetchLand } from './paint/land.ts';
import { Stage } from './stage.ts';
import { makeTwin } from './twin.ts';
import { watchPage } from './watchPage.ts';

export interface Board {
  destroy(): void;
  /** Lays everything out again: after the host changed its size or its `data-show` in a way that it could not notice. */
  redraw(): void;
}

const LEAST = 60;
/** No canvas is wider or higher: a large screen at full fineness would cost more than the eye sees. */
const CANVAS_AT_MOST = 4096;

/**
 * Mounts the board. The host has a size of its own; `data-show="map"` on it shows the map alone, where table and map have no room together;
 * `data-turning` gives a narrow board a button of its own to it.
 * @returns the mounted board, with `data-board="ready"` on the host once all of it is painted, the map's land too, and `data-moving` while something is on its way.
 */
export function mountBoard(host: HTMLElement, session: Showing): Board {
  const { book, desk } = session;
  const stage = new Stage({
    ready: begin,
    moves(isNow) {
      isMoving = isNow;
      sayMoving(isNow);
    },
  });
  let isMoving = false;
  const movements = makeMovements();
  /** What the canvas still has to show: the page says it first, and the picture follows with the next frame, in a task of its own. */
  let owed: { readonly board: Layout; readonly changes: readonly Change[]; readonly scale: number } | null = null;
  let frame = 0;
  let board: Layout | null = null;
  let pointed: Mark | null = null;
  let turned: Show | null = null;
  let fonts = 0;
  let seen = '';
  let inks: Inks = readInks(host, fonts);
  let isReady = false;
  let isGone = false;

  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.style.overflow = 'hidden';
  const twin = makeTwin({ act, look, isOnSlip: (event) => hand.isOnSlip(event) });
  const game = new Game({
    type: CANVAS,
    parent: host,
    width: LEAST,
    height: LEAST,
    scale: { mode: UNSCALED, expandParent: false },
    scene: [stage],
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    // Clicks come through the twin: Phaser's own input measures the canvas only while its loop runs, and ours sleeps.
    input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
    render: { antialias: true },
  });

  function begin(): void {
    if (isGone) return;
    isReady = true;
    game.canvas.setAttribute('aria-hidden', 'true');
    // A graphics card that fell out comes back with empty canvases.
    listen(game.canvas, 'contextrestored', reink);
    Object.assign(game.canvas.style, { position: 'absolute', top: '0', left: '0', display: 'block' });
    host.append(twin.element);
    redraw();
    // The land comes after the table: nobody waits for it to play.
    void fetchLand().then(() => {
      if (isGone) return;
      reink();
      paintOwed();
      host.dataset['board'] = 'ready';
    });
  }

  function redraw(): void {
    if (!isReady || isGone) return;
    const width = host.clientWidth;
    const height = host.clientHeight;
    if (width < LEAST || height < LEAST) return;
    // A reader's larger text makes the whole board larger: sizes are rem.
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const fine = Math.min(window.devicePixelRatio || 1, CANVAS_AT_MOST / Math.max(width, height));
    const w = Math.round(width * fine);
    const h = Math.round(height * fine);
    if (game.scale.zoom !== 1 / fine) game.scale.setZoom(1 / fine);
    if (game.scale.width !== w || game.scale.height !== h) game.scale.resize(w, h);
    const show: Show = turned ?? (host.dataset['show'] === 'map' ? 'map' : 'table');
    const before = board;
    const offers: Offers = !session.isInPlay ? 'never' : host.closest('[inert]') === null ? 'now' : 'later';
    const view = session.view();
    // Another part of the week is another screen: it begins without a slip.
    const part = `${view.table.week} ${view.table.phase} ${view.table.slot} ${view.table.group ?? ''} ${offers}`;
    if (part !== seen) pointed = null;
    seen = part;
    const position: Position = { view, desk: desk.now(), earlier: session.earlier(), offers };
    const isTurning = host.dataset['turning'] !== undefined;
    // Told by the page's style, which alone knows how wide the window is.
    const panels = Number.parseFloat(getComputedStyle(host).getPropertyValue('--panels-over-board')) || 0;
    const lay = (at: Position): Layout =>
      layout(book, at.view, at.desk, {
        width: width / unit,
        height: height / unit,
        show,
        offers: at.offers,
        reading: inks.reading,
        earlier: at.earlier,
        isTurning,
        panels,
      });
    board = lay(position);
    const isUnderWay = isMoving || (owed !== null && owed.changes.length > 0);
    const found = movements({ before, after: board, position, isUnderWay, lay });
    // What was sought out rather than played is there at once.
    if (!session.isStepOn()) stage.skip();
    const fresh = session.isStepOn() ? found : [];
    // What comes next ends what came before; a mere change of size leaves it its way.
    const changes = fresh.length > 0 || !session.isStepOn() ? fresh : (owed?.changes ?? []);
    owed = { board, changes, scale: fine * unit };
    twin.update(board, unit, (group) => clauseName(book, group as ClauseId));
    if (before === null) return paintOwed();
    // Where nothing is to move, nothing is ever said to.
    if (changes.length > 0 && inks.move + inks.ink > 0) sayMoving(true);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paintOwed);
  }

  /** Brings the canvas up to the page. */
  function paintOwed(): void {
    cancelAnimationFrame(frame);
    if (owed === null || isGone) return;
    const { board: wanted, changes, scale } = owed;
    owed = null;
    stage.show(wanted, changes, inks, { scale });
    sayMoving(isMoving);
    look(pointed);
  }

  function sayMoving(isNow: boolean): void {
    if (isNow) host.dataset['moving'] = '';
    else delete host.dataset['moving'];
  }

  /** The slip of the mark that is pointed at or in focus, as it lies by now. */
  function look(mark: Mark | null): void {
    if (isGone) return;
    pointed = board?.marks.find(({ id }) => id === mark?.id) ?? null;
    if (board !== null && isReady) stage.lay(pointed === null || drag.isOn() ? null : slipOf(board, pointed));
  }

  function act(mark: Mark, isTouch = false): void {
    if (drag.isOn()) return;
    stage.skip();
    if (isTouch && mark.tap !== undefined) return desk.open(mark.tap);
    const { command, look: does } = mark;
    if (command !== undefined && session.whyNot(command) === null) {
      session.send(command);
      if (command.type === 'propose') desk.clear();
      return;
    }
    if (does === undefined) return;
    switch (does.on) {
      case 'look':
        desk.look(does.focus);
        return look(mark);
      case 'open':
        if (does.focus !== undefined) desk.look(does.focus);
        return desk.open(does.sheet);
      case 'write':
        desk.look({ kind: 'clause', clause: does.clause, option: does.option });
        return desk.write(does.clause, does.option);
      case 'show':
        turned = does.show;
        return redraw();
    }
  }

  const drag = makeDrag({
    board: () => board,
    carry: (piece, x) => stage.carry(piece.id, x),
    begin: () => look(null),
    drop: (notch) => act(notch),
  });
  const hand = makeHand(host, drag, { board: () => board, pointed: () => pointed, putAway: () => look(null) });

  function restyle(): void {
    inks = readInks(host, fonts);
    redraw();
  }

  // In play the panels come first: all of it in one task would hold a slow machine up.
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const redrawNext = (): void => {
    clearTimeout(drawing);
    drawing = setTimeout(redraw);
  };
  const ends: (() => void)[] = [
    session.subscribe(session.isInPlay ? redrawNext : redraw),
    desk.subscribe(redraw),
    () => clearTimeout(drawing),
  ];
  const listen = (target: EventTarget, type: string, heard: (event: never) => void, isFirst = false): void => {
    target.addEventListener(type, heard as EventListener, isFirst);
    ends.push(() => target.removeEventListener(type, heard as EventListener, isFirst));
  };
  // Wherever it is pressed, and before anything comes of it: what is on its way is there.
  const skip = (event: Event): void => {
    stage.skip();
    // What has not begun yet is there at once too.
    if (owed !== null) owed = { ...owed, changes: [] };
    // What a hand called up by resting on a mark is put away without moving it.
    if ((event as Partial<KeyboardEvent>).key === 'Escape') look(null);
  };
  for (const type of ['pointerdown', 'keydown']) listen(window, type, skip, true);
  listen(host, 'pointerdown', hand.down);
  listen(host, 'pointermove', hand.move);
  listen(host, 'pointerup', hand.up);
  listen(host, 'pointercancel', hand.up);
  /** Paints everything anew, though neither theme nor layout has changed. */
  function reink(): void {
    fonts += 1;
    restyle();
  }
  listen(document.fonts, 'loadingdone', reink);
  ends.push(
    watchPage(host, {
      restyle,
      redraw,
      turnBack() {
        turned = null;
        redraw();
      },
    }),
  );

  return {
    redraw,
    destroy() {
      isGone = true;
      cancelAnimationFrame(frame);
      for (const end of ends) end();
      twin.element.remove();
      delete host.dataset['board'];
      delete host.dataset['moving'];
      endGame(game);
    },
  };
}
