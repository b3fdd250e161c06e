import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { productActions } from '#db/kernel/book';
import { tellAbsence } from './absenceScript.ts';
import { tellAway } from './awayScript.ts';
import { dueOf, tellCash } from './cashScript.ts';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { tellDeductions } from './deductionScript.ts';
import { tellFile } from './fileScript.ts';
import { tellFindings } from './findingScript.ts';
import { tellFunders } from './funderScript.ts';
import { tellHoliday } from './holidayScript.ts';
import { tellPay } from './payScript.ts';
import { tellPension } from './pensionScript.ts';
import { tellPlan } from './planScript.ts';
import { tellRota } from './rotaScript.ts';
import { tellTimesheets } from './timesheetScript.ts';
import { type Script } from './steps.ts';
import { tellStatements } from './statementScript.ts';
import { Story, type Told, pounds } from './story.ts';
import { tellVehicle } from './vehicleScript.ts';
import { tellWork } from './workScript.ts';
import { tellYear } from './yearScript.ts';

const begin = day('2026-04-01');
const april = { from: begin, to: day('2026-04-30') };

type Setting = {
  readonly ann: number;
  readonly ben: number;
  readonly stream: number;
  readonly award: number;
  readonly gym: number;
  readonly travel: number;
  readonly van: number;
  readonly account: number;
  readonly split: number;
};

function people(story: Story): Pick<Setting, 'ann' | 'ben'> {
  story.add('holder.save', { name: 'Rose Invented', role: 'representative' });
  const ann = story.add('beneficiary.add', { name: 'Ann Invented', reference: 'Adult A', care: 'NHS continuing healthcare' });
  const ben = story.add('beneficiary.add', { name: 'Ben', reference: 'Child B', care: 'joint package' });
  story.add('beneficiary.change', ({ id }) => ({ id: id(ben), name: 'Ben Invented', reference: 'Child B', care: 'joint package' }));
  const term = { from: begin, agreed: 'May type everything; agreed by word of mouth.' };
  const kim = story.add('helper.add', { name: 'Kim Helper', relation: 'friend', ...term, file: fileToken(1) }, { 1: pdf('letter') });
  const ofKim = ({ open, id }: Told): string =>
    open.kernel.handle.sql.one('SELECT id FROM helper_term WHERE actor_id = ?', [id(kim)], { id: String })?.id ?? 'none';
  story.add('helper.end', (told) => ({ termId: ofKim(told), lastDay: april.to, reason: 'Moved away.' }));
  story.add('helper.renew', ({ id }) => ({ actorId: id(kim), relation: 'broker', ...term, from: day('2026-06-01') }));
  return { ann, ben };
}

function money(story: Story, { ann, ben }: Pick<Setting, 'ann' | 'ben'>): Pick<Setting, 'stream' | 'award'> {
  const funder = story.add('funder.add', { kind: 'icb', name: 'NHS Madeup CCG', nameFrom: day('2013-04-01') });
  story.add('funder.change', ({ id }) => ({ id: id(funder), kind: 'icb', retainedWeeks: 8, statementEvery: 'month', dueWithinDays: 28 }));
  story.add('funder.rename', ({ id }) => ({ id: id(funder), name: 'NHS Madeup ICB', from: day('2022-07-01') }));
  const ofStream = ({ id }: Told) => ({ funderId: id(funder), basis: 'nhs' as const, beneficiaryIds: [id(ann), id(ben)], from: begin });
  const stream = story.add('stream.add', (told) => ({ ...ofStream(told), name: 'Health' }));
  story.add('stream.change', (told) => ({ ...ofStream(told), id: told.id(stream), name: 'Health budget' }));
  const ofAward = { amount: pounds(1_000), every: 'month' as const, from: begin, to: day('2027-03-31'), firstDue: day('2026-04-03') };
  const award = story.add('award.add', ({ id }) => ({ ...ofAward, streamId: id(stream), file: fileToken(1) }), { 1: pdf('award letter') });
  story.add('award.end', ({ id }) => ({ id: id(award), to: day('2026-12-31') }));
  return { stream, award };
}

