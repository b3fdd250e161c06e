import { type Pence, absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, type Span, daysBetween } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type ScheduleRow } from './compareReceipts.ts';
import { daysInWords } from './scheduleWords.ts';

export type SetupStep = 'holder' | 'beneficiaries' | 'funders' | 'streams' | 'awards' | 'plan' | 'accounts' | 'openings';

/** What the book knows of itself today, as far as it asks something of a person. */
export type HomeFacts = {
  readonly today: Day;
  readonly steps: readonly { readonly step: SetupStep; readonly done: boolean }[];
  /** Award payments that did not come, oldest first, by whoever owes them. */
  readonly late: readonly { readonly streamId: string; readonly funder: string; readonly rows: readonly ScheduleRow[] }[];
  readonly unproven: readonly { readonly id: string; readonly payee: string; readonly day: Day; readonly amount: Pence }[];
  readonly accounts: readonly AccountFacts[];
  /** Payments for a leased vehicle that are due and not confirmed, oldest first; below nothing where one comes back. */
  readonly vehicles: readonly VehicleDue[];
  /** Periods that are over and have no statement, for funders who ask for them. */
  readonly statements: readonly {
    readonly streamId: string;
    readonly stream: string;
    readonly funder: string;
    readonly period: Span;
    readonly due?: Day | undefined;
  }[];
  /** What paydays and pensions ask: of core/book/homePay and core/pension/homeTasks. */
  readonly pay: readonly HomeTask[];
  readonly begunOn: Day;
  readonly backedUpOn?: Day | undefined;
};

export type VehicleDue = {
  readonly leaseId: string;
  readonly vehicle: string;
  readonly lessor: string;
  readonly day: Day;
  readonly amount: Pence;
};

export type AccountFacts = {
  readonly id: string;
  readonly name: string;
  readonly unmatched: number;
  /** The last day the bank is known for: of its newest line, or where there is none of its opening balance. */
  readonly knownTo: Day;
  /** The first day not reconciled. */
  readonly openFrom: Day;
  /** The newest bank statement that is filed and not yet reconciled, where every line to its day is matched. */
  readonly provable?: Day | undefined;
};

export type HomeTask = {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly minutes: number;
  readonly action: string;
  readonly screen: string;
  readonly about?: string;
  /** Of a statement: the days it is to cover. */
  readonly span?: Span;
};

const stepTitles: Readonly<Record<SetupStep, string>> = {
  holder: 'Say who keeps this book',
  beneficiaries: 'Say whose care the money is for',
  funders: 'Say who pays the money',
  streams: 'Say what kinds of money there are',
  awards: 'Record how much was agreed',
  plan: 'Record what the money may be spent on',
  accounts: 'Add the bank account',
  openings: 'Record what the account held at the start',
};

function setUp({ steps }: HomeFacts): readonly HomeTask[] {
  const left = steps.filter((one) => !one.done);
  const [next] = left;
  if (next === undefined) return [];
  const words =
    left.length === 1
      ? 'This is the last step of setting up.'
      : `${String(left.length)} steps of setting up are left. This is the next one.`;
  return [{ id: 'setup', title: stepTitles[next.step], words, minutes: left.length * 3, action: 'Go on setting up', screen: 'setup' }];
}

function latePayments({ late }: HomeFacts): readonly HomeTask[] {
  return late.flatMap(({ streamId, funder, rows }) => {
    const [first] = rows;
    if (first === undefined) return [];
    const one = { id: `late-${streamId}`, minutes: 5, action: 'See what came', screen: 'money', about: streamId };
    if (rows.length === 1) return [{ ...one, title: `A payment from ${funder} is late`, words: first.words }];
    const words = `${String(rows.length)} payments have not come. The first was due on ${dayInWords(first.day)}.`;
    return [{ ...one, title: `Payments from ${funder} are late`, words }];
  });
}

function missingReceipts({ unproven }: HomeFacts): readonly HomeTask[] {
  const [first, ...others] = unproven;
  if (first === undefined) return [];
  const bought = `${pounds(first.amount)} to ${first.payee} on ${dayInWords(first.day)}`;
  const one = { id: 'receipts', minutes: unproven.length, action: 'Add the receipt', screen: 'addReceipt', about: first.id };
  if (others.length === 0) return [{ ...one, title: 'One receipt is missing', words: `${bought}. Add it, or say why there is none.` }];
  const more = others.length === 1 ? 'one other' : `${String(others.length)} others`;
  return [
    {
      ...one,
      title: `${String(unproven.length)} receipts are missing`,
      words: `${bought}, and ${more}. Add them, or say why there are none.`,
      action: 'Add the first',
    },
  ];
}

