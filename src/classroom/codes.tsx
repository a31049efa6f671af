/** The outcome codes of a class as they come in: typed one after another, or many pasted at once. */
import { useId, useRef, useState } from 'preact/hooks';
import type { OutcomeCodeFault, ToldOutcome } from '../core/lesson/outcomeCode.ts';
import { parseOutcomeCode } from '../core/lesson/outcomeCode.ts';
import { KIND_RUNG } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { Button } from '../panels/controls/button.tsx';
import { announce } from '../panels/live.tsx';
import type { ClassAddress } from '../session/classAddress.ts';
import { startOf } from '../session/lesson.ts';
import { rungName } from '../words/conditions.ts';
import { leaderName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { CODES_AT_MOST } from './desk.ts';

interface CodesProps {
  readonly book: Rulebook;
  readonly address: ClassAddress | null;
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onMany: () => void;
}

/** @returns what the codes of a class tell, in the order in which they came; one that tells nothing is left out. */
export function toldOf(book: Rulebook, address: ClassAddress, codes: readonly string[]): readonly ToldOutcome[] {
  return codes.flatMap((code) => {
    const told = parseOutcomeCode(book, startOf(address), code);
    return told.ok ? [told.value] : [];
  });
}

/** @returns the codes in what was typed or pasted: one a line, or parted by commas. A code itself may hold spaces and hyphens. */
export function codesIn(text: string): readonly string[] {
  return text
    .split(/[\n\r,;]+/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

function faultWords(code: string, fault: OutcomeCodeFault): string {
  switch (fault.code) {
    case 'length':
      return say('classroom.codes.fault.length', { code, has: fault.has, wants: fault.wants });
    case 'sign':
      return say('classroom.codes.fault.sign', { code, sign: fault.sign });
    case 'mistyped':
    case 'otherStart':
    case 'noSuchOutcome':
      return say(`classroom.codes.fault.${fault.code}`, { code });
  }
}

export function Codes({ book, address, codes, onCodes, onMany }: CodesProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, type] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const seatName = (told: ToldOutcome): string =>
    told.seat === null ? say('lesson.door.secretariat') : leaderName(book, told.seat);
  const add = (): void => {
    if (address === null) return;
    const wrong: string[] = [];
    const left: string[] = [];
    const taken: string[] = [];
    for (const code of codesIn(typed)) {
      const told = parseOutcomeCode(book, startOf(address), code);
      if (!told.ok) {
        wrong.push(faultWords(code, told.fault));
        left.push(code);
      } else if (codes.length + taken.length >= CODES_AT_MOST) {
        wrong.push(say('classroom.codes.fault.tooMany', { code, atMost: CODES_AT_MOST }));
        left.push(code);
      } else taken.push(code.toUpperCase());
    }
    setFaults(wrong);
    // What was not taken stays, to be mended.
    type(left.join('\n'));
    if (taken.length > 0) {
      onCodes([...codes, ...taken]);
      announce(say('classroom.codes.added', { count: taken.length }));
    }
    field.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{say('classroom.codes.head')}</h2>
      {address === null ? (
        <p class="note">{say('classroom.codes.noLink')}</p>
      ) : (
        <>
          <label for={id}>{say('classroom.codes.label')}</label>
          <textarea
            ref={field}
            class="field class-codes"
            id={id}
            rows={2}
            value={typed}
            spellcheck={false}
            autoComplete="off"
            aria-describedby={`${id}-faults`}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              add();
            }}
          />
          <div id={`${id}-faults`} role="alert">
            {faults.map((fault) => (
              <p class="fault" key={fault}>
                {fault}
              </p>
            ))}
          </div>
          <div class="button-row">
            <Button kind="primary" onClick={add}>
              {say('classroom.codes.add')}
            </Button>
            <Button kind="quiet" onClick={onMany}>
              {say('classroom.codes.records')}
            </Button>
          </div>
          {codes.length === 0 ? (
            <p class="note">{say('classroom.codes.none')}</p>
          ) : (
            <ol class="class-list">
              {codes.map((code, at) => {
                const told = parseOutcomeCode(book, startOf(address), code);
                return (
                  <li key={`${at} ${code}`}>
                    <code>{code}</code>
                    <span>{told.ok ? `${seatName(told.value)} · ${rungName(KIND_RUNG[told.value.kind])}` : ''}</span>
                    <Button
                      kind="quiet"
                      label={say('classroom.codes.takeOutLabel', { code })}
                      onClick={() => onCodes(codes.filter((_, other) => other !== at))}
                    >
                      {say('classroom.codes.takeOut')}
                    </Button>
                  </li>
                );
              })}
            </ol>
          )}
        </>
      )}
    </section>
  );
}
