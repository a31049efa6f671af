/** Convening: looks for the text that both sides could bear, brings people together, asks less for itself, and keeps its word. */
import type { Way } from '../mind/mind.ts';

export const convening: Way = {
  asks: (mind, figure) => figure - mind.leaning('conveneEases'),
  weighs: (_, own, theirs) => own + theirs,
  leans(mind, { type }) {
    if (type === 'invite') return mind.leaning('conveneInvites');
    return type === 'pledge' ? mind.leaning('convenePledges') : 0;
  },
  goesBack: null,
};
