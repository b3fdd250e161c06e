import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { chosen, fileToken } from './chosen.ts';
import { leased } from './leased.ts';
import { nest, nestTerms } from './pension.ts';
import { type Hired, type PayHousehold, payHousehold, payday } from './payHousehold.ts';

/** The days in which everything of this book happened. Today is 22 November 2026. */
export const troubledDays = { from: day('2026-04-01'), to: day('2026-11-22') };

/** What funders ask, so that there is something to be asked about. */
function askMuch({ ask, streams }: PayHousehold): void {
  const [icb, council] = ask('setup.read', {}).funders.map(({ id }) => id);
  ask('funder.saveTerms', {
    id: icb ?? '',
    terms: {
      retainedWeeks: 1,
      statementEvery: 'quarter',
      dueWithinDays: 28,
      underspendPercent: 50,
      cash: 'barred',
      wagesInCash: 'barred',
      barred: ['other'],
      contingency: { tellWhenUsed: true },
      signatories: ['Rose Invented'],
      checkMonths: 36,
      hospitalWeeks: 1,
      liabilityInsurance: true,
    },
  });
  ask('funder.saveTerms', { id: council ?? '', terms: { minimumWeeks: 4 } });
  const share = { amount: pence(1_000), every: 'month', from: day('2026-04-01'), firstDue: day('2026-04-01') } as const;
  ask('contribution.record', { ...share, streamId: streams.benCouncil, how: 'paid_in' });
}

const gymOnce = {
  day: day('2026-11-03'),
  payee: 'Harbour Gym',
  what: 'swimming',
  category: 'activity',
  amount: pence(3_850),
  paidBy: 'account',
} as const;

/** Spending that an auditor asks about. */
function spendOddly({ ask, buy, lines, proof }: PayHousehold): void {
  buy({ payee: 'Sample Wines', what: 'a case' });
  for (const what of ['membership', 'membership']) buy({ what, amount: pence(90_000) });
  buy({ payee: 'Sample Care', what: 'a night', category: 'agency', charge: { planLineId: lines.therapy } });
  const faded = proof('faded');
  const read = [{ file: faded.token, day: day('2026-11-04'), amount: pence(3_580), payee: 'HARBOUR GYM LTD' }];
  const { id } = ask('purchase.record', { ...gymOnce, charge: { planLineId: lines.gym }, proof: { files: [faded.token], read } }, faded);
  const evidenceId = ask('purchase.read', { id }).evidence[0]?.id ?? '';
  ask('evidence.look', { evidenceId, look: { found: 'illegible', because: 'The print has faded.' } });
  const paper = proof('receipt');
  const kept = ask(
    'purchase.record',
    {
      day: day('2026-05-04'),
      payee: 'Gym',
      what: 'towel',
      category: 'activity',
      amount: pence(500),
      charge: { planLineId: lines.gym },
      paidBy: 'account',
      proof: { files: [paper.token] },
    },
    { files: paper.files },
  );
  ask('evidence.erase', { evidenceId: ask('purchase.read', { id: kept.id }).evidence[0]?.id ?? '', reason: 'It named a neighbour.' });
}

/** Lines of the bank, statements that do not fit, a tin and an account of a kind of money without a plan. */
function bankOddly(home: PayHousehold): void {
  const { ask, line, proof, streams, accounts, ann } = home;
  const from = day('2026-04-01');
  const [agreed, counted, first, second, opened] = [proof('agreed'), proof('counted'), proof('first'), proof('second'), proof('opened')];
  for (const words of ['CASH HIGH STREET', 'ROSE INVENTED', 'ACCOUNT CHARGES', 'SAM SAMPLE']) line('ann', '2026-10-05', -2_000, words);
  ask('money.receive', { streamId: streams.ann, kind: 'other', day: day('2026-05-05'), amount: pence(2_500), from: 'Aunt May' });
  const tin = ask('cash.open', { name: 'Tin', parts: [{ streamId: streams.ann, amount: pence(10_000) }], file: agreed.token }, agreed).id;
  const count = { bankAccountId: tin, day: day('2026-10-06'), counted: pence(9_000), file: counted.token, because: 'Not known.' };
  ask('cash.count', count, counted);
  const wage = ask('due.list', { direction: 'out' }).dues.find(({ open }) => open === 5_200);
  const paid = ask('bank.typeLine', { bankAccountId: tin, day: day('2026-10-07'), amount: pence(-5_200), words: 'TO KIT' }).id;
  ask('bank.match', { lineId: paid, parts: [{ dueId: wage?.id ?? '', amount: pence(5_200) }] });
  const file = (paper: typeof first, on: string, covers: string): unknown =>
    ask(
      'bank.fileStatement',
      { bankAccountId: accounts.ann, day: day(on), closing: pence(1), file: paper.token, covers: { from: day(covers) } },
      paper,
    );
  file(first, '2026-05-31', '2026-05-01');
  file(second, '2026-08-31', '2026-08-01');
  const funderId = ask('setup.read', {}).funders[0]?.id ?? '';
  const bare = ask('stream.add', { funderId, name: 'A one-off', basis: 'nhs', beneficiaryIds: [ann], from, agreementOn: from }).id;
  const both = ask('account.add', { name: 'Both', bank: 'Sample Bank', lastDigits: '9999', streamIds: [bare, streams.ann] }).id;
  ask(
    'opening.record',
    { bankAccountId: both, balance: pence(0), parts: [{ streamId: bare, amount: pence(0) }], file: opened.token },
    opened,
  );
  const coded = (type: string, id: number): string =>
    `<STMTTRN><TRNTYPE>${type}<DTPOSTED>20261006<TRNAMT>-6.0${String(id)}<FITID>${String(id)}<NAME>SAMPLE BANK PLC</STMTTRN>`;
  const text = `OFXHEADER:100\n\n<OFX><STMTRS><BANKTRANLIST>${coded('ATM', 1)}${coded('SRVCHG', 2)}</BANKTRANLIST></STMTRS></OFX>`;
  const files = { [fileToken(77)]: chosen('bank.ofx', text) };
  ask('bank.import', { bankAccountId: both, profileId: 'ofx', file: fileToken(77) }, { files });
}

