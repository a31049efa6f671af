/** Types for the alias that reaches into Phaser's closed source; only `phaser.ts` uses it. */
declare module 'phaser-src/*' {
  const part: unknown;
  export default part;
}
