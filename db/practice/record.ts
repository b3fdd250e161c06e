import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { type Event } from './event.ts';
import { type FamilyIds } from './setup.ts';
import { type Teller } from './teller.ts';

type Buy = Extract<Event, { readonly kind: 'buy' }>;

function chargeOf({ charge }: Buy, { lines, split }: FamilyIds): InputOf<'purchase.record'>['charge'] {
  if (typeof charge === 'string') return { planLineId: lines[charge] };
  return { splitId: split, planLineIds: charge.map((name) => lines[name]) };
}

function buy({ tell, letter }: Teller, event: Buy, ids: FamilyIds): void {
  const { day, payee, what, invoice, category, amount, paidBy, noReceiptBecause, approvedBy } = event;
  const paper = {
    title: invoice === undefined ? 'Receipt' : `Invoice ${invoice}`,
    from: payee,
    on: day,
    facts: [['For', what] as const, ['Total', pounds(amount)] as const],
  };
  const receipt = noReceiptBecause === undefined ? letter(paper, `${payee.split(',')[0] ?? payee} ${invoice ?? day}.pdf`) : undefined;
  const bought = tell(
    'purchase.record',
    {
      day,
      payee,
      what,
      ...(invoice === undefined ? {} : { invoice }),
      category,
      amount,
      charge: chargeOf(event, ids),
      paidBy,
      proof: receipt === undefined ? { noReceiptBecause: noReceiptBecause ?? '' } : { files: [receipt.file] },
      ...(approvedBy === undefined ? {} : { approval: { by: approvedBy, on: day } }),
    },
    receipt?.files,
  );
  if (event.refund === undefined) return;
  const { refund } = event;
  const note = letter(
    { title: 'Credit note', from: payee, on: refund.day, facts: [['Refunded', pounds(refund.amount)]] },
    `${payee} credit note.pdf`,
  );
  tell(
    'purchase.refund',
    { purchaseId: bought.id, day: refund.day, amount: refund.amount, because: refund.because, file: note.file },
    note.files,
  );
}

function receive({ tell }: Teller, event: Extract<Event, { readonly kind: 'receive' }>, { streams, awards }: FamilyIds): void {
  const { stream, as: kind, day, amount, from, due } = event;
  tell('money.receive', {
    streamId: streams[stream],
    kind,
    day,
    amount,
    from,
    ...(due === undefined ? {} : { due: { awardId: awards[stream], day: due } }),
  });
}

/** Records one event as the holder would, on its day. */
export function record(teller: Teller, event: Event, ids: FamilyIds): void {
  teller.itIs('refund' in event && event.refund !== undefined ? event.refund.day : event.day);
  switch (event.kind) {
    case 'buy':
      return buy(teller, event, ids);
    case 'receive':
      return receive(teller, event, ids);
    case 'lend':
      teller.tell('money.lend', { streamId: ids.streams[event.stream], day: event.day, amount: event.amount, because: event.because });
      return;
    case 'payOpening':
  }
}
