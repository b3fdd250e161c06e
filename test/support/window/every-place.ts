import { type Page } from 'playwright-core';
import { z } from 'zod';
import { day } from '#core/time/day';
import { places } from '#renderer/kit/places';
import { pdf } from '#test/support/files';
import { absencePlaces } from './absence-places.ts';
import { type Ask, askIn, idsShape } from './ask-in.ts';
import { awayPlaces } from './away-places.ts';
import { deductionPlaces } from './deduction-places.ts';
import { filePlaces } from './file-places.ts';
import { funderPlaces } from './funder-places.ts';
import { planPlaces } from './plan-places.ts';
import { reportPlaces } from './report-places.ts';
import { rotaPlaces } from './rota-places.ts';
import { vehiclePlaces } from './vehicle-places.ts';
import { payPlaces, peoplePlaces, yearPlaces } from './work-places.ts';

/** An address for every place of the window: one forgotten here is refused by the types. */
export type Addresses = Readonly<Record<keyof typeof places, string>>;

const setupShape = z.object({
  beneficiaries: idsShape,
  funders: idsShape,
  streams: idsShape,
  awards: idsShape,
  planLines: idsShape,
  bankAccounts: idsShape,
});
const linesShape = z.object({ balance: z.number(), lines: z.array(z.object({ id: z.string(), matches: idsShape })) });
const madeShape = z.object({ id: z.string() });
const balancesShape = z.object({ accounts: z.array(z.object({ accountId: z.string() })) });
const openingsShape = z.object({ owed: z.array(z.object({ purchaseId: z.string() })) });

/** Ellis's account reconciled and a first statement issued, so that their screens too have something to show. */
async function closeAndIssue(
  page: Page,
  ask: Ask,
  bankAccountId: string,
  streamId: string,
): Promise<{ readonly closed: string; readonly issued: string }> {
  const { balance } = await ask(linesShape, 'bank.lines', { bankAccountId, only: 'all' });
  const file = await page.evaluate(
    async (bytes) => {
      const dropped = await globalThis.books.files.fromDrop({ name: 'October.pdf', bytes: new Uint8Array(bytes) });
      return dropped.ok ? dropped.value.token : '';
    },
    [...pdf('October')],
  );
  const statement = await ask(madeShape, 'bank.fileStatement', { bankAccountId, day: '2026-10-31', closing: balance, file }, true);
  const closed = await ask(madeShape, 'bank.reconcile', { bankAccountId, bankStatementId: statement.id }, true);
  const span = { streamId, from: '2026-08-01', to: '2026-10-31' };
  const { dataDigest } = await ask(z.object({ dataDigest: z.string() }), 'statement.preview', span);
  const issued = await ask(madeShape, 'statement.issue', { ...span, dataDigest }, true);
  return { closed: closed.id, issued: issued.id };
}

/**
 * Makes the practice book, closes one account and issues one statement of it: every place of the window, about records that are in it.
 * `asLeft` is done while the book is as its story left it.
 */
