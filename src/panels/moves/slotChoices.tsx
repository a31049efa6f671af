/** One question of a move's sheet with its possible answers; many clauses are asked group by group. */
import { useState } from 'preact/hooks';
import type { ClauseId, LeaderId, VenueId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { groupOpen, inGroups } from '../../session/matters.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Choices } from '../controls/choices.tsx';
import { ClauseSign, VenueSign } from '../controls/sign.tsx';
import { GroupTabs } from '../matters/groupTabs.tsx';
import { useSince } from '../matters/since.ts';
import { usePlay } from '../store-hooks.ts';
import { fillerNote } from './fillerNote.ts';
import { fillerWord, slotWord } from './asked.ts';
import type { Filled, FilledType, Slot } from './slots.ts';
import { fillersOf } from './slots.ts';

/** More clauses than these are chosen group by group. */
const AT_ONCE = 8;

interface SlotProps {
  readonly session: Showing;
  readonly by: LeaderId;
  readonly type: FilledType;
  readonly slot: Slot;
  readonly filled: Filled;
  readonly onFill: (value: string) => void;
}

/** What cannot be chosen now says why; too little capital is said beside the button that seals. */
export function SlotChoices({ session, by, type, slot, filled, onFill }: SlotProps) {
  const { book } = session;
  const { view, desk } = usePlay();
  const since = useSince();
  const all = fillersOf(session, by, type, slot, filled);
  const groups = slot === 'clause' ? inGroups(book, all, ({ value }) => value) : [];
  const [turned, turn] = useState<string | null>(null);
  // At first the group lies open that does on the table, or that of the clause that was chosen there.
  const start =
    groups.find(({ items }) => items.some(({ value }) => value === filled[slot]))?.group ?? groupOpen(book, view, desk);
  const open = groups.find(({ group }) => group?.id === (turned ?? start?.id)) ?? groups[0];
  const isMany = groups.length > 1 && all.length > AT_ONCE;
  const fillers = isMany && open !== undefined ? open.items : all;
  return (
    <Choices
      legend={slotWord(slot)}
      value={filled[slot] ?? null}
      columns={fillers.length > 2 || slot === 'on'}
      above={
        isMany ? (
          <GroupTabs
            open={open?.group?.id ?? ''}
            onOpen={turn}
            among={groups.flatMap(({ group }) => group ?? [])}
            since={since}
            chosen={filled[slot] ?? null}
          />
        ) : null
      }
      choices={fillers.map(({ value, commands }) => {
        const refusals = commands.map((command) => session.whyNot(command));
        const refusal = refusals.includes(null) ? null : (refusals[0] ?? null);
        return {
          value,
          label: (
            <>
              <SlotSign slot={slot} value={value} /> {fillerWord(session, slot, value, filled)}
            </>
          ),
          note: fillerNote(session, slot, value, filled),
          why: refusal === null || refusal.code === 'noCapital' ? null : sayRefusal(book, refusal, by),
        };
      })}
      onChoose={onFill}
    />
  );
}

/** Clauses and venues have a drawn sign before their names. */
function SlotSign({ slot, value }: { readonly slot: Slot; readonly value: string }) {
  if (slot === 'clause') return <ClauseSign clause={value as ClauseId} />;
  return slot === 'venue' ? <VenueSign venue={value as VenueId} /> : null;
}
