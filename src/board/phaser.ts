/** The slim Phaser: only the parts that the board stands on, out of the package's closed source. Each import that binds nothing registers itself with Phaser. */
import type Phaser from 'phaser';
// First: the renderer's parts require each other in a ring that opens only from here.
import 'phaser-src/renderer/index.js';
import game from 'phaser-src/core/Game.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/tweens/TweenManager.js';
import scene from 'phaser-src/scene/Scene.js';
import pool from 'phaser-src/display/canvas/CanvasPool.js';

export const Game = game as typeof Phaser.Game;
export const Scene = scene as typeof Phaser.Scene;
/** Phaser's own drawing on a plain canvas. */
export const CANVAS = 1;
/** The canvas has the size that it is told. */
export const UNSCALED = 0;

/** Ends a game and lets go of it. Phaser 4.2 keeps the second canvas of the tile that it makes for each game, and by it the game with all that it was shown. */
export function endGame(ended: Phaser.Game): void {
  const { remove } = pool as { readonly remove: (parent: unknown) => void };
  ended.events.once('destroy', () => remove(ended.textures.tileSprite));
  ended.destroy(true);
  // Asleep, it would never come to it.
  ended.loop.wake();
}
