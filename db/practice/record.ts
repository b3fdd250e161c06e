import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { type Event, type Paid } from './event.ts';
import * as work from './recordWork.ts';
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

/** What the event itself says of the bank: each movement pays its own day and whole sum. */
function asSaid(event: MoneyEvent): readonly Paid[] {
  const waits = { day: event.day, amount: event.amount };
  const own = event.bank.map((moved) => ({ moved, waits }));
  const refund = 'refund' in event ? event.refund : undefined;
  return refund === undefined ? own : [...own, { moved: refund.bank, waits: { day: refund.day, amount: refund.amount } }];
}

/** Records one event as the holder would, on its day. Answers what the bank sees of it, with what each movement pays. */
export function record(teller: Teller, event: Event, ids: FamilyIds): readonly Paid[] {
  teller.itIs('refund' in event && event.refund !== undefined ? event.refund.day : event.day);
  if (!isMoney(event)) return tellWork(teller, event, ids);
  tellMoney(teller, event, ids);
  return asSaid(event);
}

type MoneyEvent = Extract<Event, { readonly kind: 'buy' | 'receive' | 'lend' | 'payOpening' }>;
type WorkEvent = Exclude<Event, MoneyEvent>;

function isMoney(event: Event): event is MoneyEvent {
  return ['buy', 'receive', 'lend', 'payOpening'].includes(event.kind);
}

function tellMoney(teller: Teller, event: MoneyEvent, ids: FamilyIds): void {
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

/** What the bank will see of these is known only when they are told: a wage is what the pay run says. */
function tellWork(teller: Teller, event: WorkEvent, ids: FamilyIds): readonly Paid[] {
  switch (event.kind) {
    case 'payRun':
      return work.approve(teller, event, ids);
    case 'bill':
      return work.billHmrc(teller, event, ids);
    case 'leaseDue':
      return work.confirmDue(teller, event, ids);
    case 'plan':
      work.planShifts(teller, event, ids);
      break;
    case 'shift':
      work.recordShift(teller, event, ids);
      break;
    case 'copyShifts':
      work.copyShifts(teller, event, ids);
      break;
    case 'correctShift':
      work.correctShift(teller, event, ids);
      break;
    case 'leave':
      work.takeLeave(teller, event, ids);
      break;
    case 'sign':
      work.sign(teller, event, ids);
      break;
    case 'openTimesheet':
      work.openTimesheet(teller, event, ids);
      break;
    case 'voidRun':
      work.makeVoid(teller, event, ids);
      break;
    case 'lease':
      work.leaseVan(teller, ids);
  }
  return [];
}
