import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { type BookSettings } from '#db/kernel/book';
import { type Household, householdOn, tellHousehold } from './household.ts';
import { taleOf, toldBook } from './tempBook.ts';

/** Someone to be paid: born in 2006, so that neither the ordinary letter nor a pension is needed, unless the test says otherwise. */
export type Hired = { readonly assistant: string; readonly employment: string };

export type PayHousehold = Household & {
  readonly employer: string;
  readonly group: string;
  /** Plan lines for personal assistants: Ann's health money; Ben's health and council money. */
  readonly wages: { readonly ann: string; readonly ben: string; readonly council: string };
  readonly hire: (name: string, given?: Partial<Hiring>) => Hired;
  /** An extra sum of pay, borne by Ann's plan line unless told. */
  readonly extra: (employment: string, amount: number, given?: Partial<InputOf<'payExtra.add'>>) => string;
  /** A shift of so many hours from 09:00, borne by Ann's plan line unless told. Answers its id. */
  readonly work: (employment: string, on: string, hours: number, charge?: InputOf<'shift.record'>['charge']) => string;
  /** Both sides sign the first period, or the one told. */
  readonly sign: (employment: string, period?: { readonly from: Day; readonly to: Day }) => string;
  readonly preview: (payday?: Day) => OutputOf<'payRun.preview'>;
  /** Approves what is previewed now. */
  readonly approve: (payday?: Day) => OutputOf<'payRun.approve'>;
};

type Hiring = {
  readonly born: Day;
  readonly startsOn: Day;
  readonly tax: Partial<InputOf<'employment.tax'>> | null;
  readonly perHour: Pence;
  readonly bank: boolean;
  readonly group: string;
};

/** Four weeks from 15 June to 12 July 2026, paid on Friday 17 July (tax week 15, month 4); the next on 14 August. */
export const payday = day('2026-07-17');
export const nextPayday = day('2026-08-14');
const first = { from: day('2026-06-15'), to: day('2026-07-12') };

type Ask = Household['ask'];

function wageLines(ask: Ask, home: Pick<Household, 'ann' | 'ben' | 'streams'>): PayHousehold['wages'] {
  const line = (name: string, streamId: string, beneficiaryId: string): string => {
    const outcomeId = ask('outcome.add', { beneficiaryId, name: `${name}, at home` }).id;
    const from = day('2026-04-01');
    return ask('planLine.add', {
      streamId,
      beneficiaryId,
      outcomeId,
      name,
      category: 'wages',
      rule: 'allowed',
      agreed: pence(90_000),
      every: 'month',
      from,
    }).id;
  };
  return {
    ann: line('PAs for Ann', home.streams.ann, home.ann),
    ben: line('PAs for Ben', home.streams.benHealth, home.ben),
    council: line('PAs for Ben, council', home.streams.benCouncil, home.ben),
  };
}

function hirer(ask: Ask, group: string): PayHousehold['hire'] {
  let count = 0;
  return (
    name,
    { born = day('2006-02-01'), startsOn = day('2026-04-06'), tax = {}, perHour = pence(1_300), bank = true, group: of = group } = {},
  ) => {
    count += 1;
    const assistant = ask('assistant.add', {
      name,
      reference: `PA ${String(count)}`,
      born,
    }).id;
    const employment = ask('employment.add', { assistantId: assistant, payGroupId: of, payrollId: String(count), job: 'PA', startsOn }).id;
    const ordinary = { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false } as const;
    if (tax !== null) ask('employment.tax', { employmentId: employment, from: startsOn, ...ordinary, why: 'Starter checklist', ...tax });
    const terms = { perHour, rates: [], stacking: 'first', boundaries: 'split' } as const;
    ask('employment.agree', { employmentId: employment, from: startsOn, terms: { ...terms, rates: [] } });
    const details = { accountName: name, sortCode: '12-34-56', account: `0000000${String(count % 10)}`, reference: 'WAGES' };
    if (bank) ask('assistant.bank', { assistantId: assistant, details, again: details });
    return { assistant, employment };
  };
}

function tellEmployer(ask: Ask): Pick<PayHousehold, 'employer' | 'group'> {
  const employer = ask('employer.add', {
    name: 'Rose Invented',
    nation: 'england',
    payeReference: '123/AB456',
    accountsOffice: '123PA00045678',
    paysHmrc: 'month',
  }).id;
  ask('employer.claimAllowance', { employerId: employer, taxYear: '2026-27', claimed: true, usedBefore: pence(0) });
  const group = ask('payGroup.add', {
    employerId: employer,
    name: 'Four-weekly',
    frequency: 'four-weekly',
    firstFrom: day('2026-06-15'),
    firstPayday: payday,
  }).id;
  return { employer, group };
}

const payTale = taleOf((ask) => {
  const facts = tellHousehold(ask);
  const wages = wageLines(ask, facts);
  return { facts, wages, ...tellEmployer(ask) };
});

/** The invented family with an employer who claims the Employment Allowance and pays every four weeks. */
export function payHousehold(given: Omit<BookSettings, 'clock'> = {}): PayHousehold {
  const { told, ...book } = toldBook(payTale, given);
  const { wages, employer, group } = told;
  const home = householdOn(book, told.facts);
  const { ask } = home;
  const preview = (on = payday): OutputOf<'payRun.preview'> => ask('payRun.preview', { payGroupId: group, payday: on });
  return {
    ...home,
    employer,
    group,
    wages,
    hire: hirer(ask, group),
    extra: (employmentId, amount, extra = {}) =>
      ask('payExtra.add', {
        employmentId,
        kind: amount < 0 ? 'correction' : 'extra',
        day: day('2026-07-01'),
        amount: pence(amount),
        planLineId: wages.ann,
        words: 'Invented pay',
        ...extra,
      }).id,
    work: (employmentId, on, hours, charge = { planLineId: wages.ann }) =>
      ask('shift.record', {
        employmentId,
        kind: 'work',
        starts: { day: day(on), time: '09:00' },
        ends: { day: day(on), time: `${String(9 + hours).padStart(2, '0')}:00` },
        breaks: [],
        woken: [],
        charge,
      }).id,
    sign: (employmentId, { from, to } = first) =>
      ask('timesheet.sign', {
        employmentId,
        from,
        to,
        signatures: [
          { side: 'assistant', name: 'The PA', signedOn: to },
          { side: 'employer', name: 'Rose Invented', signedOn: to },
        ],
      }).id,
    preview,
    approve: (on = payday) => ask('payRun.approve', { payGroupId: group, payday: on, digest: preview(on).digest }),
  };
}
