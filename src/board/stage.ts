/** The one scene: builds nothing of its own, shows a layout, animates what changed since the last one, and sleeps when nothing moves. */
import type Phaser from 'phaser';
import { Scene } from './phaser.ts';
import type { Change } from './layout/changes.ts';
import type { Layout, Piece } from './layout/mark.ts';
import type { Inks } from './paint/inks.ts';
import { type Drawn, makePictures, type Picture, type Pictures } from './paint/picture.ts';

/** From layout pixels to the canvas's own: the screen's fineness times the reader's text size. */
export interface Fineness {
  readonly scale: number;
}

export interface StageHears {
  /** There is a canvas to draw on. */
  ready(): void;
  /** Something is on its way, or nothing is any more. */
  moves(isMoving: boolean): void;
}

export class Stage extends Scene {
  #layout: Layout | null = null;
  #inks: Inks | null = null;
  #scale = 1;
  #painted: Pictures | null = null;
  #slip: Picture | null = null;
  readonly #pictures = new Map<string, Picture>();
  readonly #waiting: Change[] = [];
  #running: { readonly change: Change; readonly tween: Phaser.Tweens.Tween } | null = null;
  #frames = 0;

  readonly #hears: StageHears;
  #wasMoving = false;

  constructor(hears: StageHears) {
    super('board');
    this.#hears = hears;
  }

