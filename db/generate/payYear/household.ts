import { type Chance } from '#core/chance/seeded';
import { type Pence, pence } from '#core/money/pence';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type Day, addDays, addMonths, day, later } from '#core/time/day';
import { type Hand } from '#db/generate/hand';
import { type Employed, type Group, type PayHousehold, addMoney, addSplit } from '#db/generate/pay/household';
import { type Pa, inventPa, inventPayer } from '#db/generate/pay/invent';

/** A job of the year: from when, and to which last day where it ends in it. */
export type Job = Employed & {
  readonly assistantId: string;
  readonly startsOn: Day;
  readonly lastDay?: Day;
  /** Another job of the same PA with the same employer. */
  readonly isSecond: boolean;
  /** Paid besides hours with each payday, in pence of a month. */
  readonly salary?: number;
};

export type YearHousehold = Omit<PayHousehold, 'groups' | 'team'> & {
  readonly groups: readonly (Group & { readonly firstFrom: Day })[];
  readonly team: readonly Job[];
};

export type YearPlace = { readonly taxYear: string; readonly from: Day; readonly to: Day };

/** The tax year, and the day from which such a book is kept: some weeks before its first payday. */
export function yearPlace(taxYear: string): YearPlace {
  const { from, to } = daysOfTaxYear(taxYear);
  return { taxYear, from: day(`${from.slice(0, 4)}-03-01`), to };
}

const opening: Pence = pence(30_000_000);

const lengths = { weekly: 7, fortnightly: 14, 'four-weekly': 28 } as const;

/** The first pay period whose payday is in the tax year: with the very first payday on its first day, there is one more than usual. */
function firstPeriod(chance: Chance, frequency: 'monthly' | keyof typeof lengths, daysAfter: number, taxYear: string) {
  const { from: yearFrom } = daysOfTaxYear(taxYear);
  if (frequency === 'monthly') {
    const firstFrom = addDays(day(`${taxYear.slice(0, 4)}-03-07`), chance.whole(0, 21));
    return { firstFrom, firstPayday: addDays(addMonths(firstFrom, 1), daysAfter - 1) };
  }
  const length = lengths[frequency];
  const firstPayday = chance.oneIn(6) ? yearFrom : addDays(yearFrom, chance.whole(0, length - 1));
  return { firstFrom: addDays(firstPayday, 1 - daysAfter - length), firstPayday };
}

/** A month and four weeks are the most usual; a year of weeks is as many payslips as four of either. */
const often = ['monthly', 'monthly', 'monthly', 'four-weekly', 'four-weekly', 'four-weekly', 'fortnightly', 'weekly'] as const;

function addGroup({ tell }: Hand, chance: Chance, place: number, taxYear: string): YearHousehold['groups'][number] {
  const invented = inventPayer(chance);
  const frequency = chance.pick(often);
  const payer = { ...invented, frequency };
  const { paysHmrc, allowance, daysAfter } = payer;
  const references = { payeReference: `12${String(place)}/AB456`, accountsOffice: `12${String(place)}PA00045678` };
  const employerId = tell('employer.add', { name: `Employer ${String(place + 1)}`, nation: 'england', paysHmrc, ...references }).id;
  if (allowance !== undefined) tell('employer.claimAllowance', { employerId, taxYear, claimed: true, usedBefore: allowance.usedBefore });
  const { firstFrom, firstPayday } = firstPeriod(chance, frequency, daysAfter, taxYear);
  const id = tell('payGroup.add', { employerId, name: 'All', frequency, firstFrom, firstPayday }).id;
  return { id, employerId, payer, firstPayday, firstFrom };
}

const leave = { leaveYearStart: '04-01', weeks: 560, bankHolidays: 'included', beyondFourWeeks: 'normal', sleepIns: 'woken' } as const;

function agree({ tell }: Hand, chance: Chance, employmentId: string, pa: Pa, from: Day): void {
  tell('employment.tax', { employmentId, from, ...pa.tax, why: 'invented' });
  tell('employment.agree', { employmentId, from, terms: pa.terms });
  if (chance.oneIn(3)) return;
  const paid = chance.pick(['when_taken', 'when_taken', 'rolled_up'] as const);
  tell('holiday.agree', { employmentId, from, ...leave, kind: 'irregular', paid, accrual: chance.pick(['legal', 'unrounded'] as const) });
}

type Begins = { readonly from: Day; readonly today: Day };

/** What HMRC and whoever sent an order know of a job. */
function tellOthers({ tell }: Hand, chance: Chance, employmentId: string, { mayEarnMuch }: Pa, { from, today }: Begins): void {
  const address = { lines: ['1 Example Road', 'Sampletown'], postcode: 'M1 1AA' };
  const told = { forenames: 'Sam', surname: 'Sample', gender: 'F', hours: 'E', irregular: false, statement: 'B' } as const;
  tell('report.tellFacts', { employmentId, ...told, ...address });
  if (!mayEarnMuch || !chance.oneIn(4)) return;
  const kind = chance.pick(['dea_standard', 'dea_higher', 'council_tax_england', 'fine'] as const);
  const to = { payee: 'Sample Council', reference: 'Invented 1' };
  const stated = { hasOrdinaryDebt: false, carried: pence(0), hasCharge: chance.oneIn(2) };
  tell('order.add', { employmentId, kind, madeOn: today, from, ...stated, to });
}