export async function everyPlace(page: Page, asLeft?: () => Promise<void>): Promise<Addresses> {
  const ask = askIn(page);
  await ask(z.object({ name: z.string() }), 'shelf.practice', {}, true);
  await asLeft?.();
  const setup = await ask(setupShape, 'setup.read', {});
  const [one, other] = setup.bankAccounts.map(({ id }) => id);
  const { receipts } = await ask(z.object({ receipts: idsShape }), 'money.read', {});
  const { purchases } = await ask(z.object({ purchases: idsShape }), 'purchase.list', {});
  const { evidence } = await ask(z.object({ evidence: idsShape }), 'evidence.list', {});
  const { lines } = await ask(linesShape, 'bank.lines', { bankAccountId: other, only: 'all' });
  const { owed } = await ask(openingsShape, 'opening.read', {});
  const { accounts } = await ask(balancesShape, 'ledger.balances', {});
  const { entries } = await ask(z.object({ entries: idsShape }), 'ledger.entries', {});
  const first = (found: readonly { readonly id: string }[]): string => found[0]?.id ?? 'none';
  const account = one ?? '';
  const open = lines.find(({ matches }) => matches.length === 0)?.id ?? '';
  const matched = lines.find(({ matches }) => matches.length > 0);
  const again = { purchaseId: first(purchases), every: 'month', from: '2027-02-05' };
  const repeat = (await ask(madeShape, 'purchase.repeat', again, true)).id;
  const who = { bankAccountId: account, name: 'Nell Neighbour', from: '2026-09-01' };
  const payer = (await ask(madeShape, 'bank.addPayer', who, true)).id;
  const { closed, issued } = await closeAndIssue(page, ask, account, first(setup.streams));
  const found =
    (await ask(z.object({ findings: z.array(z.object({ key: z.string(), rule: z.string() })) }), 'finding.list', {})).findings.find(
      ({ rule }) => rule === 'R03',
    )?.key ?? '';
  const days = '2026-08-01_2026-12-31';
  return {
    ...places,
    ...(await peoplePlaces(ask)),
    ...(await vehiclePlaces(ask, open)),
    ...(await payPlaces(ask)),
    ...(await absencePlaces(ask)),
    ...(await rotaPlaces(ask)),
    ...(await awayPlaces(ask)),
    ...(await deductionPlaces(ask)),
    ...(await filePlaces(ask)),
    ...(await funderPlaces(ask)),
    ...(await planPlaces(ask)),
    ...(await yearPlaces(ask)),
    ...(await reportPlaces(ask)),
    person: places.person(first(setup.beneficiaries)),
    funder: places.funder(first(setup.funders)),
    renameFunder: places.renameFunder(first(setup.funders)),
    stream: places.stream(first(setup.streams)),
    endAward: places.endAward(first(setup.awards)),
    planLine: places.planLine(first(setup.planLines)),
    approvePlanLine: places.approvePlanLine(first(setup.planLines)),
    opening: places.opening(account),
    correctOpening: places.correctOpening(account),
    correctOwed: places.correctOwed(owed[0]?.purchaseId ?? 'none'),
    receiveDue: places.receiveDue(first(setup.awards), day('2026-11-21')),
    receiveFromBank: places.receiveFromBank(open),
    lendFromBank: places.lendFromBank(open),
    receipt: places.receipt(first(receipts)),
    takeBackReceipt: places.takeBackReceipt(first(receipts)),
    recordStep: places.recordStep('plan'),
    recordFromBank: places.recordFromBank(open, 'proof'),
    recordAgain: places.recordAgain(repeat, again.from),
    skipRepeat: places.skipRepeat(repeat, again.from),
    endRepeat: places.endRepeat(repeat),
    repeatPurchase: places.repeatPurchase(first(purchases)),
    ledgerAccount: places.ledgerAccount(accounts[0]?.accountId ?? ''),
    ledgerDays: places.ledgerDays(first(setup.streams), day('2026-08-01'), day('2026-10-31')),
    ledgerMoney: places.ledgerMoney(first(setup.streams)),
    ledgerLine: places.ledgerLine(first(setup.planLines)),
    entry: places.entry(first(entries)),
    purchase: places.purchase(first(purchases)),
    refund: places.refund(first(purchases)),
    addReceipt: places.addReceipt(first(purchases)),
    explain: places.explain(first(purchases)),
    deposit: places.deposit(first(purchases)),
    keepDeposit: places.keepDeposit(first(purchases)),
    takeBack: places.takeBack(first(purchases)),
    account: places.account(other ?? ''),
    bringIn: places.bringIn(account),
    mapColumns: places.mapColumns(account),
    match: places.match(other ?? '', open),
    unmatch: places.unmatch(other ?? '', matched?.id ?? '', matched?.matches[0]?.id ?? ''),
    typeLine: places.typeLine(account),
    fileStatement: places.fileStatement(account),
    reconcile: places.reconcile(account),
    reopen: places.reopen(account, closed),
    addRule: places.addRule(other ?? '', open),
    moveMoney: places.moveMoney(other ?? '', open),
    bankCharge: places.bankCharge(other ?? '', open),
    matchTogether: places.matchTogether(other ?? ''),
    countCash: places.countCash(other ?? ''),
    payers: places.payers(account),
    addPayer: places.addPayer(account),
    endPayer: places.endPayer(account, payer),
    previewSpan: places.previewSpan(first(setup.streams), day('2026-08-01'), day('2026-10-31')),
    statement: places.statement(issued),
    correct: places.correct(issued),
    finding: places.finding(found),
    answerFinding: places.answerFinding(found, 'explained'),
    askFindingAgain: places.askFindingAgain(found),
    findingsIn: places.findingsIn(days),
    findingRulesIn: places.findingRulesIn(days),
    findingIn: places.findingIn(days, found),
    answerFindingIn: places.answerFindingIn(days, found, 'explained'),
    askFindingAgainIn: places.askFindingAgainIn(days, found),
    evidenceFile: places.evidenceFile(first(evidence)),
    lookAtProof: places.lookAtProof(first(evidence)),
    erase: places.erase(first(evidence)),
  };
}
