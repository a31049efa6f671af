/** Figures painted once into a texture of their own, and shown by Phaser as a picture. */
import type Phaser from 'phaser';
import { CanvasTexture } from '../phaser.ts';
import type { Figure } from '../layout/figure.ts';
import type { Rect } from '../layout/mark.ts';
import type { Inks } from './inks.ts';
import { paint } from './paint.ts';

export type Picture = Phaser.GameObjects.Image;
export interface Drawn extends Rect {
  /** Names the texture too. */
  readonly id: string;
  readonly figures: readonly Figure[];
}

/** @returns the picture of the figures: the old one where they are the same or of the same size, else a new one in its stead. */
export function paintPicture(
  scene: Phaser.Scene,
  old: Picture | null,
  drawn: Drawn,
  inks: Inks,
  scale: number,
): Picture {
  const { id, figures } = drawn;
  const w = Math.max(1, Math.ceil(drawn.w * scale));
  const h = Math.max(1, Math.ceil(drawn.h * scale));
  const painted = JSON.stringify([figures, w, h, scale, inks.theme]);
  if (old !== null && old.getData('painted') === painted) return old;

  const { textures } = scene;
  const had = textures.exists(id) ? textures.get(id) : null;
  const isFit = had instanceof CanvasTexture && had.width === w && had.height === h;
  let picture = old;
  if (had !== null && !isFit) {
    picture?.destroy();
    picture = null;
    textures.remove(id);
  }
  const texture = isFit ? had : textures.createCanvas(id, w, h);
  if (texture === null) throw new Error(`no texture for ${id}`);
  texture.clear();
  texture.context.save();
  texture.context.scale(scale, scale);
  paint(texture.context, figures, inks);
  texture.context.restore();
  texture.refresh();
  picture ??= scene.add.image(0, 0, id).setOrigin(0, 0);
  return picture.setData('painted', painted);
}