function vehiclePayments({ vehicles }: HomeFacts): readonly HomeTask[] {
  return [...new Set(vehicles.map(({ leaseId }) => leaseId))].flatMap((id) => {
    const [first, ...others] = vehicles.filter(({ leaseId }) => leaseId === id);
    if (first === undefined) return [];
    const isBack = first.amount < 0;
    const one = { id: `vehicle-${id}`, minutes: 1 + others.length, action: 'Look at it', screen: 'vehicle', about: id };
    const whom = `${isBack ? 'from' : 'to'} ${first.lessor} for ${first.vehicle}`;
    const words = `${pounds(absolute(first.amount))} ${whom}.`;
    if (others.length === 0)
      return [{ ...one, title: `Confirm the vehicle ${isBack ? 'refund' : 'payment'} of ${dayInWords(first.day)}`, words }];
    const title = `Confirm ${String(others.length + 1)} vehicle payments`;
    return [{ ...one, title, words: `The first was due on ${dayInWords(first.day)}: ${words}` }];
  });
}

function unmatchedLines({ accounts }: HomeFacts): readonly HomeTask[] {
  return accounts.flatMap(({ id, name, unmatched }) => {
    if (unmatched === 0) return [];
    const title = unmatched === 1 ? 'Say what one payment at the bank was' : `Say what ${String(unmatched)} payments at the bank were`;
    const words = `${name} has ${unmatched === 1 ? 'a line' : 'lines'} that the book cannot place yet.`;
    return [
      { id: `match-${id}`, title, words, minutes: Math.max(1, Math.ceil(unmatched / 2)), action: 'Match them', screen: 'bank', about: id },
    ];
  });
}

/** A month and a few days: then the bank has something new to say. */
const bankDays = 35;

function bankFiles({ accounts, today }: HomeFacts): readonly HomeTask[] {
  return accounts.flatMap(({ id, name, knownTo }) => {
    if (daysBetween(knownTo, today) < bankDays) return [];
    const words = `The book knows ${name} up to ${dayInWords(knownTo)}. Download the bank’s file since then and bring it in.`;
    return [
      { id: `file-${id}`, title: 'Bring in the bank’s file', words, minutes: 5, action: 'Bring it in', screen: 'bringIn', about: id },
    ];
  });
}

/** Four weeks of lines are worth checking. */
const checkDays = 28;

function reconciling({ accounts }: HomeFacts): readonly HomeTask[] {
  return accounts.flatMap(({ id, name, openFrom, knownTo, provable, unmatched }): readonly HomeTask[] => {
    const one = { id: `reconcile-${id}`, title: `Check ${name} against the bank`, minutes: 3, about: id };
    if (provable !== undefined)
      return [
        {
          ...one,
          words: `Every line up to ${dayInWords(provable)} is matched. See that book and bank agree, and close the period.`,
          action: 'Check it',
          screen: 'reconcile',
        },
      ];
    if (unmatched > 0 || daysBetween(openFrom, knownTo) < checkDays) return [];
    const words = `It is not checked since ${dayInWords(openFrom)}. Add the bank’s own statement, so that an auditor can see the balance.`;
    return [{ ...one, words, action: 'Add the statement', screen: 'fileStatement' }];
  });
}

function statementsDue({ statements, today }: HomeFacts): readonly HomeTask[] {
  return statements.map(({ streamId, stream, funder, period, due }) => {
    const by = due === undefined ? '' : due < today ? `, and was due on ${dayInWords(due)}` : `, due on ${dayInWords(due)}`;
    const words = `${spanInWords(period)}${by}.`;
    const title = `${funder} expects a statement of ${stream}`;
    return {
      id: `statement-${streamId}`,
      title,
      words,
      minutes: 15,
      action: 'Look at it',
      screen: 'statements',
      about: streamId,
      span: period,
    };
  });
}

const backupDays = 14;

function backUp({ today, begunOn, backedUpOn }: HomeFacts): readonly HomeTask[] {
  const age = daysBetween(backedUpOn ?? begunOn, today);
  if (age <= backupDays) return [];
  const words =
    backedUpOn === undefined
      ? 'This book has no backup yet. If this computer broke, the book would be lost.'
      : `The last one is ${daysInWords(age)} old. If this computer broke, what was done since would be lost.`;
  return [{ id: 'backup', title: 'Make a backup', words, minutes: 2, action: 'Make one', screen: 'care' }];
}

/** What needs a person, most needed first: wages, money that did not come, proofs, the bank, the statement, the backup. */
export function homeTasks(facts: HomeFacts): readonly HomeTask[] {
  const paydays = ({ pay }: HomeFacts): readonly HomeTask[] => pay;
  const all = [
    setUp,
    paydays,
    latePayments,
    missingReceipts,
    vehiclePayments,
    unmatchedLines,
    bankFiles,
    reconciling,
    statementsDue,
    backUp,
  ];
  return all.flatMap((tasksOf) => tasksOf(facts));
}
