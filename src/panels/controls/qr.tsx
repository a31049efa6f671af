/** A QR code, drawn: dark squares on a white ground with its quiet zone, in the dark theme too, since cameras look for that. */
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** Squares of white around a code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** @param title what it holds, for whoever cannot see it. @param size pixels, its quiet zone included. */
export function Qr({ text, title, size }: { text: string; title: string; size: number }) {
  const { path, width } = useMemo(() => drawn(text), [text]);
  return (
    <svg class="qr" role="img" aria-label={title} width={size} height={size} viewBox={`0 0 ${width} ${width}`}>
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function drawn(text: string): { readonly path: string; readonly width: number } {
  const { data } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, width: data.length };
}
