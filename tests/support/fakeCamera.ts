/** A camera that shows a picture of codes: Chromium plays a film of raw frames in its place. */
import { writeFileSync } from 'node:fs';
import { encode } from 'uqr';

const WIDTH = 640;
const HEIGHT = 480;
/** Pixels of a code's side; it stands in the middle. */
const SIDE = 360;
/** Frames for each code, at ten a second: it is held before the camera for a while. */
const FRAMES = 15;

/** Writes a film (YUV4MPEG2) in which the codes of these texts are shown one after another, again and again. */
export function writeFilm(path: string, texts: readonly string[]): void {
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)];
  for (const text of texts) {
    const picture = frame(text);
    for (let i = 0; i < FRAMES; i += 1) parts.push(Buffer.from('FRAME\n'), picture);
  }
  writeFileSync(path, Buffer.concat(parts));
}

/** Grey as a wall, with the code on white; colour planes are neutral. */
function frame(text: string): Buffer<ArrayBuffer> {
  const { data, size } = encode(text);
  const picture = Buffer.alloc(WIDTH * HEIGHT * 1.5, 128);
  const dot = Math.floor(SIDE / size);
  const left = Math.floor((WIDTH - dot * size) / 2);
  const top = Math.floor((HEIGHT - dot * size) / 2);
  for (let y = 0; y < dot * size; y += 1)
    for (let x = 0; x < dot * size; x += 1)
      picture[(top + y) * WIDTH + left + x] = data[Math.floor(y / dot)]?.[Math.floor(x / dot)] === true ? 20 : 235;
  return picture;
}
