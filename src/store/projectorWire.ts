/** The wire between a tab with a game in play and the projector view of the same browser. It works on a plain http page, and from a file. */

/** `opened`: a game is here; whoever wants to follow it asks. `ask`: show what you have, and go on doing so. `left`: the game is no longer here. */
export type ProjectorMessage<Shown> =
  | { readonly type: 'opened' | 'left'; readonly game: string }
  | { readonly type: 'ask' }
  | { readonly type: 'shown'; readonly version: string; readonly shown: Shown };

export interface ProjectorWire<Shown> {
  post(message: ProjectorMessage<Shown>): void;
  hear(told: (message: ProjectorMessage<Shown>) => void): void;
  close(): void;
}

const TYPES: readonly unknown[] = ['opened', 'left', 'ask', 'shown'];

/** A site shares its wires with whatever else stands at the same host. What is shown is for its reader to look at. */
function isMessage<Shown>(data: unknown): data is ProjectorMessage<Shown> {
  return data !== null && typeof data === 'object' && 'type' in data && TYPES.includes(data.type);
}

/** @returns the wire; null in a browser without one. */
export function openProjectorWire<Shown>(): ProjectorWire<Shown> | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('good-offices-projector');
  return {
    post: (message) => channel.postMessage(message),
    hear(told) {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isMessage<Shown>(data)) told(data);
      };
    },
    close: () => channel.close(),
  };
}