function plan(
  story: Story,
  { ann, ben, stream }: Pick<Setting, 'ann' | 'ben' | 'stream'>,
): Pick<Setting, 'gym' | 'travel' | 'van' | 'split'> {
  const out = story.add('outcome.add', ({ id }) => ({ beneficiaryId: id(ann), name: 'Out of the house' }));
  const friends = story.add('outcome.add', ({ id }) => ({ beneficiaryId: id(ben), name: 'Friends' }));
  const ofGym = ({ id }: Told) => ({
    streamId: id(stream),
    beneficiaryId: id(ann),
    outcomeId: id(out),
    category: 'activity' as const,
    rule: 'allowed' as const,
    every: 'month' as const,
    from: begin,
  });
  const gym = story.add('planLine.add', (told) => ({ ...ofGym(told), name: 'Gim', agreed: pounds(50) }));
  story.add('planLine.change', (told) => ({ ...ofGym(told), id: told.id(gym), name: 'Gym', agreed: pounds(60) }));
  const travel = story.add('planLine.add', (told) => ({
    ...ofGym(told),
    beneficiaryId: told.id(ben),
    outcomeId: told.id(friends),
    name: 'Travel',
    category: 'travel',
    rule: 'ask_first',
    agreed: pounds(40),
  }));
  const van = story.add('planLine.add', (told) => ({ ...ofGym(told), name: 'Van', category: 'vehicle', agreed: pounds(300) }));
  const agreed = { by: 'Case manager', on: day('2026-04-02') };
  story.add('planLine.approve', ({ id }) => ({ id: id(travel), ...agreed, file: fileToken(1) }), { 1: pdf('approval') });
  const split = story.add('split.add', ({ id }) => ({
    name: 'Shared trips',
    from: begin,
    approvedBy: 'Case manager',
    approvedOn: begin,
    shares: [
      { beneficiaryId: id(ann), hundredths: 7_000 },
      { beneficiaryId: id(ben), hundredths: 3_000 },
    ],
  }));
  return { gym, travel, van, split };
}

function account(story: Story, { stream, gym }: Pick<Setting, 'stream' | 'gym'>): Pick<Setting, 'account'> {
  const account = story.add('account.add', ({ id }) => ({
    name: 'Account',
    bank: 'Sample Bank',
    lastDigits: '1234',
    streamIds: [id(stream)],
  }));
  const opening = { balance: pounds(500), file: fileToken(1) };
  story.add(
    'opening.record',
    ({ id }) => ({ ...opening, balance: pounds(50), bankAccountId: id(account), parts: [{ streamId: id(stream), amount: pounds(50) }] }),
    { 1: pdf('opening') },
  );
  story.add(
    'opening.correct',
    ({ id }) => ({
      ...opening,
      bankAccountId: id(account),
      parts: [{ streamId: id(stream), amount: pounds(500) }],
      reason: 'A nought was missing.',
    }),
    { 1: pdf('opening, sharper') },
  );
  const ofMarch = { payee: 'Harbour Gym', what: 'March' };
  const owed = story.add('opening.owed', ({ id }) => ({
    ...ofMarch,
    planLineId: id(gym),
    amount: pounds(30),
    proof: { noReceiptBecause: 'Before the book.' },
  }));
  story.add('opening.correctOwed', ({ id }) => ({
    ...ofMarch,
    purchaseId: id(owed),
    planLineId: id(gym),
    amount: pounds(20),
    reason: 'Ten pounds were paid in cash.',
  }));
  return { account };
}

type Spent = { readonly received: number; readonly bought: number };

