/** The ending's pictures, drawn as SVG with Observable Plot: one chunk, fetched only when an ending is shown. */
import type { ZonePicture } from './frontier.ts';
import { drawZone } from './frontier.ts';
import type { TracksPicture } from './overWeeks.ts';
import { drawTracks } from './overWeeks.ts';
import type { Sheet } from '../../pictures/paper.ts';

/** What the chunk of drawing code gives. */
export interface Drawing {
  drawZone(picture: ZonePicture, on: Sheet): SVGSVGElement;
  drawTracks(picture: TracksPicture, on: Sheet): SVGSVGElement;
}
export const drawing: Drawing = { drawZone, drawTracks };
