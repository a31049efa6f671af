/** The groups of a scenario's clauses as tabs, as the board has them: how far each has come, what is in hand there, where something has changed. */
import { useId } from 'preact/hooks';
import type { ClauseGroup } from '../../core/model/scenario/clause.ts';
import type { ClauseId, Terms } from '../../core/model/vocabulary.ts';
import { say, told } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';
import { changeOf, type Since } from './since.ts';
import './matters.css';

interface GroupTabsProps {
  /** Which lies open: a group's id, or `all` where that is offered. */
  readonly open: string;
  readonly onOpen: (group: string) => void;
  /** Offers all clauses at once, in front. */
  readonly hasAll?: boolean;
  readonly since: Since | null;
  /** Groups that are offered; all of them where absent. */
  readonly among?: readonly ClauseGroup[];
  /** The clause that is chosen, where one is: its group is marked. */
  readonly chosen?: string | null;
  /** The package that is being written. */
  readonly terms?: Terms;
}

/** Native radio buttons: one stop of Tab, the arrows turn from one to the next. Nothing where a scenario has no groups. */
export function GroupTabs({ open, onOpen, hasAll = false, since, terms = {}, among, chosen = null }: GroupTabsProps) {
  const { session, view } = usePlay();
  const { book } = session;
  const groups = among ?? book.scenario.groups;
  const name = useId();
  if (groups === undefined) return null;
  const initialled = (clauses: readonly ClauseId[]): number =>
    clauses.filter((clause) => (view.table.draft[clause] ?? null) !== null).length;
  return (
    <fieldset class="tab-row group-tabs">
      <legend class="offscreen">{say('board.groups.matters')}</legend>
      {hasAll ? (
        <label data-on={open === 'all'}>
          <input type="radio" name={name} checked={open === 'all'} onChange={() => onOpen('all')} />
          <span>{say('matters.all')}</span>
        </label>
      ) : null}
      {groups.map((group) => {
        const isTouched = (clause: ClauseId): boolean => changeOf(since, clause) !== null;
        const inHand = group.clauses.filter((clause) => terms[clause] !== undefined).length;
        const isChosen = group.clauses.some((clause) => clause === chosen);
        return (
          <label key={group.id} data-on={open === group.id} data-changed={group.clauses.some(isTouched)}>
            <input type="radio" name={name} checked={open === group.id} onChange={() => onOpen(group.id)} />
            <span aria-hidden="true">
              {told(group.name)}{' '}
              <small>
                {initialled(group.clauses)}/{group.clauses.length}
              </small>
            </span>
            <span class="offscreen">
              {say('board.matters.tab', {
                group: told(group.name),
                count: initialled(group.clauses),
                of: group.clauses.length,
              })}{' '}
              {group.clauses.some(isTouched) ? say('board.matters.changed') : null}{' '}
              {inHand === 0 ? null : say('matters.inHand', { count: inHand })} {isChosen ? say('matters.chosen') : null}
            </span>
            {inHand === 0 && !isChosen ? null : (
              <b class="group-hand" aria-hidden="true">
                {isChosen ? '✓' : inHand}
              </b>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
