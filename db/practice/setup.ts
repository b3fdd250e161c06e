import { type InputOf } from '#core/contract/routes';
import { type Counted, type Slices } from '#core/jobs/slices';
import { type Pence, pence } from '#core/money/pence';
import { addDays, addMonths, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type LineName, type StreamName, plan } from './plan.ts';
import { type TeamIds, team } from './team.ts';
import { type Teller } from './teller.ts';

export type FamilyIds = {
  readonly streams: Readonly<Record<StreamName, string>>;
  readonly awards: Readonly<Record<StreamName, string>>;
  readonly lines: Readonly<Record<LineName, string>>;
  readonly accounts: Readonly<Record<'ellis' | 'robin', string>>;
  readonly split: string;
  readonly team: TeamIds;
};

/** What the two accounts held at the start: the second is shared by two funders' money. */
export const openings = { ellis: pence(246_840), robinHealth: pence(40_215), robinCouncil: pence(44_410), robin: pence(84_625) } as const;

type People = { readonly ellis: string; readonly robin: string };
type Streams = FamilyIds['streams'];

function people({ tell }: Teller): People {
  tell('holder.save', { name: 'Ruth Sample', role: 'representative', since: day('2024-04-01'), address: '1 Invented Lane, Exampleton' });
  return {
    ellis: tell('beneficiary.add', { name: 'Ellis Sample', reference: 'Adult A', care: 'NHS continuing healthcare' }).id,
    robin: tell('beneficiary.add', { name: 'Robin Sample', reference: 'Child B', care: 'joint health and council package' }).id,
  };
}

function streams({ tell, calendar: { start } }: Teller, { ellis, robin }: People): Streams {
  const icb = tell('funder.add', {
    kind: 'icb',
    name: 'NHS Exampleshire CCG',
    nameFrom: day('2013-04-01'),
    caseReference: 'EX-2214',
    auditContact: 'Personal health budget team',
    retainedWeeks: 8,
    statementEvery: 'quarter',
    dueWithinDays: 28,
  }).id;
  tell('funder.rename', { id: icb, name: 'NHS Exampleshire ICB', from: day('2022-07-01') });
  const council = tell('funder.add', {
    kind: 'council',
    name: 'Exampleshire Council',
    nameFrom: day('1974-04-01'),
    caseReference: 'C-3071',
    retainedWeeks: 6,
    statementEvery: 'quarter',
    dueWithinDays: 28,
  }).id;
  const agreed = { agreementOn: addDays(start, -90), planOn: addDays(start, -90), from: start };
  return {
    ellis: tell('stream.add', {
      ...agreed,
      funderId: icb,
      name: 'Ellis’s health budget',
      basis: 'nhs',
      beneficiaryIds: [ellis],
      agreement: 'DP-2214',
    }).id,
    robinHealth: tell('stream.add', {
      ...agreed,
      funderId: icb,
      name: 'Robin’s health money',
      basis: 'nhs',
      beneficiaryIds: [robin],
      agreement: 'DP-3071',
    }).id,
    robinCouncil: tell('stream.add', {
      ...agreed,
      funderId: council,
      name: 'Robin’s council money',
      basis: 'care_act',
      beneficiaryIds: [robin],
      agreement: 'C-3071',
    }).id,
  };
}

function awards({ tell, letter, calendar: { start, on } }: Teller, { ellis, robinHealth, robinCouncil }: Streams): Streams {
  const to = addDays(addMonths(start, 12), -1);
  const award = (streamId: string, amount: number, every: InputOf<'award.add'>['every'], firstDue: typeof start, name: string): string => {
    const paper = {
      title: 'Award letter',
      from: name,
      on: addDays(start, -30),
      facts: [['Amount', `£${(amount / 100).toFixed(2)} every ${every.replace('_', ' ')}`] as const],
    };
    const { file, files } = letter(paper, `award letter ${name}.pdf`);
    return tell(
      'award.add',
      { streamId, amount: pence(amount), every, from: start, to, firstDue, letter: `Letter of ${dayInWords(addDays(start, -30))}`, file },
      files,
    ).id;
  };
  return {
    ellis: award(ellis, 345_000, 'four_weeks', on(0, 1), 'NHS Exampleshire ICB'),
    robinHealth: award(robinHealth, 34_000, 'month', on(0, 1), 'NHS Exampleshire ICB'),
    robinCouncil: award(robinCouncil, 62_000, 'four_weeks', on(0, 10), 'Exampleshire Council'),
  };
}

function split({ tell, calendar: { start } }: Teller, { ellis, robin }: People): string {
  return tell('split.add', {
    name: 'Shared van and outings',
    from: start,
    approvedBy: 'Case manager, NHS Exampleshire ICB',
    approvedOn: addDays(start, -18),
    shares: [
      { beneficiaryId: ellis, hundredths: 7_000 },
      { beneficiaryId: robin, hundredths: 3_000 },
    ],
  }).id;
}

function accounts(
  { tell, letter, calendar: { start } }: Teller,
  { ellis, robinHealth, robinCouncil }: Streams,
  therapyLine: string,
): FamilyIds['accounts'] {
  const made = {
    ellis: tell('account.add', { name: 'Ellis’s direct payment account', bank: 'Lloyds', lastDigits: '5678', streamIds: [ellis] }).id,
    robin: tell('account.add', {
      name: 'Robin’s direct payment account',
      bank: 'Sample Building Society',
      lastDigits: '4321',
      streamIds: [robinHealth, robinCouncil],
    }).id,
  };
  const opening = (bankAccountId: string, bank: string, balance: Pence, parts: InputOf<'opening.record'>['parts']): void => {
    const paper = {
      title: 'Bank statement',
      from: bank,
      on: addDays(start, -1),
      facts: [['Closing balance', `£${(balance / 100).toFixed(2)}`] as const],
    };
    const { file, files } = letter(paper, `${bank} statement before the start.pdf`);
    tell('opening.record', { bankAccountId, balance, parts, file }, files);
  };
  opening(made.ellis, 'Lloyds', openings.ellis, [{ streamId: ellis, amount: openings.ellis }]);
  opening(made.robin, 'Sample Building Society', openings.robin, [
    { streamId: robinHealth, amount: openings.robinHealth },
    { streamId: robinCouncil, amount: openings.robinCouncil },
  ]);
  const payee = 'Tamsin Sample, occupational therapist';
  const invoice = letter(
    { title: 'Invoice 1032', from: payee, on: addDays(start, -5), facts: [['Total', '£54.00']] },
    'Tamsin Sample 1032.pdf',
  );
  tell(
    'opening.owed',
    {
      planLineId: therapyLine,
      payee,
      what: 'a visit before the book began',
      invoice: '1032',
      amount: pence(5_400),
      proof: { files: [invoice.file] },
    },
    invoice.files,
  );
  return made;
}

/** Sets the family's book up, as the setup screens do. */
export function* setUpFamily(teller: Teller): Slices<FamilyIds, Counted> {
  const cared = people(teller);
  const money = streams(teller, cared);
  yield { done: 1, of: 5 };
  const lines = plan(teller, cared, money);
  yield { done: 2, of: 5 };
  const awarded = awards(teller, money);
  yield { done: 3, of: 5 };
  const shared = split(teller, cared);
  const held = accounts(teller, money, lines.ellisTherapy);
  yield { done: 4, of: 5 };
  return { streams: money, awards: awarded, lines, split: shared, accounts: held, team: team(teller) };
}
