import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day } from '#core/time/day';
import { places } from '#renderer/kit/places';
import { pdf } from '#test/support/files';
import { expectNoViolations } from '#test/support/window/axe';
import { openApp, type OpenedApp } from '#test/support/window/open-app';

const idsShape = z.array(z.object({ id: z.string() }));
const setupShape = z.object({
  beneficiaries: idsShape,
  funders: idsShape,
  streams: idsShape,
  awards: idsShape,
  planLines: idsShape,
  bankAccounts: idsShape,
});
const linesShape = z.object({ balance: z.number(), lines: z.array(z.object({ id: z.string(), matches: idsShape })) });
const teamShape = z.object({ employers: idsShape, assistants: idsShape });
const periodShape = z.object({
  rows: z.array(z.object({ employmentId: z.string(), from: z.string(), timesheet: z.unknown().optional(), shifts: idsShape })),
});
const madeShape = z.object({ id: z.string() });
const leasesShape = z.object({
  leases: z.array(z.object({ id: z.string(), dues: z.array(z.object({ id: z.string(), state: z.string() })) })),
});

let app: OpenedApp;
type Addresses = Readonly<Record<keyof typeof places, string>>;
let known: Addresses | undefined;

async function ask<Value>(shape: z.ZodType<Value>, route: string, input: unknown, isCommand = false): Promise<Value> {
  const result = await app.page.evaluate(
    ({ name, given, makesId }) => globalThis.books.call(name, given, makesId ? crypto.randomUUID() : undefined),
    { name: route, given: input, makesId: isCommand },
  );
  if (!result.ok) throw new Error(`${route}: ${result.problem.sentence}`);
  return shape.parse(result.value);
}

