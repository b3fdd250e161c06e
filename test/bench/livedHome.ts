import { type BookCommand, type BookQuery, type InputOf, type OutputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { ownLaw, wholeYear } from '#core/payroll/law';
import { yearAfter } from '#core/year/yearEnd';
import { type Day, type Span, addDays, addMonths, weekday } from '#core/time/day';
import { blankPaper } from '#db/generate/paper';
import { type Book } from '#db/kernel/book';
import { type ChosenFile } from '#db/kernel/handlers';
import { packOf } from '#test/support/inventedYear';
import { valueOf } from '#test/support/tempKernel';

type Files = Readonly<Record<string, ChosenFile>>;

export type Keeper = {
  readonly tell: <Name extends BookCommand>(route: Name, input: InputOf<Name>, files?: Files) => OutputOf<Name>;
  readonly ask: <Name extends BookQuery>(route: Name, input: InputOf<Name>) => OutputOf<Name>;
  readonly paper: (words: string) => { readonly token: string; readonly files: Files };
};

export function keeperOf(book: Book): Keeper {
  let count = 0;
  return {
    ask: (route, input) => valueOf(book.call(route, input, {})),
    tell: (route, input, files = {}) => valueOf(book.call(route, input, { files })),
    paper: (words) => {
      count += 1;
      const bytes = blankPaper(`${words} ${String(count)}`);
      const token = `file-${count.toString(16).padStart(32, '0')}`;
      return { token, files: { [token]: { name: 'paper.pdf', size: bytes.length, bytes: () => bytes } } };
    },
  };
}

/** Somebody whose PAs and van the book pays for, from an account of their own. */
export type Home = {
  readonly streamId: string;
  readonly accountId: string;
  readonly person: string;
  readonly wages: string;
  readonly van: string;
  readonly employerId: string;
  readonly payGroupId: string;
  readonly jobs: readonly string[];
};

export const opening = pence(60_000_000);

/** The figures of years that no table here has, those of a known year under another name: the same in every book, however old. */
export function addYears(book: Book): void {
  const known = wholeYear(ownLaw, '2025-26');
  const first = ownLaw.years[0]?.taxYear;
  if (known === undefined || first === undefined) throw new RangeError('2025-26 is known');
  for (let taxYear = '2005-06'; taxYear < first; taxYear = yearAfter(taxYear)) {
    const pack = packOf({ ...known, taxYear });
    valueOf(book.call('yearPack.add', { file: pack.file, digest: pack.digest }, pack.asking(`year-${taxYear}`)));
  }
}

function addMoney({ tell, ask, paper }: Keeper, from: Day): Pick<Home, 'streamId' | 'accountId' | 'person' | 'wages' | 'van'> {
  const funderId = ask('setup.read', {}).funders[0]?.id ?? '';
  const person = tell('beneficiary.add', { name: 'Oak Generated', reference: 'Person W', care: 'NHS continuing healthcare' }).id;
  const streamId = tell('stream.add', { funderId, name: 'Oak’s budget', basis: 'nhs', beneficiaryIds: [person], from }).id;
  const outcomeId = tell('outcome.add', { beneficiaryId: person, name: 'Out and about' }).id;
  const plan = { streamId, beneficiaryId: person, outcomeId, rule: 'allowed', agreed: pence(200_000), every: 'month', from } as const;
  const wages = tell('planLine.add', { ...plan, name: 'PAs of Oak', category: 'wages' }).id;
  const van = tell('planLine.add', { ...plan, name: 'The van', category: 'vehicle' }).id;
  const accountId = tell('account.add', { name: 'Oak’s account', bank: 'Sample Bank', lastDigits: '7777', streamIds: [streamId] }).id;
  const { token, files } = paper('Opening');
  tell('opening.record', { bankAccountId: accountId, balance: opening, parts: [{ streamId, amount: opening }], file: token }, files);
  return { streamId, accountId, person, wages, van };
}

/** 1 Monday … 7 Sunday: when each of the two PAs works. */
function weekdaysOf(at: number): number[] {
  return at === 0 ? [1, 3] : [2, 5];
}

function employ({ tell }: Keeper, payGroupId: string, at: number, from: Day): string {
  const name = `PA Generated ${String(at + 1)}`;
  // They earn less than a pension is due for: this is about the years, not about each part of a payslip.
  const assistantId = tell('assistant.add', { name, reference: `PA ${String(at + 1)}`, born: addMonths(from, -12 * 30) }).id;
  const job = { payrollId: String(at + 1), job: 'Personal assistant', startsOn: from };
  const employmentId = tell('employment.add', { assistantId, payGroupId, ...job }).id;
  const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
  tell('employment.tax', { employmentId, from, ...tax, why: 'Invented' });
  const terms = { perHour: pence(1_450), rates: [], stacking: 'first', boundaries: 'split' } as const;
  tell('employment.agree', { employmentId, from, weekMinutes: 600, terms: { ...terms, rates: [] } });
  const leave = { leaveYearStart: '04-01', weeks: 560, bankHolidays: 'included', beyondFourWeeks: 'normal', sleepIns: 'woken' } as const;
  tell('holiday.agree', { employmentId, from, ...leave, kind: 'irregular', paid: 'rolled_up', accrual: 'legal' });
  return employmentId;
}

/** Two PAs for all of the years, paid monthly. */
function addTeam(keeper: Keeper, from: Day): Pick<Home, 'employerId' | 'payGroupId' | 'jobs'> {
  const { tell } = keeper;
  const employerId = tell('employer.add', { name: 'Robin Generated', nation: 'england', paysHmrc: 'month' }).id;
  const first = { firstFrom: from, firstPayday: addDays(addMonths(from, 1), 2) };
  const payGroupId = tell('payGroup.add', { employerId, name: 'All', frequency: 'monthly', ...first }).id;
  return { employerId, payGroupId, jobs: [0, 1].map((at) => employ(keeper, payGroupId, at, from)) };
}

export function addHome(keeper: Keeper, from: Day): Home {
  return { ...addMoney(keeper, from), ...addTeam(keeper, from) };
}

/** A new pattern for each PA each year, as an agreement is looked at again. */
export function planYear({ tell }: Keeper, { jobs, wages }: Home, span: Span): void {
  const duty = { kind: 'work', starts: '10:00', ends: '15:00', endsNextDay: false, breaks: [], charge: { planLineId: wages } } as const;
  for (const [at, job] of jobs.entries())
    tell('rota.plan', {
      employmentIds: [job],
      duty: { ...duty, breaks: [] },
      ...span,
      recurs: { everyWeeks: 1, weekdays: weekdaysOf(at) },
    });
}

/** Works a month as the rota has it, signed by both sides. */
export function workMonth({ tell }: Keeper, { jobs, wages }: Home, span: Span): void {
  for (const [at, employmentId] of jobs.entries()) {
    const days: Day[] = [];
    for (let on = span.from; on <= span.to; on = addDays(on, 1)) if (weekdaysOf(at).includes(weekday(on))) days.push(on);
    const shifts = days.map((on) => ({
      employmentId,
      kind: 'work' as const,
      starts: { day: on, time: '10:00' },
      ends: { day: on, time: '15:00' },
      breaks: [],
      woken: [],
      charge: { planLineId: wages },
    }));
    tell('shift.recordMany', { shifts });
    const signatures = (['assistant', 'employer'] as const).map((side) => ({ side, name: 'Somebody', signedOn: span.to }));
    tell('timesheet.sign', { employmentId, ...span, signatures });
  }
}