/** Who is neither too young nor too old to be enrolled in a pension may earn enough to be: they are, once a payday asks for it. */
function inventOne(chance: Chance, from: Day): Pa {
  const { before: _, ...pa } = inventPa(chance, from);
  return pa.mayEarnMuch || chance.oneIn(4) ? pa : { ...pa, mayEarnMuch: true };
}

type Given = { readonly group: YearHousehold['groups'][number]; readonly place: number; readonly taxYear: string };

function employ(hand: Hand, chance: Chance, { group, place, taxYear }: Given, startsOn: Day, lastDay: Day | undefined): Job {
  const { tell } = hand;
  const pa = inventOne(chance, startsOn);
  const name = `PA Generated ${String(place + 1)}`;
  const assistantId = tell('assistant.add', { name, reference: `PA ${String(place + 1)}`, born: pa.born }).id;
  const job = { payrollId: String(place + 1), job: 'Personal assistant', startsOn };
  const employmentId = tell('employment.add', { assistantId, payGroupId: group.id, ...job }).id;
  agree(hand, chance, employmentId, pa, startsOn);
  tellOthers(hand, chance, employmentId, pa, { from: startsOn, today: yearPlace(taxYear).from });
  if (startsOn > group.firstPayday && chance.oneIn(2)) {
    const none = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
    const [pay, tax] = [chance.whole(0, 900_000), chance.whole(0, 150_000)];
    // Nobody was taxed more than half of their pay.
    const brought = { pay: pence(pay), tax: pence(Math.min(tax, Math.floor(pay / 2))) };
    tell('employment.bringForward', { employmentId, taxYear, kind: 'p45', ...brought, ...none });
  }
  const ends = lastDay === undefined ? {} : { lastDay };
  const salary = pa.mayEarnMuch && chance.oneIn(2) ? { salary: chance.whole(50_000, 500_000) } : {};
  return { employmentId, groupId: group.id, pa, assistantId, startsOn, isSecond: false, ...ends, ...salary };
}

/** The same PA’s other job with the same employer, by code BR: National Insurance and loans count both together. */
function employAgain(hand: Hand, chance: Chance, first: Job): Job {
  const { tell } = hand;
  const { assistantId, groupId, startsOn } = first;
  const pa: Pa = { ...first.pa, tax: { ...first.pa.tax, taxCode: 'BR', basis: 'cumulative' } };
  const job = { payrollId: 'second', job: 'Night assistant', startsOn };
  const employmentId = tell('employment.add', { assistantId, payGroupId: groupId, ...job }).id;
  agree(hand, chance, employmentId, pa, startsOn);
  tellOthers(hand, chance, employmentId, { ...pa, mayEarnMuch: false }, { from: startsOn, today: startsOn });
  const { salary: _, ...same } = first;
  return { ...same, employmentId, pa, isSecond: true };
}

function addTeam(hand: Hand, chance: Chance, groups: YearHousehold['groups'], { taxYear, to }: YearPlace): readonly Job[] {
  const somewhere = (group: YearHousehold['groups'][number]): Day => addDays(group.firstFrom, chance.whole(60, 240));
  const first = Array.from({ length: Math.max(groups.length, chance.whole(1, 2)) }, (_, place) => {
    const group = groups[place] ?? chance.pick(groups);
    return employ(hand, chance, { group, place, taxYear }, group.firstFrom, chance.oneIn(3) ? somewhere(group) : undefined);
  });
  const [one] = first;
  const second = one !== undefined && one.lastDay === undefined && chance.oneIn(5) ? [employAgain(hand, chance, one)] : [];
  if (!chance.oneIn(2)) return [...first, ...second];
  const group = chance.pick(groups);
  const startsOn = somewhere(group);
  const ends = addDays(startsOn, chance.whole(20, 300));
  // So that the payday of the last days is in the year too.
  const lastDay = ends < addDays(to, -40) && chance.oneIn(3) ? later(ends, addDays(startsOn, 20)) : undefined;
  return [...first, ...second, employ(hand, chance, { group, place: first.length, taxYear }, startsOn, lastDay)];
}

/** One or two people with money of their own, one employer or two, one to four jobs: some begin, some end, within the year. */
export function addYearHousehold(hand: Hand, chance: Chance, place: YearPlace): YearHousehold {
  const { tell } = hand;
  const { from, taxYear } = place;
  tell('holder.save', { name: 'Holder Generated', role: 'representative', since: from });
  const funderId = tell('funder.add', { kind: 'icb', name: 'NHS Sampleshire', nameFrom: from }).id;
  const people = Array.from({ length: chance.oneIn(3) ? 2 : 1 }, (_, at) => addMoney(hand, funderId, at, from, opening));
  const groups = Array.from({ length: chance.oneIn(6) ? 2 : 1 }, (_, at) => addGroup(hand, chance, at, taxYear));
  const team = addTeam(hand, chance, groups, place);
  const monies = people.map(({ person: _, ...money }) => money);
  const splitId = addSplit(hand, chance, people, from);
  return { monies, groups, team, ...(splitId === undefined ? {} : { splitId }) };
}
