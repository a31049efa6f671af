/** Long computations away from the page: takes one order, posts plays as they end, then says that it is done. The page stops it by ending the worker. */
import type { Order, Played } from './core/replay/explore.ts';
import { carryOut } from './core/replay/explore.ts';

/** Milliseconds between two posts: often enough for a bar to move, seldom enough to cost nothing. */
const BETWEEN = 80;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  let fresh: Played[] = [];
  let posted = performance.now();
  for (const played of carryOut(data)) {
    fresh.push(played);
    if (performance.now() - posted < BETWEEN) continue;
    postMessage({ played: fresh, isDone: false });
    fresh = [];
    posted = performance.now();
  }
  postMessage({ played: fresh, isDone: true });
});
