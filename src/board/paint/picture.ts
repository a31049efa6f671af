/** Figures painted once into a texture, and shown by Phaser as a picture. What looks alike shares its texture, and what was painted lately is kept. */
import type Phaser from 'phaser';
import type { Figure } from '../layout/figure.ts';
import type { Rect } from '../layout/mark.ts';
import type { Inks } from './inks.ts';
import { paint } from './paint.ts';

export type Picture = Phaser.GameObjects.Image;
export interface Drawn extends Rect {
  readonly id: string;
  readonly figures: readonly Figure[];
  /** Where its figures are placed from: the board's corner, or its own where it is left out. */
  readonly from?: 'board';
}
interface Painted {
  readonly name: string;
  readonly pixels: number;
}

/** Textures are kept up to so many pixels; those in sight are kept in any case. */
const PIXELS_AT_MOST = 6_000_000;

/** The pictures of one scene. */
export interface Pictures {
  /** @returns the picture showing those figures: the old one where there is one. */
  show(old: Picture | null, drawn: Drawn, inks: Inks, scale: number): Picture;
}

/** @returns no pictures yet. */
export function makePictures(scene: Phaser.Scene): Pictures {
  const { textures } = scene;
  /** By what is painted, the longest unused first. */
  const known = new Map<string, Painted>();
  let pixels = 0;
  let count = 0;

  function paintAnew(
    what: string,
    { figures }: Drawn,
    w: number,
    h: number,
    inks: Inks,
    at: readonly number[],
  ): Painted {
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas to paint on');
    const [scale = 1, x = 0, y = 0] = at;
    context.setTransform(scale, 0, 0, scale, -x, -y);
    paint(context, figures, inks);
    count += 1;
    const painted = { name: `painted:${count}`, pixels: w * h };
    // As an image: Phaser's own canvas texture would keep a second copy of every pixel. Its types know no canvas here, its code does.
    textures.addImage(painted.name, canvas as unknown as HTMLImageElement);
    known.set(what, painted);
    pixels += painted.pixels;
    return painted;
  }

  /** Lets go what has not been in sight for longest. */
  function thin(): void {
    if (pixels <= PIXELS_AT_MOST) return;
    const inSight = new Set(scene.children.list.map((child) => (child as Picture).texture?.key));
    for (const [what, painted] of known) {
      if (pixels <= PIXELS_AT_MOST) return;
      if (inSight.has(painted.name)) continue;
      known.delete(what);
      pixels -= painted.pixels;
      textures.remove(painted.name);
    }
  }

  return {
    show(old, drawn, inks, scale) {
      const w = Math.max(1, Math.ceil(drawn.w * scale));
      const h = Math.max(1, Math.ceil(drawn.h * scale));
      const [x, y] = drawn.from === 'board' ? [Math.round(drawn.x * scale), Math.round(drawn.y * scale)] : [0, 0];
      const what = JSON.stringify([drawn.figures, w, h, x, y, scale, inks.theme]);
      if (old !== null && old.getData('painted') === what) return old;
      const found = known.get(what);
      if (found !== undefined) {
        known.delete(what);
        known.set(what, found);
      }
      const { name } = found ?? paintAnew(what, drawn, w, h, inks, [scale, x, y]);
      const picture = old === null ? scene.add.image(0, 0, name).setOrigin(0, 0) : old.setTexture(name);
      picture.setData('painted', what);
      if (found === undefined) thin();
      return picture;
    },
  };
}
