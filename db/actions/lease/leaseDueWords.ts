import { type DueWords, textIn } from '#core/book/dueWords';
import { dayInWords } from '#core/time/words';
import { type Reading } from '#db/kernel/handlers';
import { type LeaseDue } from './dueRows.ts';
import { type Lease } from './leaseRows.ts';

/** What a payment for the vehicle was for, as the bank's screen and the statement say it. */
function whatFor({ contentOf }: Reading, { vehicle }: Lease, { kind, day, wordsDigest }: LeaseDue): string {
  switch (kind) {
    case 'advance':
      return `${vehicle}, advance payment`;
    case 'deposit':
      return `${vehicle}, deposit`;
    case 'rental':
      return `${vehicle}, payment of ${dayInWords(day)}`;
    case 'charge':
    case 'refund': {
      const words = wordsDigest === null ? undefined : textIn(contentOf(wordsDigest), 'what');
      return words === undefined ? vehicle : `${vehicle}, ${words}`;
    }
  }
}

export function leaseDueWords(reading: Reading, lease: Lease, due: LeaseDue): DueWords {
  const { lessor: payee, agreement } = lease;
  return { payee, what: whatFor(reading, lease, due), ...(agreement === undefined ? {} : { reference: agreement }) };
}