/** A plan with hours, a request that nobody answered, and sums held. */
function planOddly({ ask, streams, wages, lines }: PayHousehold): void {
  const streamId = streams.ann;
  const quantity = { unit: 'hour', rate: pence(1_200), quantityHundredths: 200 } as const;
  const hours = { planLineId: wages.ann, quantity, differsBecause: 'As the letter has it.' };
  const agreed = { agreedOn: day('2026-03-20'), by: 'Case manager', from: day('2026-04-01') };
  ask('plan.version', { ...agreed, streamId, lines: [hours, { planLineId: lines.gym }] });
  const asked = {
    kind: 'request',
    askedOn: day('2026-09-01'),
    askedOf: 'Case manager',
    way: 'email',
    what: 'May a cousin be paid?',
  } as const;
  ask('request.add', { ...asked, streamId, planLineIds: [lines.gym], purchaseIds: [] });
  const sum = { streamId, day: day('2026-09-01'), amount: pence(3_000) };
  ask('reserve.hold', { ...sum, kind: 'savings', purpose: 'A hoist' });
  const reserve = ask('reserve.hold', { ...sum, kind: 'contingency', purpose: 'Emergencies' }).id;
  ask('reserve.move', { id: reserve, kind: 'used', day: day('2026-10-02'), amount: pence(500), words: 'Agency at night' });
}

/** What a PA's file lacks, when everything is asked of them. */
function fileOddly({ ask }: PayHousehold, { assistant }: Hired): void {
  const facts = {
    delegated: 'yes',
    ownCar: 'yes',
    holderCar: 'no',
    relative: 'partner',
    household: 'yes',
    selfEmployed: 'yes',
    moneyRole: 'nominee',
  };
  ask('file.record', { kind: 'duties', day: day('2026-06-15'), assistantId: assistant, facts, files: [] });
}

