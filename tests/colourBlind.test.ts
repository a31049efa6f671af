/** Seats as somebody sees them who sees fewer colours: either the colours still differ, or pattern and letter tell them apart; and those are always there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/cli/site.ts';
import { BOOK } from './support/testGame.ts';

type Rgb = readonly [number, number, number];

/**
 * Linear red, green and blue as the eye takes them that lacks one kind of cone: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0. Without cones only light and dark is left (Y of sRGB).
 */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
/** CIE 1976 difference: from 2.3 an eye may notice it, side by side; 10 is seen at a glance and apart. */
const AT_A_GLANCE = 10;

const css = readFileSync(join(ROOT, 'src/panels/tokens.css'), 'utf8');
const SEATS = new Map(
  [...css.matchAll(/--seat-([\w-]+): (#\w{6});/g)].map(([, name = '', colour = '']) => [name, linear(colour)] as const),
);
const PAPERS = [...css.matchAll(/--(paper-sheet|table-lamp): (#\w{6});/g)].map(([, , colour = '']) => linear(colour));

function linear(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function times(rows: readonly [Rgb, Rgb, Rgb], [red, green, blue]: Rgb): Rgb {
  const [one, two, three] = rows.map((row) => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)));
  return [one ?? 0, two ?? 0, three ?? 0];
}

/** CIELAB under daylight (D65). */
function lab(colour: Rgb): Rgb {
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * colour[0] + 0.3576 * colour[1] + 0.1805 * colour[2]) / 0.9505,
    0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2],
    (0.0193 * colour[0] + 0.1192 * colour[1] + 0.9505 * colour[2]) / 1.089,
  ].map((part) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const PAIRS = [...SEATS].flatMap((one, i) => [...SEATS].slice(i + 1).map((other) => [one, other] as const));

describe.each(Object.entries(EYES))('in %s', (name, eye) => {
  test.skipIf(name === 'achromatopsia')('the colours of every two seats differ at a glance', () => {
    expect(PAIRS).toHaveLength(6);
    for (const [[one, a], [other, b]] of PAIRS)
      expect(difference(times(eye, a), times(eye, b)), `${one} and ${other}`).toBeGreaterThan(AT_A_GLANCE);
  });

  test('every seat stands out from the sheet and from the table, in light and in dark', () => {
    expect(PAPERS.length).toBeGreaterThanOrEqual(4);
    for (const [seat, colour] of SEATS)
      for (const paper of PAPERS)
        expect(difference(times(eye, colour), times(eye, paper)), seat).toBeGreaterThan(AT_A_GLANCE);
  });
});

test('without any colour pattern and letter tell the seats apart', () => {
  const leaders = BOOK.scenario.leaders;
  expect(new Set(leaders.map(({ pattern }) => pattern)).size).toBe(leaders.length);
  expect(new Set(leaders.map(({ letter }) => letter)).size).toBe(leaders.length);
});
