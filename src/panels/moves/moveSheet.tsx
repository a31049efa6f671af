/** The sheet on which a move is written: what, at what price, with what effect and risk, before it is sealed. */
import { useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import { MOVE_ORDER } from '../../core/model/command.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { priceOf } from '../../core/rules/moves/price.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import type { TermId } from '../../words/terms.ts';
import { sayCommand } from '../../words/sentences/command.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { waitsForPair } from '../lesson/waits.ts';
import { announce } from '../live.tsx';
import { TermsHere } from '../terms/term.tsx';
import { usePlay } from '../store-hooks.ts';
import { aboutOf, fillerWord, slotWord, typeName } from './asked.ts';
import { ConsequencesShown } from './consequencesShown.tsx';
import { Cost } from './cost.tsx';
import { Grounds } from './grounds.tsx';
import { kindsOf, kindWith } from './kinds.ts';
import { SlotChoices } from './slotChoices.tsx';
import type { Filled, FilledType } from './slots.ts';
import { commandOf, commandsLeft, fillersOf, openSlot, refill, slotsOf } from './slots.ts';

/** Words that a move's choices use. */
const TERMS_OF: { readonly [T in FilledType]?: readonly TermId[] } = {
  sound: ['sounding', 'heardHarder'],
  invite: ['posture', 'safeConduct'],
  prepare: ['lock', 'key', 'incidentRule', 'safeConduct'],
  mediate: ['singleText', 'heardHarder'],
  consult: ['home'],
  warn: ['warning'],
  pledgeIf: ['conditionalPledge'],
  sideLetter: ['sideLetter'],
  mandate: ['workingGroup'],
  referendum: ['announcedVote'],
  persuade: ['homeGroup'],
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
  const open = openSlot(book, type, filled);
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
      <div class="move-columns" data-asks={slotsOf(book, type, filled).length + types.length > 1}>
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
          {slotsOf(book, type, filled).map((slot, i, slots) =>
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
          <ConsequencesShown
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
  const { book } = session;
  for (let slot = openSlot(book, type, now); slot !== null; slot = openSlot(book, type, now)) {
    const [only, ...others] = fillersOf(session, by, type, slot, now);
    if (only === undefined || others.length > 0) return now;
    now = { ...now, [slot]: only.value };
  }
  return now;
}

/** @returns the refusal that every filling meets; null where one is open. */
function whyNone(session: Showing, by: LeaderId, type: FilledType, filled: Filled) {
  const slot = openSlot(session.book, type, filled);
  if (slot === null) return null;
  const refusals = fillersOf(session, by, type, slot, filled).flatMap(({ commands }) =>
    commands.map((command) => session.whyNot(command)),
  );
  return refusals.length === 0 || refusals.includes(null) ? null : (refusals[0] ?? null);
}

/** @returns the price that all of the commands have; null where it depends on what is still open. */
function costOf(session: Showing, commands: readonly Command[]): number | null {
  const view = session.view();
  const prices = new Set(commands.map((command) => priceOf(session.book, view.table, command, view.own?.sealed)));
  const [price] = prices;
  return price === undefined || prices.size > 1 ? null : price;
}
