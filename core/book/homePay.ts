import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, type Span, daysBetween } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type HomeTask } from './homeTasks.ts';

/** What the book knows of paydays, wages and HMRC, as far as it asks something of a person. */
export type PayFacts = {
  readonly today: Day;
  /** Not approved yet, oldest first. */
  readonly paydays: readonly {
    readonly payGroupId: string;
    readonly payGroup: string;
    readonly payday: Day;
    readonly periodTo: Day;
    readonly signed: number;
    readonly waiting: number;
  }[];
  /** Wages whose payday has come and that the bank has not paid, oldest first. */
  readonly wages: readonly { readonly day: Day; readonly open: Pence }[];
  readonly wagesTogether: Pence;
  /** Tax months with something to pay: not recorded as a bill yet, or recorded and not paid. */
  readonly bills: readonly {
    readonly employerId: string;
    readonly month: Span;
    readonly owed: Pence;
    readonly payBy: Day;
    readonly isRecorded: boolean;
  }[];
  /** What HMRC owes back of a tax year that is over and no bill to come takes off: it has to be asked for. */
  readonly toAskFor: readonly { readonly employerId: string; readonly taxYear: string; readonly amount: Pence }[];
};

/** A payday is asked for some days before, so that nobody is paid late. */
const paydayDays = 5;
const billDays = 10;

function timesheets({ paydays, today }: PayFacts): readonly HomeTask[] {
  return paydays
    .filter(({ waiting, periodTo }) => waiting > 0 && periodTo < today)
    .map(({ payGroupId, payGroup, payday, periodTo, waiting }) => ({
      id: `timesheets-${payGroupId}-${payday}`,
      title: waiting === 1 ? `Sign a timesheet of ${payGroup}` : `Sign ${String(waiting)} timesheets of ${payGroup}`,
      words: `Their pay period ended on ${dayInWords(periodTo)}. Payday is ${dayInWords(payday)}.`,
      minutes: 2 * waiting,
      action: 'Look at them',
      screen: 'timesheets',
    }));
}

function approvals({ paydays, today }: PayFacts): readonly HomeTask[] {
  return paydays
    .filter(({ signed, waiting, payday }) => signed > 0 && waiting === 0 && daysBetween(today, payday) <= paydayDays)
    .map(({ payGroupId, payGroup, payday }) => ({
      id: `payday-${payGroupId}-${payday}`,
      title: `${payday < today ? 'Payday was' : 'Payday is'} ${dayInWords(payday)}`,
      words: `Every timesheet of ${payGroup} is signed. Check what each PA gets, and approve it.`,
      minutes: 5,
      action: 'Check the payday',
      screen: 'payday',
      about: payGroupId,
      span: { from: payday, to: payday },
    }));
}

function wagesToPay({ wages, wagesTogether }: PayFacts): readonly HomeTask[] {
  const [first] = wages;
  if (first === undefined) return [];
  const words = `They are owed since ${dayInWords(first.day)}. Pay them at the bank, then match the bank’s lines.`;
  return [
    { id: 'wages', title: `Pay ${pounds(wagesTogether)} of wages`, words, minutes: 5, action: 'See what to pay', screen: 'payments' },
  ];
}

function hmrcBills({ bills, today }: PayFacts): readonly HomeTask[] {
  return bills.flatMap(({ employerId, month, owed, payBy, isRecorded }): readonly HomeTask[] => {
    const id = `${isRecorded ? 'hmrc' : 'hmrc-record'}-${employerId}-${month.from}`;
    const late = payBy < today ? 'It was to be paid by' : 'To be paid by';
    const words = `${late} ${dayInWords(payBy)}, for ${spanInWords(month)}.`;
    if (!isRecorded)
      return month.to < today
        ? [{ id, title: `Record ${pounds(owed)} for HMRC`, words, minutes: 2, action: 'See HMRC’s account', screen: 'hmrc' }]
        : [];
    if (daysBetween(today, payBy) > billDays) return [];
    return [{ id, title: `Pay HMRC ${pounds(owed)}`, words, minutes: 3, action: 'See what to pay', screen: 'payments' }];
  });
}

function askHmrc({ toAskFor }: PayFacts): readonly HomeTask[] {
  return toAskFor.map(({ employerId, taxYear, amount }) => ({
    id: `hmrc-back-${employerId}-${taxYear}`,
    title: `Ask HMRC for ${pounds(amount)} back`,
    words: `The tax year ${taxYear} is over, and by this book HMRC owes it. No bill to come takes it off.`,
    minutes: 10,
    action: 'See HMRC’s account',
    screen: 'hmrc',
  }));
}

/** What paydays ask of a person, in the order of a payday. */
export function payTasks(facts: PayFacts): readonly HomeTask[] {
  return [timesheets, approvals, wagesToPay, hmrcBills, askHmrc].flatMap((tasksOf) => tasksOf(facts));
}

/** Paydays and HMRC's days that are to come. */
export function payComing({ paydays, bills }: PayFacts): readonly { readonly words: string; readonly day: Day }[] {
  return [
    ...paydays.map(({ payGroup, payday }) => ({ words: `Payday of ${payGroup}`, day: payday })),
    ...bills.map(({ owed, payBy }) => ({ words: `${pounds(owed)} to HMRC`, day: payBy })),
  ];
}
