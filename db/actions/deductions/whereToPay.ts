import { agreedById } from '#db/actions/deductions/agreed';
import { orderById } from '#db/actions/deductions/orders';
import { type Payee } from '#db/actions/deductions/payee';
import { type Reading } from '#db/kernel/handlers';
import { flag, text } from '#db/rows';

/** Whom a bill under an order, or an agreed deduction for somebody else, is paid to. */
export function payeeOfBill(reading: Reading, dueId: string): Payee | undefined {
  const about = reading.sql.one('SELECT about FROM pay_run_bill WHERE due_id = ?', [dueId], { about: text })?.about;
  if (about === undefined) return undefined;
  return orderById(reading, about)?.to ?? agreedById(reading, about)?.to;
}

const agreed = `
  SELECT EXISTS (SELECT 1 FROM pay_run_bill CROSS JOIN agreed_deduction ON agreed_deduction.id = pay_run_bill.about
    WHERE pay_run_bill.due_id = ?) AS agreed`;

/** Whether a bill passes on what a PA asked to have taken, and no order made anybody take it. */
export function isAskedFor({ sql }: Reading, dueId: string): boolean {
  return sql.one(agreed, [dueId], { agreed: flag })?.agreed === true;
}

const paidInAdvance = `
  SELECT employment.assistant_id FROM pay_advance CROSS JOIN employment ON employment.id = pay_advance.employment_id WHERE pay_advance.due_id = ?`;

/** The PA to whom pay was advanced. */
export function assistantOfAdvance({ sql }: Reading, dueId: string): string | undefined {
  return sql.one(paidInAdvance, [dueId], { assistant_id: text })?.assistant_id;
}