/** A pension, holiday of another rule than the hours, sickness, and long days of somebody whose employer has a PAYE scheme. */
function workOddly({ ask, employer, work, ann }: PayHousehold, { employment: employmentId }: Hired): void {
  const begun = day('2026-06-15');
  ask('pension.duties', { employerId: employer, startsOn: day('2026-04-06') });
  const schemeId = ask('pension.addScheme', { employerId: employer, ...nest, terms: nestTerms }).id;
  ask('pension.join', { employmentId, kind: 'enrolled', schemeId, day: begun, setUpOn: begun });
  const terms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' } as const;
  ask('employment.agree', { employmentId, from: begun, weekMinutes: 2_400, terms: { ...terms, rates: [] } });
  ask('holiday.agree', {
    employmentId,
    leaveYearStart: '12-01',
    weeks: 560,
    bankHolidays: 'included',
    paid: 'when_taken',
    beyondFourWeeks: 'basic',
    sleepIns: 'woken',
    from: day('2024-04-08'),
    kind: 'irregular',
    accrual: 'legal',
  });
  for (const on of ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18']) work(employmentId, on, 14);
  ask('stay.record', { beneficiaryId: ann, place: 'hospital', from: day('2026-06-01'), to: day('2026-06-30') });
}

/** Paydays: one that nothing pays, and three of the same hours of somebody without a rota. */
function payOddly(home: PayHousehold): void {
  const { ask, hire, work, sign, approve, extra, employer } = home;
  const sam = hire('Sam Sample', { startsOn: day('2024-04-08'), born: day('1990-01-01'), tax: { niLetter: 'A' } });
  const kit = hire('Kit Invented');
  fileOddly(home, sam);
  workOddly(home, sam);
  extra(sam.employment, 150_000, { what: { kind: 'bonus' } });
  for (const [at, on] of ['2026-06-22', '2026-07-20', '2026-08-17'].entries()) {
    work(kit.employment, on, 4);
    const from = addDays(day('2026-06-15'), at * 28);
    for (const { employment } of at === 0 ? [sam, kit] : [kit]) sign(employment, { from, to: addDays(from, 27) });
    approve(addDays(payday, at * 28));
  }
  ask('sickness.qualifyingDays', { employmentId: kit.employment, from: day('2026-04-06'), weekdays: [1, 2, 3, 4, 5] });
  const late = { employmentId: kit.employment, from: day('2026-06-24'), to: day('2026-06-26'), notifiedOn: day('2026-06-24') };
  ask('sickness.record', { ...late, isElsewhere: false, earnings: { pattern: 'weekly', many: 8, earnings: pence(240_000) } });
  work(sam.employment, '2026-09-14', 3);
  work(kit.employment, '2026-10-12', 4);
  ask('timesheet.sign', {
    employmentId: sam.employment,
    from: day('2026-09-07'),
    to: day('2026-10-04'),
    signatures: [{ side: 'assistant', name: 'Sam Sample', signedOn: day('2026-10-04') }],
  });
  ask('hmrc.bill', { employerId: employer, taxYear: '2026-27', taxMonth: 6 });
  ask('hmrc.balance', { employerId: employer, day: day('2026-11-01'), balance: pence(12_345) });
  const other = ask('employer.add', { name: 'Ann Invented', nation: 'england', paysHmrc: 'month' }).id;
  const times = { frequency: 'four-weekly', firstFrom: day('2026-06-15'), firstPayday: payday } as const;
  const group = ask('payGroup.add', { employerId: other, name: 'Ann’s', ...times }).id;
  extra(hire('Ida Invented', { group }).employment, 5_000);
  const { digest } = ask('payRun.preview', { payGroupId: group, payday });
  ask('payRun.approve', { payGroupId: group, payday, digest });
}

/** A van whose papers, miles, drivers and fuel ask to be explained. */
function driveOddly(home: PayHousehold): void {
  const { ask, buy } = home;
  const { lease, vans } = leased(home);
  const leaseId = lease({ milesAYear: 1_000, excessTenths: 80, charge: { planLineId: vans.ann } });
  const record = (kind: 'odometer' | 'mot' | 'economy' | 'mobility_benefit', on: string, more: object = {}): unknown =>
    ask('vehicle.record', { leaseId, kind, day: day(on), facts: {}, ...more });
  record('odometer', '2026-07-01', { miles: 40 });
  record('odometer', '2026-11-01', { miles: 4_040 });
  record('mot', '2026-01-05', { until: day('2027-01-04'), facts: { by: 'Garage' } });
  record('economy', '2026-07-01', { facts: { milesPerGallon: '40' } });
  record('mobility_benefit', '2026-07-01', { facts: { who: 'Ann', what: 'PIP' } });
  const trip = { purpose: 'College', tenths: 180, legs: 2, waitingMinutes: 0, escort: false, people: [] };
  ask('vehicle.trip', { leaseId, day: day('2026-08-04'), ...trip, driverName: 'A neighbour', splitId: home.split });
  const purchaseId = buy({ what: 'fuel', payee: 'Garage', category: 'vehicle', charge: { planLineId: vans.ann }, day: day('2026-08-05') });
  ask('vehicle.link', { leaseId, purchaseId, kind: 'fuel', quantity: 60_000 });
}

/** Council money that ended, and spending after its last day. */
function endOddly({ ask, buy, ben, streams, lines }: PayHousehold): void {
  const event = ask('lifeEvent.record', { kind: 'death', beneficiaryId: ben, day: day('2026-09-01') }).id;
  const said = { lastDay: day('2026-09-30'), saidOn: day('2026-09-04'), saidBy: 'The council' };
  ask('lifeEvent.cutOff', { ...said, lifeEventId: event, streamId: streams.benCouncil });
  buy({ payee: 'Club', amount: pence(20_000), charge: { planLineId: lines.benClub }, day: day('2026-10-20') });
  const letter = { day: day('2026-10-20'), amount: pence(20_000), payBy: day('2026-11-30'), reconsiderBy: day('2026-12-02') };
  ask('demand.record', { streamId: streams.benHealth, ...letter });
}

/** A family in whose book an auditor finds much to ask about. */
export function troubled(): PayHousehold {
  const home = payHousehold();
  askMuch(home);
  payOddly(home);
  planOddly(home);
  spendOddly(home);
  bankOddly(home);
  driveOddly(home);
  endOddly(home);
  return home;
}
