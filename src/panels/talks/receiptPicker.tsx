/** Earlier receipts of this game, newest first; nothing that was declined is lost from sight. */
import { counterTo } from '../../core/analysis/text/counterTo.ts';
import { declinesOf } from '../../core/analysis/debrief/lastToBind.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, list } from '../../words/names.ts';
import { sayReason } from '../../words/sentences/reason.ts';
import { changeWords } from '../../words/sentences/change.ts';
import { say } from '../../words/say.ts';

interface PickerProps {
  readonly session: Showing;
  readonly receipt: number;
  readonly onPick: (receipt: number) => void;
}

/** A list to choose from; the words of each line are also its heading when opened. */
export function ReceiptPicker({ session, receipt, onPick }: PickerProps) {
  const receipts = session.view().room?.receipts ?? [];
  return (
    <label class="receipt-picker">
      <span>{say('receipt.earlier', { count: receipts.length })}</span>
      <select value={String(receipt)} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {receipts
          .map((_, at) => receipts.length - 1 - at)
          .map((at) => (
            <option key={at} value={String(at)}>
              {receiptLine(session, at)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** @returns a receipt in a line: `Week 3, Ukraine: guarantees and presence, declined`. */
export function receiptLine(session: Showing, at: number): string {
  const { book } = session;
  const receipt = session.view().room?.receipts[at];
  if (receipt === undefined) return '';
  const clauses = list(
    book.clauses.filter((clause) => receipt.terms[clause] !== undefined).map((clause) => clauseName(book, clause)),
  );
  return say(receipt.initialled ? 'receipt.lineInitialled' : 'receipt.lineDeclined', {
    week: receipt.week,
    leader: leaderName(book, receipt.by),
    clauses,
  });
}

/** @returns who declined and by which rules, or with what change it would have accepted, a short sentence each: `Russia declines: Red line.` Empty where the text was initialled. */
export function boundLine(session: Showing, at: number): string {
  const { book } = session;
  const { room } = session.view();
  const receipt = room?.receipts[at];
  if (room === null || receipt === undefined || receipt.initialled) return '';
  const counter = counterTo(room, at);
  return declinesOf(book, receipt)
    .map(({ leader, reasons }) => {
      const bound = reasons.filter(({ code }) => counter?.by !== leader || code !== 'ownChoice');
      const rules = [...new Set(bound.map(({ code }) => say(`reason.names.${code}`)))];
      if (counter?.by === leader) {
        const change = say('receipt.acceptsIfCounter', {
          leader: leaderName(book, leader),
          change: list(changeWords(book, counter.change)),
        });
        return rules.length === 0 ? change : `${change} ${say('receipt.boundBy', { rules: list(rules) })}`;
      }
      const [first] = reasons;
      if (first?.code === 'ownChoice' && receipt.answers[leader]?.answer === 'decline')
        return say('receipt.chose', { leader: leaderName(book, leader), reason: sayReason(book, first, leader) });
      const isConditional = receipt.answers[leader]?.answer === 'acceptIf';
      return say(isConditional ? 'receipt.acceptsIfOver' : 'receipt.declinesOver', {
        leader: leaderName(book, leader),
        rules: list(rules),
      });
    })
    .join(' ');
}
