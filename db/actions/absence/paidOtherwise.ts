import { type PayRemark } from '#core/contract/shapes/pay';
import { finePounds } from '#core/money/fine';
import { type Pence, absolute, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { counted } from '#core/statutory/told';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { spanWords } from '#db/actions/absence/checks';
import { type PaidDay, paidSickDays } from '#db/actions/absence/paidDays';
import { type WorkedChain } from '#db/actions/absence/workSickness';
import { type PartContext } from '#db/actions/pay/parts/part';
import { type Reading } from '#db/kernel/handlers';
import { orNull, whole } from '#db/rows';

// The newest word on sickness that may change what its days come to, and the newest payslip that stands.
const words = [
  'SELECT max(log_seq) AS seq FROM sickness WHERE employment_id = ?',
  `SELECT max(sickness_taken_back.log_seq) AS seq FROM sickness CROSS JOIN sickness_taken_back ON sickness_taken_back.sickness_id = sickness.id
   WHERE sickness.employment_id = ?`,
  'SELECT max(log_seq) AS seq FROM earnings_before WHERE employment_id = ?',
  'SELECT max(log_seq) AS seq FROM qualifying_days WHERE employment_id = ?',
] as const;
const payslips = `
  SELECT max(payslip.log_seq) AS seq FROM payslip WHERE payslip.employment_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

/** Whether something of sickness was said since the newest payslip: only the payday after it has to tell. */
function isNews({ sql }: Reading, employmentId: string): boolean {
  const newest = (query: string): number => sql.one(query, [employmentId], { seq: orNull(whole) })?.seq ?? 0;
  return Math.max(...words.map(newest)) > newest(payslips);
}

type Differing = PaidDay & { readonly now: Pence };

/** Days of a chain that standing payslips have paid with another sum than they come to now; by payslip. */
function differing(reading: Reading, { chain, days }: WorkedChain): readonly (readonly Differing[])[] {
  const now = new Map<Day, Pence>(days.map((one) => [one.day, one.amount]));
  const ids = new Set(chain.runs.flatMap((run) => run.spells.map(({ id }) => id)));
  const paid = [...ids].flatMap((id) => paidSickDays(reading, id));
  const other = paid.flatMap((one): readonly Differing[] => {
    const due = now.get(one.day);
    return due === undefined || due === one.amount ? [] : [{ ...one, now: due }];
  });
  return [...new Set(other.map(({ payslip }) => payslip))].map((number) => other.filter(({ payslip }) => payslip === number));
}

function sentence({ chain, earnings }: WorkedChain, days: readonly Differing[]): string {
  const [was, now] = [total(days.map(({ amount }) => amount)), total(days.map((one) => one.now))];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || earnings === undefined) return '';
  const which = `${counted(days.length, 'day')} of sick pay, ${spanWords(first.day, last.day)}, ${days.length === 1 ? 'was' : 'were'}`;
  const gap = pounds(absolute(subtract(was, now)));
  const basis = `with the linked sickness since ${dayInWords(chain.from)} and an average of ${finePounds(earnings.weekly)} a week before it`;
  const mend = was > now ? `a correction of ${gap} less, agreed with the PA,` : `an extra sum of ${gap}`;
  return `${which} paid with ${pounds(was)} on payslip ${String(first.payslip)}. By what is recorded now, ${basis}, it is ${pounds(now)}: ${gap} too ${was > now ? 'much' : 'little'}. Nothing is put right by itself. Make that pay run void and approve it again where you can, or record ${mend} for this payday.`;
}

/** What a word of sickness that came late changed of days paid already: once, on the payday after it. */
export function paidOtherwise({ reading, employment }: PartContext, worked: readonly WorkedChain[]): readonly PayRemark[] {
  const found = worked.flatMap((one) =>
    differing(reading, one).flatMap((days) =>
      total(days.map(({ amount }) => amount)) === total(days.map(({ now }) => now)) ? [] : [sentence(one, days)],
    ),
  );
  if (found.length === 0 || !isNews(reading, employment.id)) return [];
  return found.map((told) => ({ kind: 'look', employmentId: employment.id, words: `${employment.name}: ${told}`, mend: 'team' }));
}
