import { describe, expect, it } from 'vitest';
import { costPlan } from '#core/costing/costPlan';
import { pence } from '#core/money/pence';
import { lawWith, ownLaw, wholeYear } from '#core/payroll/law';
import { day } from '#core/time/day';
import { inventedYear, packOf } from '#test/support/inventedYear';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

/** From 19 April to 16 May 2027: the first period that begins after 1 April. */
const payday = day('2027-05-21');
const period = { from: day('2027-04-19'), to: day('2027-05-16') };
const days = ['2027-04-19', '2027-04-20', '2027-04-26', '2027-04-27', '2027-05-04'] as const;

function worked(home: PayHousehold, name: string, perHour: number): string {
  const { employment } = home.hire(name, { perHour: pence(perHour), tax: { niLetter: 'A' } });
  for (const on of days) home.work(employment, on, 8);
  home.sign(employment, period);
  return employment;
}

const driven = {
  kind: 'mileage',
  day: day('2027-05-05'),
  words: 'To the invented clinic',
  vehicle: 'car',
  tenths: 1_000,
  passengers: 0,
  perMile: pence(56),
  from: 'Home',
  to: 'Clinic',
  isHomeToWork: false,
} as const;

function added(home: PayHousehold): void {
  const pack = packOf(inventedYear());
  const looked = home.ask('yearPack.look', { file: pack.file }, pack.asking('look'));
  home.ask('yearPack.add', { file: pack.file, digest: looked.digest }, pack.asking('add'));
}

const remarksOf = (home: PayHousehold): string =>
  home
    .preview(payday)
    .remarks.map(({ words }) => words)
    .join(' ');

describe('a tax year that the app came without', () => {
  it('is refused by name in all that goes by it, until its pack is in the book', () => {
    const home = payHousehold();
    itIs(home, '2027-05-18');
    const sam = worked(home, 'Sam Sample', 1_320);
    expect(home.preview(payday).payslips).toEqual([]);
    expect(remarksOf(home)).toContain('2027-28');
    expect(home.try('claim.add', { ...driven, employmentId: sam, planLineId: home.wages.ann })).toBe('mileage.noRates');
    expect(home.try('codes.preview', { taxYear: '2027-28' })).toBe('year.codesUnknown');
    const start = home.ask('cost.start', { on: day('2027-05-18') });
    expect(costPlan(start.plan, lawWith(home.ask('law.read', {}).packs))).toMatchObject({ problem: { code: 'pay.noFiguresForYear' } });
  });

  it('is then paid by it from end to end: tax, minimum wage, mileage, orders, codes and the cost of a plan', () => {
    const home = payHousehold();
    itIs(home, '2027-05-18');
    const [sam, kim] = [worked(home, 'Sam Sample', 1_320), worked(home, 'Kim Other', 1_300)];
    added(home);
    home.ask('claim.add', { ...driven, employmentId: sam, planLineId: home.wages.ann });
    home.ask('order.add', {
      employmentId: sam,
      kind: 'dea_standard',
      madeOn: day('2027-04-12'),
      from: day('2027-05-01'),
      hasOrdinaryDebt: false,
      carried: pence(0),
      hasCharge: false,
      to: { payee: 'DWP', reference: 'DEA 1', bank: { accountName: 'DWP', sortCode: '60-70-80', account: '10025634' } },
    });
    // £13.00 is above the minimum wage of 2026-27, and below the invented £13.10.
    const [short] = home.preview(payday).remarks.filter(({ employmentId, kind }) => employmentId === kim && kind === 'blocks');
    expect(short?.words).toContain('£13.10');
    const terms = { perHour: pence(1_310), rates: [], stacking: 'first', boundaries: 'split' } as const;
    home.ask('employment.agree', { employmentId: kim, from: period.from, terms: { ...terms, rates: [] } });
    const slip = home.preview(payday).payslips.find(({ employmentId }) => employmentId === sam);
    // £528.00 for 40 hours; 56p a mile is approved, so none of £56.00 counts as pay; 4% of £528.00 by the table of 6 April 2027.
    expect(slip).toMatchObject({
      taxYear: '2027-28',
      sums: { gross: 52_800 },
      more: { expenseLines: [{ amount: 5_600, taxable: 0, niable: 0 }], takings: [{ amount: 2_112 }] },
    });
    home.approve(payday);
    expect(home.ask('pay.read', {}).runs).toHaveLength(1);
    expect(home.ask('codes.preview', { taxYear: '2027-28' }).codes).toMatchObject([{ nextCode: '1262L' }, { nextCode: '1262L' }]);
    const checklist = { employmentId: kim, from: day('2027-05-01'), brought: 'checklist', statement: 'A', niLetter: 'A' } as const;
    const starts = home.ask('starter.preview', { ...checklist, studentLoan: 'none', postgraduateLoan: false });
    expect(starts).toMatchObject({ taxCode: '1262L', basis: 'cumulative' });
    const { plan } = home.ask('cost.start', { on: day('2027-05-18') });
    const cost = costPlan({ ...plan, assistants: plan.assistants.slice(0, 1) }, lawWith(home.ask('law.read', {}).packs));
    expect(cost.ok && cost.value.plan.taxYear).toBe('2027-28');
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
    // Its reports wait for HMRC's form of that year, which is no figure of law: they are refused by name.
    home.reopen();
    expect(
      home
        .preview(day('2027-06-18'))
        .remarks.map(({ words }) => words)
        .join(' '),
    ).not.toContain('not known');
  });
});

