import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { factsOf } from '#test/support/rti/reporting';
import { nest, nestTerms } from '#test/support/pension';
import { pdf } from '#test/support/files';
import { chosen } from '#test/support/chosen';
import { fixedClock } from '#test/support/seeded';
import { quickDriver } from '#db/generate/quickDriver';
import { type TempBook, tempBook } from '#test/support/tempBook';
import { type Name, amount, firstFrom, firstPayday, names, plans } from './people.ts';

export type Home = TempBook & {
  readonly employer: string;
  readonly group: string;
  readonly stream: string;
  readonly line: string;
  readonly account: string;
  readonly scheme: string;
  readonly jobs: Readonly<Record<Name, string>>;
};

const opening = 'file-000000000000000000000000000000f1';

/** Noon of a day, from now on. */
export function itIs({ clock }: Pick<TempBook, 'clock'>, on: Day): void {
  clock.set(`${on}T12:00:00.000Z`);
}

type Money = Pick<Home, 'stream' | 'line' | 'account'>;

/** One person’s money, one plan line for PAs, one account. */
function money({ ask }: TempBook): Money {
  ask('holder.save', { name: 'Mina Invented', role: 'representative' });
  const person = ask('beneficiary.add', { name: 'Theo Invented', reference: 'Adult A', care: 'NHS continuing healthcare' }).id;
  const funderId = ask('funder.add', { kind: 'icb', name: 'NHS Madeup ICB', nameFrom: day('2022-07-01') }).id;
  const streamId = ask('stream.add', {
    funderId,
    name: 'Theo’s health budget',
    basis: 'nhs',
    beneficiaryIds: [person],
    from: firstFrom,
  }).id;
  const outcomeId = ask('outcome.add', { beneficiaryId: person, name: 'At home, with people of his choice' }).id;
  const line = ask('planLine.add', {
    streamId,
    beneficiaryId: person,
    outcomeId,
    name: 'PAs for Theo',
    category: 'wages',
    rule: 'allowed',
    agreed: pence(800_000),
    every: 'month',
    from: firstFrom,
  }).id;
  const account = ask('account.add', { name: 'Theo’s account', bank: 'Sample Bank', lastDigits: '1234', streamIds: [streamId] }).id;
  const balance = amount(9_000_000);
  const files = { [opening]: chosen('opening.pdf', pdf('opening balance')) };
  ask('opening.record', { bankAccountId: account, balance, parts: [{ streamId, amount: balance }], file: opening }, { files });
  return { stream: streamId, line, account };
}

function terms(perHour: number): InputOf<'employment.agree'>['terms'] {
  return { perHour: amount(perHour), rates: [], stacking: 'first', boundaries: 'split' };
}

/** A PA with their job, pay agreement, holiday and bank; what they brought is recorded where they began. */
function hire({ ask }: TempBook, payGroupId: string, name: Name): string {
  const place = names.indexOf(name);
  const { born, startsOn, perHour, weekMinutes, holiday } = plans[name];
  const niNumber = `AB 12 34 5${String(place)} C`;
  const assistantId = ask('assistant.add', { name, reference: `PA ${String(place + 1)}`, born, niNumber }).id;
  const payrollId = String(place + 1);
  const employmentId = ask('employment.add', { assistantId, payGroupId, payrollId, job: 'Personal assistant', startsOn }).id;
  const from = startsOn > firstFrom ? startsOn : firstFrom;
  ask('employment.agree', { employmentId, from, ...(weekMinutes === undefined ? {} : { weekMinutes }), terms: terms(perHour) });
  const details = { accountName: name, sortCode: '12-34-56', account: `0000000${String(place)}`, reference: 'WAGES' };
  ask('assistant.bank', { assistantId, details, again: details });
  ask('holiday.agree', {
    employmentId,
    from,
    leaveYearStart: '04-01',
    weeks: 560,
    bankHolidays: 'included',
    accrual: 'legal',
    beyondFourWeeks: 'normal',
    sleepIns: 'whole',
    ...holiday,
  });
  return employmentId;
}

/** Codes of those who have been here for years. */
function codes({ ask }: TempBook, jobs: Home['jobs']): void {
  const held = [
    ['Cleo Example', '52L'],
    ['Eli Example', '612L'],
    ['Fay Example', '1257L'],
  ] as const;
  for (const [name, taxCode] of held)
    ask('employment.tax', {
      employmentId: jobs[name],
      from: day('2025-04-06'),
      taxCode,
      basis: 'cumulative',
      niLetter: plans[name].niLetter,
      studentLoan: null,
      postgraduateLoan: false,
      why: 'HMRC’s notice P9 for 2025-26',
    });
}

const starters: Readonly<Partial<Record<Name, 'A' | 'B' | 'C'>>> = { 'Ada Example': 'B', 'Bo Example': 'A', 'Dev Example': 'C' };

function tellHmrc({ ask }: TempBook, employerId: string, jobs: Home['jobs']): void {
  ask('report.choose', { employerId, way: 'basic_paye_tools', from: day('2025-04-06') });
  for (const name of names) {
    const { statement: _, ...facts } = factsOf(jobs[name], { forenames: name.split(' ')[0] ?? name, surname: 'Example', hours: 'B' });
    const statement = starters[name];
    ask('report.tellFacts', statement === undefined ? facts : { ...facts, statement });
  }
}

/** The household as it stands on 31 March 2025, with the six and what is known of them then. */
export function sixPas(): Home {
  const book = tempBook({ begin: { startedOn: firstFrom }, clock: fixedClock(`${firstFrom}T12:00:00.000Z`), driver: quickDriver });
  const { ask } = book;
  const bank = money(book);
  const employer = ask('employer.add', {
    name: 'Mina Invented',
    nation: 'england',
    payeReference: '123/AB456',
    accountsOffice: '123PA00045678',
    paysHmrc: 'month',
  }).id;
  ask('allowance.answer', {
    employerId: employer,
    taxYear: '2025-26',
    claimed: true,
    usedBefore: pence(0),
    careOnly: true,
    shared: false,
    household: false,
  });
  const group = ask('payGroup.add', { employerId: employer, name: 'Four-weekly', frequency: 'four-weekly', firstFrom, firstPayday }).id;
  ask('pension.duties', { employerId: employer, startsOn: day('2019-05-06') });
  const scheme = ask('pension.addScheme', { employerId: employer, ...nest, terms: { ...nestTerms, from: day('2025-03-31') } }).id;
  const jobs = {
    'Ada Example': hire(book, group, 'Ada Example'),
    'Bo Example': hire(book, group, 'Bo Example'),
    'Cleo Example': hire(book, group, 'Cleo Example'),
    'Dev Example': hire(book, group, 'Dev Example'),
    'Eli Example': hire(book, group, 'Eli Example'),
    'Fay Example': hire(book, group, 'Fay Example'),
  };
  codes(book, jobs);
  tellHmrc(book, employer, jobs);
  return { ...book, employer, group, ...bank, scheme, jobs };
}
