/** Types for the alias that reaches into Phaser's closed source; only `phaser.ts` uses it. */
declare module 'phaser-src/phaser-core.js' {
  import Phaser from 'phaser';
  export default Phaser;
}

declare module 'phaser-src/*' {
  const part: object;
  export default part;
}