describe('a year pack', () => {
  it('says what it changes of every part, each with its source, and what it does not bring', () => {
    const home = payHousehold();
    const whole = packOf(inventedYear());
    const looked = home.ask('yearPack.look', { file: whole.file }, whole.asking('look'));
    expect(looked.missing).toEqual([]);
    const said = looked.changes.map(({ name, before, after }) => `${name}: ${before ?? 'nothing'} → ${after}`);
    expect(said).toEqual([
      'Minimum wage, from age 21: £12.71 → £13.10',
      'Mileage, a mile by car: £0.55 → £0.56',
      'Tax codes, to begin with: 1257L → 1262L',
      'Tax codes, added when codes are carried: L 0, M 0, N 0 → L 5, M 6, N 4',
      'Redundancy pay, the most of a week’s pay, Great Britain: £751.00 → £770.00',
      'Redundancy pay, the most of a week’s pay, Northern Ireland: £783.00 → £800.00',
      expect.stringMatching(
        /^Direct earnings attachment, from 6 April 2027, by the week: 0% up to £100\.00, .* → 0% up to £100\.00, 4% above that$/u,
      ),
    ]);
    const {
      minimumWage: _,
      mileage: __,
      statutory: ___,
      codes: ____,
      orders: _____,
      holiday: ______,
      redundancy: _______,
      pensionsYearly: ________,
      ...bare
    } = inventedYear();
    const bareFile = packOf(bare);
    expect(home.ask('yearPack.look', { file: bareFile.file }, bareFile.asking('bare')).missing).toHaveLength(9);
  });

  it('that says holiday has changed is refused: the app itself has to be newer', () => {
    const home = payHousehold();
    const table = inventedYear();
    if (table.holiday === undefined) throw new RangeError('the pack tells of holiday');
    const weeks = { ...table.holiday.weeks, value: 600 };
    const pack = packOf({ ...table, holiday: { ...table.holiday, weeks } });
    expect(home.try('yearPack.look', { file: pack.file }, pack.asking('look'))).toBe('year.packHoliday');
  });

  it('that only adds to one whose year was paid is taken; one that changes what was used is not', () => {
    const home = payHousehold();
    itIs(home, '2027-05-18');
    const { mileage, ...without } = inventedYear();
    const first = packOf(without);
    home.ask('yearPack.add', { file: first.file, digest: first.digest }, first.asking('first'));
    worked(home, 'Sam Sample', 1_320);
    home.approve(payday);
    const more = packOf({ ...without, ...(mileage === undefined ? {} : { mileage }) });
    const { employmentAllowance } = without.employers;
    const other = packOf({
      ...without,
      employers: { ...without.employers, employmentAllowance: { ...employmentAllowance, value: 9_000 } },
    });
    expect(home.try('yearPack.add', { file: other.file, digest: other.digest }, other.asking('other'))).toBe('year.packUsed');
    home.ask('yearPack.add', { file: more.file, digest: more.digest }, more.asking('more'));
    expect(home.ask('law.read', {}).packs).toHaveLength(1);
  });
});

describe('the law of a book', () => {
  it('is the app’s own where there is no pack, whole for each year it pays', () => {
    expect(lawWith([])).toEqual(ownLaw);
    for (const { taxYear } of ownLaw.years)
      for (const part of ['statutory', 'minimumWage', 'mileage', 'codes'] as const)
        expect(wholeYear(ownLaw, taxYear), taxYear).toHaveProperty(part);
  });

  it('of a year that the app knows too is the pack’s, and of the others the app’s', () => {
    const law = lawWith([inventedYear()]);
    expect(law.years.map(({ taxYear }) => taxYear)).toEqual([...ownLaw.years.map(({ taxYear }) => taxYear), '2027-28']);
    expect(law.minimumWage.at(-1)?.from).toBe('2027-04-01');
    expect(law.redundancy.at(-1)).toMatchObject({ from: '2027-04-06', gb: { value: 77_000 } });
    expect(law.orders.percentages.dea_standard.map(({ from }) => from)).toEqual(['1990-01-01', '2027-04-06']);
  });
});
