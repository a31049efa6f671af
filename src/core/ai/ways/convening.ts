/** Convening: looks for the text that both sides could bear, brings people together, and asks less for itself. */
import type { Way } from './way.ts';

export const convening: Way = {
  asks: (mind, figure) => figure - mind.leaning('conveneEases'),
  weighs: (_, own, theirs) => own + theirs,
  leans: (mind, command) => (command.type === 'invite' ? mind.leaning('conveneInvites') : 0),
};