function spending(story: Story, { stream, award, gym, travel, split }: Setting): Spent {
  const received = story.add('money.receive', ({ id }) => ({
    streamId: id(stream),
    kind: 'award',
    day: day('2026-04-03'),
    amount: pounds(1_000),
    from: 'NHS Madeup ICB',
    due: { awardId: id(award), day: day('2026-04-03') },
  }));
  story.add('money.lend', ({ id }) => ({
    streamId: id(stream),
    day: day('2026-09-04'),
    amount: pounds(100),
    because: 'The payment was late.',
  }));
  const wrongly = story.add('money.giveBack', ({ id }) => ({
    streamId: id(stream),
    day: day('2026-09-04'),
    amount: pounds(50),
    because: 'The council asked for it.',
  }));
  story.add('money.reverse', ({ id }) => ({ id: id(wrongly), reason: 'It was another sum.' }));
  const ofPurchase = { what: 'membership', category: 'activity' as const, paidBy: 'account' as const };
  const one = { ...ofPurchase, day: day('2026-04-10'), payee: 'Harbour Gym', amount: pounds(40) };
  const readOff = [{ file: fileToken(1), day: day('2026-04-10'), amount: pounds(41), payee: 'Harbour Gym' }];
  const proved = { proof: { files: [fileToken(1)], read: readOff } };
  const bought = story.add('purchase.record', ({ id }) => ({ ...one, ...proved, charge: { planLineId: id(gym) } }), {
    1: pdf('gym receipt'),
  });
  const looked = ({ open }: Told): string =>
    open.kernel.handle.sql.one('SELECT evidence_id FROM evidence_look LIMIT 1', [], { evidence_id: String })?.evidence_id ?? 'none';
  story.add('evidence.look', (told) => ({ evidenceId: looked(told), look: { found: 'illegible', because: 'It has faded.' } }));
  const shared = story.add('purchase.record', ({ id }) => ({
    ...ofPurchase,
    day: day('2026-09-11'),
    payee: 'Taxi',
    what: 'a trip for both',
    category: 'travel',
    amount: pence(3_333),
    charge: { splitId: id(split), planLineIds: [id(gym), id(travel)] },
    proof: { noReceiptBecause: 'The machine had no paper.' },
    approval: { by: 'Case manager', on: day('2026-04-02') },
  }));
  const again = { every: 'month' as const, from: day('2026-05-10') };
  const repeat = story.add('purchase.repeat', ({ id }) => ({ ...again, purchaseId: id(bought) }));
  const may = { day: day('2026-05-10'), on: day('2026-05-11'), amount: pounds(41), proof: { files: [fileToken(1)] } };
  story.add('purchase.again', ({ id }) => ({ ...may, repeatId: id(repeat) }), { 1: pdf('gym receipt of May') });
  story.add('purchase.skip', ({ id }) => ({ repeatId: id(repeat), day: day('2026-06-10'), reason: 'The gym was closed.' }));
  story.add('purchase.endRepeat', ({ id }) => ({ repeatId: id(repeat), lastDay: day('2026-06-30'), reason: 'Moved away.' }));
  story.add('purchase.explain', ({ id }) => ({ purchaseId: id(shared), noReceiptBecause: 'The driver had none.' }));
  story.add('purchase.addEvidence', ({ id }) => ({ purchaseId: id(shared), files: [fileToken(1)] }), { 1: pdf('taxi receipt') });
  story.add('purchase.deposit', ({ id }) => ({ purchaseId: id(shared), backBy: day('2026-10-31') }));
  story.add('purchase.keepDeposit', ({ id }) => ({ purchaseId: id(shared), because: 'A window was broken.' }));
  const refund = { day: day('2026-09-20'), amount: pounds(10), because: 'One trip fell through.', file: fileToken(1) };
  story.add('purchase.refund', ({ id }) => ({ ...refund, purchaseId: id(shared) }), { 1: pdf('credit note') });
  const wrong = story.add('purchase.record', ({ id }) => ({
    ...one,
    day: day('2026-09-12'),
    charge: { planLineId: id(gym) },
    proof: { noReceiptBecause: 'Typed twice.' },
  }));
  story.add('money.reverse', ({ id }) => ({ id: id(wrong), reason: 'It was typed twice.' }));
  return { received, bought };
}

