/** The sheet on which a move is written: what, at what price, with what effect and risk, before it is sealed. */
import { useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import { MOVE_ORDER } from '../../core/model/command.ts';
import type { ClauseId, LeaderId, VenueId } from '../../core/model/vocabulary.ts';
import { hasFormats } from '../../core/rules/formats.ts';
import { priceOf } from '../../core/rules/price.ts';
import type { Showing } from '../../session/showing.ts';
import { groupOpen, inGroups } from '../../session/matters.ts';
import { say } from '../../words/say.ts';
import type { TermId } from '../../words/terms.ts';
import { sayCommand, sayRefusal } from '../../words/speak.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { ClauseSign, VenueSign } from '../controls/sign.tsx';
import { waitsForPair } from '../lesson/waits.ts';
import { GroupTabs } from '../matters/groupTabs.tsx';
import { useSince } from '../matters/since.ts';
import { announce } from '../live.tsx';
import { TermsHere } from '../terms/term.tsx';
import { usePlay } from '../store-hooks.ts';
import { aboutOf, fillerNote, fillerWord, slotWord, typeName } from './asked.ts';
import { sharedBy } from './consequences.ts';
import { Cost } from './cost.tsx';
import { effectsOf } from './effects.ts';
import { Grounds } from './grounds.tsx';
import { kindsOf, kindWith } from './kinds.ts';
import type { Filled, FilledType, Slot } from './slots.ts';
import { commandOf, commandsLeft, fillersOf, openSlot, refill, slotsOf } from './slots.ts';

/** More clauses than these are chosen group by group. */
const AT_ONCE = 8;

/** Words that a move's choices use. */
const TERMS_OF: { readonly [T in FilledType]?: readonly TermId[] } = {
  sound: ['sounding', 'heardHarder'],
  invite: ['posture', 'safeConduct'],
  prepare: ['lock', 'key', 'incidentRule', 'safeConduct'],
  mediate: ['singleText', 'heardHarder'],
  consult: ['home'],
  answerSpoiler: ['spoiler'],
  read: ['read'],
};

/** @returns whether a kind of command is written on this sheet. */
export function isFilled(type: string): type is FilledType {
  return type === 'read' || type === 'answerSpoiler' || (MOVE_ORDER as readonly string[]).includes(type);
}

export function MoveSheet({ by, type: opened, filled: given }: { by: LeaderId; type: FilledType; filled: Filled }) {
  const { session, view } = usePlay();
  const { book } = session;
  const kind = kindWith(kindsOf(book, by, view.table.out.includes(by)), opened);
  const types = (kind?.types ?? [opened]).filter(isFilled);
  const [type, setType] = useState<FilledType>(opened);
  const [filled, setFilled] = useState<Filled>(() => fillAlone(session, by, opened, given));
  // Opened anew from the board while it lies open: at once, so that no choice made since is taken back.
  const [from, setFrom] = useState({ opened, given });
  if (from.opened !== opened || from.given !== given) {
    setFrom({ opened, given });
    setType(opened);
    setFilled(fillAlone(session, by, opened, given));
  }

  const command = commandOf(session, by, type, filled);
  const refusal = command === null ? whyNone(session, by, type, filled) : session.whyNot(command);
  const why = refusal === null ? null : sayRefusal(book, refusal, by);
  const open = openSlot(type, filled, hasFormats(book));
  const close = (): void => session.desk.open(null);
  const send = (sent: Command): void => {
    const line = sayCommand(book, sent);
    const refused = session.send(sent);
    if (waitsForPair(session)) return;
    announce(refused === null ? say('moves.sealed', { move: line }) : sayRefusal(book, refused, by));
    if (refused === null) close();
  };
  const held = why ?? (command === null && open !== null ? say('moves.fill', { slot: slotWord(open) }) : null);
  const footer = (
    <div class="move-foot">
      {/* The reason stands where the price stands, so that the button keeps its place. */}
      <p class="move-stand">
        <Cost
          isBarred={refusal !== null && refusal.code !== 'noCapital'}
          cost={costOf(session, commandsLeft(session, by, type, filled))}
        />
        {held === null ? null : <span class="note">{held}</span>}
      </p>
      <Button kind="primary" why={held} whyIsBeside onClick={() => command !== null && send(command)}>
        {type === 'read' ? say('seat.read.write') : say('moves.seal')}
      </Button>
    </div>
  );
  return (
    <Sheet title={typeName(type)} kicker={say('app.phases.moves')} onClose={close} footer={footer} wide>
      <div class="move-columns" data-asks={slotsOf(type, filled, hasFormats(book)).length + types.length > 1}>
        <div class="move-asked">
          <p class="move-about">{aboutOf(session, type)}</p>
          <TermsHere ids={TERMS_OF[type] ?? []} />
          {types.length > 1 ? (
            <Choices
              legend={say('moves.slots.type')}
              value={type}
              choices={types.map((one) => ({ value: one, label: typeName(one) }))}
              onChoose={(next) => {
                setType(next);
                setFilled(fillAlone(session, by, next, {}));
              }}
              columns
            />
          ) : null}
          {slotsOf(type, filled, hasFormats(book)).map((slot, i, slots) =>
            slots.slice(0, i).every((before) => filled[before] !== undefined) ? (
              <SlotChoices
                key={`${type}-${slot}`}
                session={session}
                by={by}
                type={type}
                slot={slot}
                filled={filled}
                onFill={(value) =>
                  setFilled(fillAlone(session, by, type, refill(session, by, type, filled, slot, value)))
                }
              />
            ) : type !== opened || given[slot] === undefined ? null : (
              // Chosen on the table already: it stands there until its turn comes.
              <p key={slot} class="sheet-note">
                {say('app.term', {
                  clause: slotWord(slot),
                  option: fillerWord(session, slot, given[slot] ?? '', filled),
                })}
              </p>
            ),
          )}
        </div>
        <div class="move-follows">
          <Consequences
            session={session}
            commands={commandsLeft(session, by, type, filled)}
            isWhole={command !== null}
          />
          <Grounds session={session} command={command} />
        </div>
      </div>
    </Sheet>
  );
}

/** @returns the choices with every slot filled that leaves only one. */
function fillAlone(session: Showing, by: LeaderId, type: FilledType, filled: Filled): Filled {
  let now = filled;
  const withFormat = hasFormats(session.book);
  for (let slot = openSlot(type, now, withFormat); slot !== null; slot = openSlot(type, now, withFormat)) {
    const [only, ...others] = fillersOf(session, by, type, slot, now);
    if (only === undefined || others.length > 0) return now;
    now = { ...now, [slot]: only.value };
  }
  return now;
}

/** @returns the refusal that every filling meets; null where one is open. */
function whyNone(session: Showing, by: LeaderId, type: FilledType, filled: Filled) {
  const slot = openSlot(type, filled, hasFormats(session.book));
  if (slot === null) return null;
  const refusals = fillersOf(session, by, type, slot, filled).flatMap(({ commands }) =>
    commands.map((command) => session.whyNot(command)),
  );
  return refusals.length === 0 || refusals.includes(null) ? null : (refusals[0] ?? null);
}

interface SlotProps {
  readonly session: Showing;
  readonly by: LeaderId;
  readonly type: FilledType;
  readonly slot: Slot;
  readonly filled: Filled;
  readonly onFill: (value: string) => void;
}

function SlotChoices({ session, by, type, slot, filled, onFill }: SlotProps) {
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

/** @returns the price that all of the commands have; null where it depends on what is still open. */
function costOf(session: Showing, commands: readonly Command[]): number | null {
  const view = session.view();
  const prices = new Set(commands.map((command) => priceOf(session.book, view.table, command, view.own?.sealed)));
  const [price] = prices;
  return price === undefined || prices.size > 1 ? null : price;
}

interface ConsequencesProps {
  readonly session: Showing;
  /** What the choices so far may still become. */
  readonly commands: readonly Command[];
  /** Nothing is left to choose. */
  readonly isWhole: boolean;
}

/** Effect and risk: before all is chosen, those that hold whatever is. */
function Consequences({ session, commands, isWhole }: ConsequencesProps) {
  const { effects, risks } = sharedBy(commands.map((command) => effectsOf(session.book, session.view(), command)));
  return (
    <dl class="consequences" aria-live="polite">
      <dt>{say('moves.effect')}</dt>
      <dd>
        {effects.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {isWhole ? null : <p class="note">{say('moves.consequencesLater')}</p>}
      </dd>
      <dt>{say('moves.risk')}</dt>
      <dd>
        {risks.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {risks.length > 0 ? null : isWhole ? (
          <p>{say('moves.noRisk')}</p>
        ) : (
          <p class="note">{say('moves.consequencesLater')}</p>
        )}
      </dd>
    </dl>
  );
}