  create(): void {
    // Two frames after the last change: one to paint it, one for the screen to take it.
    this.game.events.on('postrender', () => {
      this.#frames += 1;
      if (this.#running === null && this.#frames > 1) this.game.loop.sleep();
    });
    this.#hears.ready();
  }

  #tell(): void {
    const isMoving = this.#running !== null || this.#waiting.length > 0;
    if (isMoving === this.#wasMoving) return;
    this.#wasMoving = isMoving;
    this.#hears.moves(isMoving);
  }

  /** Shows a layout; what is named in `changes` gets there by itself, one thing at a time, and all else is there at once. */
  show(layout: Layout, changes: readonly Change[], inks: Inks, { scale }: Fineness): void {
    const isOther = this.#inks?.theme !== inks.theme || this.#scale !== scale || !isOneRoom(this.#layout, layout);
    const isStill = inks.move + inks.ink === 0;
    // What is under way would walk to where its place was; and what comes next ends what came before.
    if (isOther || isStill || changes.length > 0) this.skip();
    this.#layout = layout;
    this.#inks = inks;
    this.#scale = scale;
    const gone = new Set(this.#pictures.keys());
    const grounds = layout.still.map((ground): Drawn => ({ ...ground, from: 'board' }));
    [...grounds, ...layout.pieces].forEach((drawn, depth) => {
      gone.delete(drawn.id);
      this.#pictures.set(drawn.id, this.#picture(this.#pictures.get(drawn.id) ?? null, drawn, depth));
    });
    for (const id of gone) this.#drop(id);
    if (!isStill) this.#waiting.push(...changes.filter(({ piece }) => this.#pictures.has(piece.id)));
    for (const change of this.#waiting) this.#holdBack(change);
    this.#next();
    this.#tell();
    this.#wake();
  }

  /** Lays a slip beside a mark, or takes it away. */
  lay(piece: Piece | null): void {
    if (piece === null) {
      this.#slip?.setVisible(false);
    } else {
      this.#slip = this.#picture(this.#slip, piece, 1000).setVisible(true);
    }
    this.#wake();
  }

  /** Lets the own tab follow the hand along its clause; null puts it back. */
  carry(id: string, x: number | null): void {
    const piece = this.#layout?.pieces.find((other) => other.id === id);
    const picture = this.#pictures.get(id);
    if (piece === undefined || picture === undefined) return;
    picture.setPosition(Math.round((x ?? piece.x) * this.#scale), Math.round(piece.y * this.#scale));
    picture.setDepth(x === null ? picture.depth : 900);
    this.#wake();
  }

  /** Everything on its way is there at once. */
  skip(): void {
    const late = [...(this.#running === null ? [] : [this.#running.change]), ...this.#waiting];
    this.#stop();
    this.#waiting.length = 0;
    if (late.length === 0) return;
    for (const { piece } of late) this.#settle(piece.id);
    this.#tell();
    this.#wake();
  }

  /** The loop runs only while something is to be painted. */
  #wake(): void {
    this.#frames = 0;
    if (this.game.loop.running) return;
    this.game.loop.resetDelta();
    this.game.loop.wake();
  }

  #stop(): void {
    this.#running?.tween.remove();
    this.#running = null;
  }

  #drop(id: string): void {
    const picture = this.#pictures.get(id);
    this.#pictures.delete(id);
    const at = this.#waiting.findIndex(({ piece }) => piece.id === id);
    if (at >= 0) this.#waiting.splice(at, 1);
    if (this.#running?.change.piece.id === id) this.#stop();
    picture?.destroy();
  }

  #picture(old: Picture | null, drawn: Drawn, depth: number): Picture {
    const inks = this.#inks;
    if (inks === null) throw new Error('nothing has been shown yet');
    this.#painted ??= makePictures(this);
    const picture = this.#painted.show(old, drawn, inks, this.#scale);
    if (this.#running?.change.piece.id !== drawn.id)
      picture.setPosition(Math.round(drawn.x * this.#scale), Math.round(drawn.y * this.#scale));
    return picture.setDepth(depth);
  }

  /** What waits for its turn is seen as it was before. */
  #holdBack({ piece, from }: Change): void {
    const picture = this.#pictures.get(piece.id);
    if (picture === undefined) return;
    if (piece.arrives === 'walk' && from !== null) {
      // The rows may have another height by now: it starts from its old notch on the row as it lies today.
      picture.setPosition(Math.round(from.x * this.#scale), Math.round(piece.y * this.#scale));
    } else picture.setVisible(false);
  }

  #settle(id: string): void {
    const piece = this.#layout?.pieces.find((other) => other.id === id);
    const picture = this.#pictures.get(id);
    if (piece === undefined || picture === undefined) return;
    picture.setCrop().setAlpha(1).setVisible(true);
    picture.setPosition(Math.round(piece.x * this.#scale), Math.round(piece.y * this.#scale));
  }

  #next(): void {
    if (this.#running !== null) return;
    const change = this.#waiting.shift();
    const inks = this.#inks;
    if (change === undefined || inks === null) return;
    const { piece } = change;
    const picture = this.#pictures.get(piece.id);
    if (picture === undefined) return this.#next();
    picture.setVisible(true);
    const x = Math.round(piece.x * this.#scale);
    const y = Math.round(piece.y * this.#scale);
    const onComplete = (): void => {
      this.#running = null;
      this.#settle(piece.id);
      this.#next();
      this.#tell();
    };
    const common = { duration: inks.move, ease: 'Cubic.easeOut', onComplete };
    const reveal = (duration: number): Phaser.Tweens.Tween => {
      const { width, height } = picture;
      picture.setCrop(0, 0, 1, height);
      return this.tweens.addCounter({
        ...common,
        from: 0,
        to: 1,
        duration,
        onUpdate: (tween) => picture.setCrop(0, 0, Math.max(1, width * (tween.getValue() ?? 1)), height),
      });
    };
    const tween = ((): Phaser.Tweens.Tween => {
      switch (piece.arrives) {
        case 'walk':
          return this.tweens.add({ ...common, targets: picture, x, y });
        case 'lay':
          picture.setAlpha(0).setPosition(x, y - 8 * this.#scale);
          return this.tweens.add({ ...common, targets: picture, alpha: 1, y });
        case 'draw':
          return reveal(inks.move);
        case 'ink':
        case 'cut':
          return reveal(inks.ink);
      }
    })();
    this.#running = { change, tween };
  }
}

/** Whether two layouts lie in the same room the same way round, so that a place in one is that place in the other. */
function isOneRoom(a: Layout | null, b: Layout): boolean {
  return a?.width === b.width && a.height === b.height && a.show === b.show && a.reading === b.reading;
}