function bank(story: Story, setting: Setting, { received, bought }: Spent): void {
  const { account } = setting;
  const header = ['Date', 'Words', 'Amount'];
  story.add('bank.saveProfile', {
    name: 'Sample Bank',
    mapping: { header, dateColumn: 0, dateOrder: 'day_first', wordsColumns: [1], amount: { column: 2, spendIs: 'negative' } },
  });
  const profile = story.steps.length;
  const file = `${header.join()}\n03/04/2026,NHS MADEUP,1000.00\n`;
  story.add('bank.import', ({ id }) => ({ bankAccountId: id(account), profileId: id(profile), file: fileToken(1) }), { 1: file });
  const line = story.add('bank.typeLine', ({ id }) => ({
    bankAccountId: id(account),
    day: day('2026-04-10'),
    amount: pounds(-40),
    words: 'HARBOUR GYM',
  }));
  story.add(
    'bank.import',
    ({ id }) => ({
      bankAccountId: id(account),
      profileId: id(profile),
      file: fileToken(1),
      answers: [{ row: 2, typedId: id(line), is: 'same' as const }],
    }),
    { 1: `${header.join()}\n11/04/2026,HARBOUR GYM CARD,-40.00\n` },
  );
  const gym = ({ id, ...told }: Told) => ({ lineId: id(line), parts: [{ dueId: dueOf({ id, ...told }, id(bought)), amount: pounds(40) }] });
  const match = story.add('bank.match', gym);
  story.add('bank.unmatch', ({ id }) => ({ matchId: id(match), reason: 'Matched to try it.' }));
  story.add('bank.match', gym);
  story.add('bank.match', (told) => {
    const lines = told.open.kernel.handle.sql.one('SELECT id FROM bank_line WHERE amount_pence = 100000', [], { id: String });
    return { lineId: lines?.id ?? 'none', parts: [{ dueId: dueOf(told, told.id(received)), amount: pounds(1_000) }] };
  });
  tellCash(story, setting);
  const filed = story.add(
    'bank.fileStatement',
    ({ id }) => ({
      bankAccountId: id(account),
      day: april.to,
      closing: pounds(1_430),
      file: fileToken(1),
      covers: { from: april.from, opening: pounds(500), sheets: { first: 14, last: 15 } },
    }),
    {
      1: pdf('bank statement'),
    },
  );
  const reconciled = story.add('bank.reconcile', ({ id }) => ({ bankAccountId: id(account), bankStatementId: id(filed) }));
  story.add('bank.reopen', ({ id }) => ({ reconciliationId: id(reconciled), reason: 'To look once more.' }));
  story.add('bank.reconcile', ({ id }) => ({ bankAccountId: id(account), bankStatementId: id(filed) }));
}

function tell(): Story {
  const story = new Story();
  const persons = people(story);
  const funded = money(story, persons);
  const planned = plan(story, { ...persons, ...funded });
  const setting = { ...persons, ...funded, ...planned, ...account(story, { ...funded, ...planned }) };
  const spent = spending(story, setting);
  bank(story, setting, spent);
  tellVehicle(story, setting);
  const worked = tellWork(story, setting);
  tellPay(story, worked);
  tellPension(story, worked);
  tellAbsence(story, worked);
  tellDeductions(story, worked);
  tellHoliday(story, worked);
  tellAway(story, worked);
  tellRota(story, worked);
  tellTimesheets(story, worked);
  tellFunders(story, setting);
  tellFile(story, worked);
  tellYear(story, worked);
  tellPlan(story, { ...setting, ...spent });
  tellFindings(story);
  tellStatements(story, setting);
  return story;
}

const story = tell();

/** Every command of the book's routes at least once, in an order that a family could do it. */
export const bookScript: Script = { name: 'book', actions: productActions, steps: story.steps };

export const routesTold: readonly string[] = story.routes;
