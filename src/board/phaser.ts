/** The slim Phaser: its core build, with Container, Zone, shapes and their hit areas added. `phaser` is an alias of this file. */
import Phaser from 'phaser-src/phaser-core.js';
import Container from 'phaser-src/gameobjects/container/Container.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import Shape from 'phaser-src/gameobjects/shape/Shape.js';
import Arc from 'phaser-src/gameobjects/shape/arc/Arc.js';
import 'phaser-src/gameobjects/shape/arc/ArcFactory.js';
import Line from 'phaser-src/gameobjects/shape/line/Line.js';
import 'phaser-src/gameobjects/shape/line/LineFactory.js';
import Polygon from 'phaser-src/gameobjects/shape/polygon/Polygon.js';
import 'phaser-src/gameobjects/shape/polygon/PolygonFactory.js';
import Rectangle from 'phaser-src/gameobjects/shape/rectangle/Rectangle.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';
import CircleArea from 'phaser-src/geom/circle/Circle.js';
import circleContains from 'phaser-src/geom/circle/Contains.js';
import PolygonArea from 'phaser-src/geom/polygon/Polygon.js';
import polygonContains from 'phaser-src/geom/polygon/Contains.js';
import RectangleArea from 'phaser-src/geom/rectangle/Rectangle.js';
import rectangleContains from 'phaser-src/geom/rectangle/Contains.js';
import Zone from 'phaser-src/gameobjects/zone/Zone.js';
import 'phaser-src/gameobjects/zone/ZoneFactory.js';

Object.assign(Phaser.GameObjects, { Arc, Container, Line, Polygon, Rectangle, Shape, Zone });

// As in Phaser's own index, a hit area carries the test that `setInteractive` is given with it.
Object.assign(Phaser, {
  Geom: {
    Circle: Object.assign(CircleArea, { Contains: circleContains }),
    Polygon: Object.assign(PolygonArea, { Contains: polygonContains }),
    Rectangle: Object.assign(RectangleArea, { Contains: rectangleContains }),
  },
});

export default Phaser;
