import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { ledgerWords } from '#renderer/words/ledger';

const words = ledgerWords.erase;

/** Which backups hold the file still, and the day on which the last of them is gone. */
export function Copies({ copies, goneOn }: { readonly copies: number; readonly goneOn: Day | undefined }) {
  return (
    <section className="card">
      <p>{goneOn === undefined ? words.noCopies : words.copies(copies, dayInWords(goneOn))}</p>
      <p>{words.elsewhere}</p>
    </section>
  );
}
