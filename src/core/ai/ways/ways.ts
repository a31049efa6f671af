/** Every way of negotiating by the name that a scenario gives it. */
import type { WayId } from '../../model/vocabulary.ts';
import type { Way } from '../mind/mind.ts';
import { convening } from './convening.ts';
import { holdingOut } from './holdingOut.ts';
import { reciprocating } from './reciprocating.ts';
import { trading } from './trading.ts';

/** How strongly each shows is in the scenario (`ways` and each leader's `style`). */
export const WAY: Readonly<Record<WayId, Way>> = { holdingOut, trading, reciprocating, convening };
