/** Who holds a game when it is open in two tabs: the first keeps it, the second is told, and may take it over. */

/** The part of a BroadcastChannel that is used: works on a plain http page, where Web Locks do not. */
export interface Wire {
  post(message: TabMessage): void;
  onMessage(hear: (message: TabMessage) => void): void;
}
export interface TabMessage {
  /** `opened`: I have this game since then. `held`: you are second. `taken`: it goes on with me. `left`: I have let it go. */
  readonly type: 'opened' | 'held' | 'taken' | 'left';
  readonly game: string;
  readonly tab: string;
  readonly since: number;
  /** Only for `held`: the tab that is told. */
  readonly to?: string;
}

export interface Tabs {
  /** @param told hears true when another tab holds the game, false when it is free here again. @returns a function that lets the game go. */
  watch(game: string, told: (isElsewhere: boolean) => void): () => void;
  isElsewhere(game: string): boolean;
  takeOver(game: string): void;
  /** The page goes to sleep: its games are let go, since it would answer nobody. */
  rest(): void;
  /** The page is back, and asks for its games again. */
  wake(): void;
}

interface Watched {
  since: number;
  isElsewhere: boolean;
  readonly told: (isElsewhere: boolean) => void;
}

/** @returns the wire between this site's tabs; null in a browser without one. */
export function openWire(): Wire | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('good-offices');
  return {
    post: (message) => channel.postMessage(message),
    onMessage(hear) {
      channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
    },
  };
}

/** @param tab this tab's own name. @param wire null: nobody can be told, and only the turn counted in the save guards it. */
export function makeTabs(tab: string, wire: Wire | null, now: () => number): Tabs {
  const games = new Map<string, Watched>();
  let isAsleep = false;
  const set = (watched: Watched, isElsewhere: boolean): void => {
    if (watched.isElsewhere === isElsewhere) return;
    watched.isElsewhere = isElsewhere;
    watched.told(isElsewhere);
  };
  /** Two tabs restored together open at the same moment: the earlier holds, or the smaller name. */
  const isBefore = (mine: Watched, message: TabMessage): boolean =>
    mine.since < message.since || (mine.since === message.since && tab < message.tab);

  wire?.onMessage((message) => {
    const mine = games.get(message.game);
    if (mine === undefined || message.tab === tab || isAsleep) return;
    switch (message.type) {
      case 'opened':
        if (mine.isElsewhere) return;
        if (isBefore(mine, message))
          return wire.post({ type: 'held', game: message.game, tab, since: mine.since, to: message.tab });
        return set(mine, true);
      case 'held':
        return message.to === tab ? set(mine, true) : undefined;
      case 'taken':
        return set(mine, true);
      case 'left':
        if (!mine.isElsewhere) return;
        set(mine, false);
        return wire.post({ type: 'opened', game: message.game, tab, since: mine.since });
    }
  });

  return {
    watch(game, told) {
      const mine: Watched = { since: now(), isElsewhere: false, told };
      games.set(game, mine);
      wire?.post({ type: 'opened', game, tab, since: mine.since });
      return () => {
        if (games.get(game) !== mine) return;
        games.delete(game);
        if (!mine.isElsewhere) wire?.post({ type: 'left', game, tab, since: mine.since });
      };
    },
    isElsewhere: (game) => games.get(game)?.isElsewhere ?? false,
    takeOver(game) {
      const mine = games.get(game);
      if (mine === undefined) return;
      mine.since = now();
      wire?.post({ type: 'taken', game, tab, since: mine.since });
      set(mine, false);
    },
    rest() {
      isAsleep = true;
      for (const [game, mine] of games)
        if (!mine.isElsewhere) wire?.post({ type: 'left', game, tab, since: mine.since });
    },
    wake() {
      isAsleep = false;
      for (const [game, mine] of games) {
        mine.since = now();
        wire?.post({ type: 'opened', game, tab, since: mine.since });
      }
    },
  };
}
