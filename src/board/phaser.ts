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

export const Game = game as typeof Phaser.Game;
export const Scene = scene as typeof Phaser.Scene;
/** Phaser's own drawing on a plain canvas. */
export const CANVAS = 1;
/** The canvas has the size that it is told. */
export const UNSCALED = 0;
