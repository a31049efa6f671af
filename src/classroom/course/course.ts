/** The exercise as a course of a learning system: what it keeps is the learner's, so that two who share a machine do not find each other's game. */
import { fail } from '../../core/model/result.ts';
import type { Scenario } from '../../core/model/scenario/scenario.ts';
import { makeLink, parseLink } from '../../core/replay/link.ts';
import { openRecord } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { MAIN } from '../../core/replay/tree.ts';
import { makeRulebook } from '../../core/rules/book/rulebook.ts';
import { metaOfTree } from '../../session/keep.ts';
import type { Session } from '../../session/session.ts';
import type { Store } from '../../store/store.ts';
import { memoryStore } from '../../store/store.ts';
import type { Frame, Visit } from './scorm.ts';
import { beginVisit, findApi } from './scorm.ts';

export interface Course {
  /** In memory: the learning system keeps the game, and this machine nothing. */
  readonly store: Store;
  /** Puts the learner's game into the store. @returns its id; null where there is none that still opens. */
  resume(scenario: unknown): Promise<string | null>;
  /** Hears of each game that is opened. */
  onGame(session: Session): void;
}

/** The game that is gone on with. */
const ID = 'course';
/** Milliseconds between two times that the learning system is asked to write down; each is a request of its own. */
const EACH = 10_000;

/** @param link of the class that the package is for. @returns null where no learning system is there: the exercise then plays as everywhere. */
export async function openCourse(link: string): Promise<Course | null> {
  const api = findApi(window as unknown as Frame);
  const visit = api === null ? null : beginVisit(api, Date.now);
  if (visit === null) return null;
  addEventListener('pagehide', () => visit.leave());
  addEventListener('visibilitychange', () => document.hidden && visit.commit());
  const memory = await memoryStore();
  const store: Store = {
    ...memory,
    // The page would else say that nothing is kept.
    kind: 'browser',
    async keepMemo(id, memo) {
      await memory.keepMemo(id, memo);
      // The learning system gets the game alone: what was written is gone with the page, which has to say so.
      return fail({ code: 'closed' });
    },
  };
  return {
    store,
    async resume(scenario) {
      const book = makeRulebook(scenario as Scenario);
      const read = parseLink(book, visit.suspended);
      const opened = read.ok ? openRecord(book, read.value) : read;
      if (!read.ok || !opened.ok || opened.value.broken !== null) return null;
      const meta = metaOfTree(opened.value.book, opened.value.tree, read.value.playing);
      await store.saveGame(ID, read.value, meta, link);
      return ID;
    },
    onGame: follower(visit),
  };
}

function follower(visit: Visit): (session: Session) => void {
  const followed = new WeakSet<Session>();
  let written = 0;
  const tell = (session: Session): void => {
    const record = session.record();
    const isEnded = session.view().table.phase === 'ended';
    // What was forked is left out where there is no room for it.
    if (!keep(visit, session, record)) keep(visit, session, { ...record, branches: [], playing: MAIN });
    if (isEnded) visit.complete();
    if (!isEnded && Date.now() - written < EACH) return;
    written = Date.now();
    visit.commit();
  };
  return (session) => {
    if (followed.has(session)) return;
    followed.add(session);
    session.subscribe(() => tell(session));
    tell(session);
  };
}

/** Without what the learner wrote: a name and notes stay on the page. */
function keep(visit: Visit, session: Session, record: GameRecord): boolean {
  const text = makeLink(session.book, { ...record, name: '', notes: [] });
  return text !== null && visit.keep(text);
}
