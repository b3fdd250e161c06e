import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told, pounds } from './story.ts';

type Setting = { readonly account: number; readonly stream: number; readonly gym: number };

/** The due that waits for so much, as the bank screen would offer it. */
export function dueOf({ open }: Told, of: string): string {
  const shape = { id: String };
  const due = open.kernel.handle.sql.one(
    `SELECT due_id AS id FROM receipt WHERE id = ? UNION ALL SELECT due_id FROM purchase WHERE id = ?`,
    [of, of],
    shape,
  );
  return due?.id ?? 'none';
}

/** Cash out of the bank into a tin and counted, two lines matched together, and a rule kept and stopped. */
export function tellCash(story: Story, { account, stream, gym }: Setting): void {
  const out = story.add('bank.typeLine', ({ id }) => ({
    bankAccountId: id(account),
    day: day('2026-04-20'),
    amount: pounds(-20),
    words: 'CASH',
  }));
  const tin = story.add(
    'cash.open',
    ({ id }) => ({ name: 'Tin', parts: [{ streamId: id(stream), amount: pounds(0) }], file: fileToken(1) }),
    {
      1: pdf('cash agreed'),
    },
  );
  story.add('bank.transfer', ({ id }) => ({ lineId: id(out), otherAccountId: id(tin), streamId: id(stream) }));
  const counted = story.add(
    'cash.count',
    ({ id }) => ({
      bankAccountId: id(tin),
      day: day('2026-04-30'),
      counted: pounds(22),
      file: fileToken(1),
      because: 'Two pounds nobody remembers.',
    }),
    { 1: pdf('count') },
  );
  story.add('bank.reconcile', ({ id }) => ({ bankAccountId: id(tin), bankStatementId: id(counted) }));
  const small = {
    what: 'badge',
    category: 'activity' as const,
    paidBy: 'account' as const,
    day: day('2026-04-22'),
    payee: 'Gym',
    amount: pounds(5),
  };
  const proof = { noReceiptBecause: 'None was given.' };
  const bought = [1, 2].map(() => story.add('purchase.record', ({ id }) => ({ ...small, charge: { planLineId: id(gym) }, proof })));
  const line = story.add('bank.typeLine', ({ id }) => ({
    bankAccountId: id(account),
    day: day('2026-04-22'),
    amount: pounds(-10),
    words: 'GYM',
  }));
  story.add('bank.matchTogether', (told) => ({
    bankAccountId: told.id(account),
    lineIds: [told.id(line)],
    dueIds: bought.map((one) => dueOf(told, told.id(one))),
  }));
  for (const amount of [-1, 1]) {
    const own = { day: day('2026-04-24'), amount: pounds(amount), words: 'BANK CHARGE' };
    const charged = story.add('bank.typeLine', ({ id }) => ({ ...own, bankAccountId: id(account) }));
    story.add('bank.charge', ({ id }) => ({ lineId: id(charged), is: 'charge', streamId: id(stream), planLineId: id(gym) }));
  }
  const rule = story.add('bank.addRule', ({ id }) => ({
    says: 'HARBOUR GYM',
    direction: 'out',
    proposes: { kind: 'purchase', payee: 'Harbour Gym', what: 'membership', planLineId: id(gym) },
  }));
  story.add('bank.endRule', ({ id }) => ({ ruleId: id(rule) }));
  const payer = story.add(
    'bank.addPayer',
    ({ id }) => ({ bankAccountId: id(account), name: 'Rose Invented', from: day('2026-04-01'), file: fileToken(1) }),
    { 1: pdf('the bank’s own list') },
  );
  story.add('bank.endPayer', ({ id }) => ({ payerId: id(payer), day: day('2026-04-20'), reason: 'Moved away' }));
}
