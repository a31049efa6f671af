/** Reads a browser's screenshot, and writes it smaller: the browser packs in haste. Source: PNG specification, third edition (W3C). */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNED = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a chunk beside its data: length, name, checksum. */
const AROUND = 12;
/** The two low bits of each colour are let go: nobody sees them, and shades of one surface then pack well. */
const KEPT = 0b11111100;
const FILTERS = [0, 1, 2, 3, 4] as const;
type Filter = (typeof FILTERS)[number];

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: red, green, blue, and how solid it is where there are four. */
  readonly pixel: 3 | 4;
  readonly lines: readonly Uint8Array[];
}

/** @returns a picture's bytes, line by line. Throws on anything but eight bits of RGB or RGBA. */
export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks.find(({ name }) => name === 'IHDR')?.data;
  const depth = head?.[8];
  const kind = head?.[9];
  if (head === undefined || depth !== 8 || (kind !== 2 && kind !== 6))
    throw new Error(`a PNG of kind ${kind}/${depth}`);
  const pixel = kind === 2 ? 3 : 4;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  return { width, height, pixel, lines: unfilter(inflateSync(packed), width * pixel, pixel) };
}

/** @returns the picture with 64 shades a colour, packed as closely as deflate can. Throws on anything but eight bits of RGB or RGBA. */
export function shrinkPng(png: Buffer): Buffer {
  return writePng(readPng(png));
}

/** @returns a file of those pixels with 64 shades a colour. */
export function writePng({ width, height, pixel, lines: exact }: Pixels): Buffer {
  const lines = exact.map((line) => line.map((byte) => rounded(byte)));
  const none = new Uint8Array(width * pixel);
  const [data] = FILTERS.map((filter) =>
    deflateSync(Buffer.concat(lines.map((line, y) => filtered(filter, line, lines[y - 1] ?? none, pixel))), {
      level: 9,
      memLevel: 9,
    }),
  ).sort((a, b) => a.length - b.length);
  if (data === undefined) throw new Error('no filter');
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, pixel === 3 ? 2 : 6], 8);
  return Buffer.concat([SIGNED, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** White stays white and black black. */
function rounded(byte: number): number {
  const kept = byte & KEPT;
  return kept === KEPT ? 255 : kept;
}

function chunksOf(png: Buffer): { readonly name: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNED.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + AROUND;
  }
  return chunks;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [before, after] = [Buffer.alloc(4), Buffer.alloc(4)];
  before.writeUInt32BE(data.length);
  after.writeUInt32BE(crc32(named));
  return Buffer.concat([before, named, after]);
}

/** What a filter expects of a byte, from its left, upper and upper left neighbours. */
function expected(filter: Filter, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
      return a <= b && a <= c ? left : b <= c ? up : upLeft;
    }
  }
}

function unfilter(raw: Buffer, width: number, pixel: number): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < raw.length; at += width + 1) {
    const filter = raw[at] as Filter;
    const above = lines.at(-1);
    const line = Buffer.alloc(width);
    for (let x = 0; x < width; x += 1) {
      const guess = expected(filter, line[x - pixel] ?? 0, above?.[x] ?? 0, above?.[x - pixel] ?? 0);
      line[x] = (raw[at + 1 + x] ?? 0) + guess;
    }
    lines.push(line);
  }
  return lines;
}

/** @returns a line as a filter leaves it, with the filter's number before it. */
function filtered(filter: Filter, line: Uint8Array, above: Uint8Array, pixel: number): Uint8Array {
  const row = new Uint8Array(line.length + 1);
  row[0] = filter;
  for (let x = 0; x < line.length; x += 1)
    row[x + 1] = (line[x] ?? 0) - expected(filter, line[x - pixel] ?? 0, above[x] ?? 0, above[x - pixel] ?? 0);
  return row;
}