/** Ellis's account reconciled and a first statement issued, so that their screens too have something to show. */
async function closeAndIssue(bankAccountId: string, streamId: string): Promise<{ readonly closed: string; readonly issued: string }> {
  const { balance } = await ask(linesShape, 'bank.lines', { bankAccountId, only: 'all' });
  const file = await app.page.evaluate(
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

const openingsShape = z.object({ owed: z.array(z.object({ purchaseId: z.string() })) });

/** The screens of the leased van, which the practice family has. */
async function vehiclePlaces(lineId: string) {
  const { leases } = await ask(leasesShape, 'lease.list', {});
  const [lease] = leases;
  const due = (wanted: string): string => lease?.dues.find(({ state }) => state === wanted)?.id ?? lease?.dues[0]?.id ?? 'none';
  const id = lease?.id ?? 'none';
  return {
    addVehicleStep: places.addVehicleStep('plan'),
    vehicle: places.vehicle(id),
    vehicleTerms: places.vehicleTerms(id),
    endVehicle: places.endVehicle(id),
    confirmVehicle: places.confirmVehicle(due('waiting')),
    takeBackVehicle: places.takeBackVehicle(due('confirmed')),
    confirmVehicleFromBank: places.confirmVehicleFromBank(lineId),
  };
}

/** The screens of the team and of a signed timesheet of it. */
async function peoplePlaces() {
  const { employers, assistants } = await ask(teamShape, 'team.read', {});
  const { rows } = await ask(periodShape, 'timesheet.period', { day: '2026-10-01' });
  const row = rows.find(({ timesheet }) => timesheet !== undefined) ?? rows[0];
  const employer = employers[0]?.id ?? 'none';
  const assistant = assistants[0]?.id ?? 'none';
  const job = row?.employmentId ?? 'none';
  const from = day(row?.from ?? '2026-10-01');
  return {
    employer: places.employer(employer),
    allowance: places.allowance(employer),
    assistant: places.assistant(assistant),
    aboutAssistant: places.aboutAssistant(assistant),
    assistantBank: places.assistantBank(assistant),
    addJob: places.addJob(assistant),
    job: places.job(job),
    endJob: places.endJob(job),
    jobTax: places.jobTax(job),
    jobPay: places.jobPay(job, 'rates'),
    jobRate: places.jobRate(job, 'night'),
    jobForward: places.jobForward(job),
    timesheet: places.timesheet(job, from),
    recordShift: places.recordShift(job, from),
    signTimesheet: places.signTimesheet(job, from),
    openTimesheet: places.openTimesheet(job, from),
    correctShift: places.correctShift(row?.shifts[0]?.id ?? 'none'),
  };
}

const payShape = z.object({
  paydays: z.array(z.object({ payGroupId: z.string(), payday: z.string() })),
  runs: idsShape,
});

/** The screens of a payday that waits and of the newest pay run. */
async function payPlaces() {
  const { paydays, runs } = await ask(payShape, 'pay.read', {});
  const [waiting] = paydays;
  const run = runs[0]?.id ?? 'none';
  const { payslips } = await ask(z.object({ payslips: idsShape }), 'payRun.read', { id: run });
  const { extras } = await ask(z.object({ extras: idsShape }), 'payExtra.list', {});
  return {
    checkPayday: places.checkPayday(waiting?.payGroupId ?? 'none', day(waiting?.payday ?? '2026-11-27')),
    payRun: places.payRun(run),
    voidPayRun: places.voidPayRun(run),
    payslip: places.payslip(payslips[0]?.id ?? 'none'),
    takeBackPayExtra: places.takeBackPayExtra(extras[0]?.id ?? 'none'),
    takeBackBill: places.takeBackBill('none'),
  };
}

/** Every place of the window, about records that are in the practice book: one forgotten here is refused by the types. */
async function everyPlace(): Promise<Addresses> {
  await ask(z.object({ name: z.string() }), 'shelf.practice', {}, true);
  const setup = await ask(setupShape, 'setup.read', {});
  const [one, other] = setup.bankAccounts.map(({ id }) => id);
  const { receipts } = await ask(z.object({ receipts: idsShape }), 'money.read', {});
  const { purchases } = await ask(z.object({ purchases: idsShape }), 'purchase.list', {});
  const { evidence } = await ask(z.object({ evidence: idsShape }), 'evidence.list', {});
  const { lines } = await ask(linesShape, 'bank.lines', { bankAccountId: other, only: 'all' });
  const { owed } = await ask(openingsShape, 'opening.read', {});
  const first = (found: readonly { readonly id: string }[]): string => found[0]?.id ?? 'none';
  const account = one ?? '';
  const open = lines.find(({ matches }) => matches.length === 0)?.id ?? '';
  const matched = lines.find(({ matches }) => matches.length > 0);
  const { closed, issued } = await closeAndIssue(account, first(setup.streams));
  return {
    ...places,
    ...(await peoplePlaces()),
    ...(await vehiclePlaces(open)),
    ...(await payPlaces()),
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
    purchase: places.purchase(first(purchases)),
    refund: places.refund(first(purchases)),
    addReceipt: places.addReceipt(first(purchases)),
    explain: places.explain(first(purchases)),
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
    previewSpan: places.previewSpan(first(setup.streams), day('2026-08-01'), day('2026-10-31')),
    statement: places.statement(issued),
    correct: places.correct(issued),
    evidenceFile: places.evidenceFile(first(evidence)),
    erase: places.erase(first(evidence)),
  };
}

async function come(to: string): Promise<string> {
  await app.page.evaluate((address) => {
    document.querySelector('.page')?.setAttribute('data-left', '');
    if (location.hash === `#${address}`) document.querySelector('.page')?.removeAttribute('data-left');
    location.hash = address;
  }, to);
  const heading = app.page.locator('.page:not([data-left]) h1');
  await heading.waitFor();
  return heading.innerText();
}

/** What axe finds on each of these screens, and every screen that could not be shown. */
async function foundOn(all: readonly (readonly [name: string, to: string])[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, to] of all) {
    try {
      const heading = await come(to);
      if (/could not be opened|is not in this book/u.test(heading)) found.push(`${name}: ${heading}`);
      await expectNoViolations(app.page);
    } catch (error) {
      found.push(`${name} (${to}): ${String(error).slice(0, 1500)}`);
    }
  }
  return found;
}

const mainPlaces = [
  'home',
  'bank',
  'account',
  'match',
  'purchases',
  'recordStep',
  'team',
  'assistant',
  'jobTax',
  'timesheets',
  'timesheet',
  'recordShift',
  'pay',
  'checkPayday',
  'payRun',
  'payslip',
  'hmrc',
  'payments',
  'vehicle',
  'money',
  'setup',
  'previewSpan',
  'evidence',
] as const;

beforeAll(async () => {
  app = await openApp({ now: '2026-11-05T09:00:00.000Z' });
});
afterAll(() => app.close());

describe('axe', () => {
  it('finds nothing on the list of books and in the setting up of an empty one', async () => {
    const none = await foundOn([
      ['shelf', places.shelf],
      ['newBook', places.newBook],
    ]);
    await ask(z.object({ name: z.string() }), 'shelf.create', { name: 'Ruth Hale', startsOn: '2026-08-01' }, true);
    const empty = Object.entries(places).flatMap(([name, place]) => (typeof place === 'string' ? [[name, place] as const] : []));
    expect([...none, ...(await foundOn(empty))]).toEqual([]);
  }, 900_000);

  it('finds nothing on any screen of a book with three months in it', async () => {
    known = await everyPlace();
    expect(await foundOn(Object.entries(known))).toEqual([]);
  }, 900_000);

  it('finds nothing on the main screens in the dark look, nor at twice the size', async () => {
    const addresses = known ?? (await everyPlace());
    const all = mainPlaces.map((name) => [name, addresses[name]] as const);
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await app.page.locator('html[data-look="dark"]').waitFor();
    const inTheDark = await foundOn(all);
    await app.page.emulateMedia({ colorScheme: 'light' });
    await app.page.locator('html[data-look="light"]').waitFor();
    await app.electron.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await app.page.waitForFunction(() => devicePixelRatio === 2);
    expect([...inTheDark, ...(await foundOn(all))]).toEqual([]);
  }, 900_000);
});
