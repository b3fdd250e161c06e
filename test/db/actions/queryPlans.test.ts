import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { chosen } from '#test/support/chosen';
import { type Household, household } from '#test/support/household';
import { leased } from '#test/support/leased';
import { planOf, recordingDriver } from '#test/support/recordedSql';
import { useDeductions } from '#test/support/useDeductions';
import { usePlan } from '#test/support/usePlan';
import { useWork } from '#test/support/useWork';

/** Tables that stay as small as the household is, and steps that read what was found already. Anything else grows with the years. */
const mayBeScanned: readonly string[] = [
  'account',
  'actor',
  'assistant',
  'award',
  'bank_account',
  'beneficiary',
  'employer',
  'funder',
  'held_elsewhere',
  'holder',
  'lease',
  'life_event',
  'outcome',
  'pay_group',
  'plan_line',
  'purchase_repeat',
  'split',
  'stream',
  'transport_tariff',
  'year_pack',
  'bank_profile',
  'bank_rule',
  'bank_account_stream',
  'CONSTANT ROW',
];

/** Goes through every query and command of the book, most of them twice, with something of everything in it. */
function useEverything(home: Household): void {
  const { ask, streams, lines, accounts, awards } = home;
  const ann = { streamId: streams.ann, from: 'NHS Madeup ICB' };
  ask('money.receive', {
    ...ann,
    kind: 'award',
    day: day('2026-04-03'),
    amount: pence(105_000),
    due: { awardId: awards.ann, day: day('2026-04-03') },
    bankLineId: home.line('ann', '2026-04-03', 105_000),
  });
  ask('money.lend', { streamId: streams.ann, day: day('2026-05-05'), amount: pence(100), because: 'It was late' });
  const { token, files } = home.proof('gym');
  const bought = { day: day('2026-05-04'), payee: 'Gym', what: 'x', category: 'activity', amount: pence(500), paidBy: 'account' } as const;
  const proof = { files: [token], read: [{ file: token, amount: pence(600), payee: 'Gym' }] };
  const { id: proved } = ask('purchase.record', { ...bought, charge: { planLineId: lines.gym }, proof }, { files });
  const evidenceId = ask('purchase.read', { id: proved }).evidence[0]?.id ?? '';
  for (const found of ['illegible', 'not_itemised'] as const) ask('evidence.look', { evidenceId, look: { found, because: 'Faded' } });
  const shared = {
    charge: { splitId: home.split, planLineIds: [lines.annTravel, lines.benTravel] },
    day: day('2026-05-06'),
    amount: pence(1_000),
  };
  const trip = home.buy({ ...shared, bankLineId: home.line('ann', '2026-05-07', -700) });
  ask('purchase.refund', { purchaseId: trip, day: day('2026-05-08'), amount: pence(50), because: 'Too much' });
  const wrong = home.buy({ day: day('2026-05-09'), bankLineId: home.line('ann', '2026-05-09', -3_850) });
  const match = ask('bank.lines', { bankAccountId: accounts.ann, only: 'all' }).lines.find((line) => line.day === '2026-05-09')?.matches[0];
  ask('bank.unmatch', { matchId: match?.id ?? '', reason: 'Wrong line' });
  ask('money.reverse', { id: wrong, reason: 'Typed twice' });
  ask('purchase.explain', { purchaseId: trip, noReceiptBecause: 'No paper' });
  ask('purchase.deposit', { purchaseId: trip, backBy: day('2026-05-30') });
  ask('home.read', {});
  ask('purchase.keepDeposit', { purchaseId: trip, because: 'Kept' });
  const repeatId = ask('purchase.repeat', { purchaseId: trip, every: 'week', from: day('2026-05-13') }).id;
  const next = { repeatId, day: day('2026-05-13'), on: day('2026-05-13'), amount: pence(900) };
  ask('purchase.again', { ...next, proof: { numbers: [ask('evidence.list', {}).evidence[0]?.number ?? 0] } });
  ask('purchase.skip', { repeatId, day: day('2026-05-20'), reason: 'No trip' });
  ask('purchase.endRepeat', { repeatId, lastDay: day('2026-06-30'), reason: 'No more trips' });
  for (const lineId of ask('bank.lines', { bankAccountId: accounts.ann, only: 'unmatched' }).lines.map(({ id }) => id))
    ask('bank.suggest', { lineId });
  useTheBank(home);
  useTheVehicle(home);
  useWork(home);
  useDeductions(home);
  usePlan(home);
  readEverything(home);
}

/** Cash moved and counted, a file of another kind, a rule, several matched with several, and what a statement covers. */
function useTheBank({ ask, streams, accounts, line, buy, proof, lines }: Household): void {
  const [agreed, counted, statement, text] = ['agreed', 'counted', 'statement', 'text'].map(() => proof());
  if (agreed === undefined || counted === undefined || statement === undefined || text === undefined) throw new Error('no proofs');
  const tin = ask('cash.open', { name: 'Tin', parts: [{ streamId: streams.ann, amount: pence(0) }], file: agreed.token }, agreed).id;
  const on = day('2026-10-05');
  ask('bank.transfer', { lineId: line('ann', on, -2_000), otherAccountId: tin, streamId: streams.ann });
  ask('cash.read', { bankAccountId: tin, day: on });
  ask('cash.count', { bankAccountId: tin, day: on, counted: pence(1_900), file: counted.token, because: 'Not known.' }, counted);
  const moved = line('ann', on, -300);
  ask('bank.transfer', { lineId: moved, otherAccountId: tin, streamId: streams.ann });
  const move = ask('bank.lines', { bankAccountId: accounts.ann, only: 'all' }).lines.find(({ id }) => id === moved)?.matches[0];
  ask('bank.unmatch', { matchId: move?.id ?? '', reason: 'A purchase' });
  for (const amount of [-100, 100])
    ask('bank.charge', { lineId: line('ann', on, amount), is: 'charge', streamId: streams.ann, planLineId: lines.gym });
  buy({ amount: pence(1_100), day: on });
  const dueIds = ask('due.list', { direction: 'out' }).dues.flatMap(({ id, open }) => (open === 1_100 ? [id] : []));
  ask('bank.matchTogether', { bankAccountId: accounts.ann, lineIds: [line('ann', on, -600), line('ann', on, -500)], dueIds });
  const proposes = { kind: 'purchase' as const, payee: 'Gym', what: 'membership', planLineId: lines.gym };
  const payer = { bankAccountId: accounts.ann, name: 'Rose Invented', from: day('2026-04-01') };
  ask('bank.endPayer', { payerId: ask('bank.addPayer', payer).id, day: day('2026-06-30'), reason: 'Moved away' });
  ask('bank.payers', { bankAccountId: accounts.ann });
  ask('bank.endRule', { ruleId: ask('bank.addRule', { says: 'HARBOUR GYM', direction: 'out', proposes }).id });
  ask('bank.rules', {});
  const ofx = chosen(
    'bank.ofx',
    'OFXHEADER:100\n\n<OFX><STMTRS><BANKTRANLIST><STMTTRN><DTPOSTED>20261005<TRNAMT>-6.00<NAME>X</STMTTRN></BANKTRANLIST></STMTRS></OFX>',
  );
  const file = { bankAccountId: accounts.ann, profileId: 'ofx', file: text.token };
  ask('bank.preview', file, { files: { [text.token]: ofx } });
  const covers = { from: day('2026-04-01') };
  ask('bank.fileStatement', { bankAccountId: accounts.ann, day: on, closing: pence(1), file: statement.token, covers }, statement);
}

/** A lease shared by two, with something confirmed, paid, taken back, changed and ended. */
function useTheVehicle(home: Household): void {
  const { lease, terms } = leased(home);
  const { token, files } = home.proof('agreement');
  const id = lease({ upFront: { kind: 'deposit', amount: pence(500), day: day('2026-07-01') } });
  const dueOn = (on: string): string =>
    home.ask('lease.list', {}).leases[0]?.dues.find((due) => due.day === on && due.state !== 'dropped')?.id ?? '';
  home.ask('lease.confirmDue', { leaseDueId: dueOn('2026-07-12'), file: token }, { files });
  home.ask('lease.confirmDue', { leaseDueId: dueOn('2026-08-12'), bankLineId: home.line('ann', '2026-08-13', -28_841) });
  home.ask('lease.takeBackDue', { leaseDueId: dueOn('2026-07-12'), reason: 'Too early' });
  home.ask('lease.newTerms', { id, terms: terms({ from: day('2026-10-01'), firstDue: day('2026-10-12') }), reason: 'Other terms' });
  useItsLife(home, id);
  home.ask('lease.end', { id, day: day('2026-11-01'), reason: 'Over' });
}

/** Its drivers, records, trips, costs and a tariff, and the comparison with taxis, before and after something is taken back. */
function useItsLife(home: Household, leaseId: string): void {
  const { ask, ann } = home;
  const driverId = ask('vehicle.addDriver', { leaseId, name: 'Kit', from: day('2026-07-01'), agreedBy: 'The lessor' }).id;
  const read = ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-07-01'), miles: 40, facts: {} }).id;
  const journey = { purpose: 'College', legs: 2, waitingMinutes: 0, escort: true, clock: { start: 50, end: 68 }, driverId };
  const people = [{ beneficiaryId: ann, aboard: true, wheelchair: false }];
  const trip = ask('vehicle.trip', { leaseId, day: day('2026-08-04'), ...journey, people, splitId: home.split }).id;
  ask('vehicle.sameTrips', { leaseId, like: day('2026-08-04'), on: day('2026-08-11') });
  const cost = ask('vehicle.link', { leaseId, purchaseId: home.buy({ day: day('2026-08-05') }), kind: 'fuel' }).id;
  const fees = { start: pence(450), mile: pence(240), hour: pence(3_000), escort: pence(0), wheelchair: pence(0), fare: 'each' } as const;
  const agreed = { name: 'Taxis', agreedBy: 'Case manager', agreedOn: day('2026-07-01'), source: 'Invented' };
  const tariff = ask('tariff.add', { ...agreed, ...fees, from: day('2026-07-01') }).id;
  const { token } = home.proof();
  const file = { leaseId, file: token };
  const csv = 'Day,From,To,Miles,Driver,On board\n2026-08-06,Home,College,9,Kit,Ann\n';
  ask('tripFile.preview', file, { files: { [token]: chosen('trips.csv', csv) } });
  ask('tripFile.import', file, { files: { [token]: chosen('trips.csv', csv) } });
  const days = { leaseId, from: day('2026-07-01'), to: day('2026-09-30'), estimate: false };
  for (const isBack of [false, true]) {
    ask('vehicle.read', { leaseId });
    ask('vehicle.trips', { leaseId, on: day('2026-08-18') });
    ask('vehicle.compare', days);
    ask('tariff.list', {});
    if (isBack) continue;
    ask('vehicle.issueComparison', days);
    ask('vehicle.takeBackTrip', { id: trip, reason: 'Wrong' });
    ask('vehicle.takeBackRecord', { id: read, reason: 'Wrong' });
    ask('vehicle.unlink', { id: cost, reason: 'Wrong' });
    ask('tariff.takeBack', { id: tariff, reason: 'Wrong' });
    ask('vehicle.endDriver', { driverId, day: day('2026-09-30'), reason: 'Left' });
  }
}

function readEverything({ ask, streams, accounts }: Household): void {
  const { purchases } = ask('purchase.list', {});
  const before = purchases[0]?.id ?? '';
  ask('purchase.read', { id: before });
  ask('purchase.list', { before, words: 'gym' });
  for (const words of ['', 'gym']) for (const only of ['wanting', 'explained'] as const) ask('purchase.list', { words, only });
  ask('evidence.one', { id: ask('evidence.list', { before: 2 }).evidence[0]?.id ?? '' });
  for (const route of [
    'setup.read',
    'lease.list',
    'home.read',
    'money.read',
    'due.list',
    'purchase.payees',
    'purchase.repeats',
    'evidence.list',
    'helper.list',
    'snapshot.list',
    'statement.list',
  ] as const)
    ask(route, {});
  const newest = ask('ledger.entries', {}).entries[0]?.id ?? '';
  ask('ledger.entries', { words: 'gym', from: day('2026-05-01'), before: newest });
  for (const streamId of [undefined, streams.ann]) {
    ask('ledger.entries', { accountId: 'owed:payees', streamId });
    ask('ledger.balances', { streamId });
  }
  ask('ledger.entry', { id: newest });
  ask('bank.lines', { bankAccountId: accounts.ann, only: 'all', from: day('2026-05-01'), to: day('2026-05-31') });
  ask('bank.reconciliation', { bankAccountId: accounts.ann, to: day('2026-06-30') });
  const [finding] = ask('finding.list', { from: day('2026-04-01'), to: day('2026-06-30') }).findings;
  const key = finding?.key ?? '';
  ask('finding.answer', { from: day('2026-04-01'), to: day('2026-06-30'), key, kind: 'explained', words: 'It is right.', files: [] });
  ask('finding.read', { from: day('2026-04-01'), to: day('2026-06-30'), key });
  ask('finding.home', {});
  ask('statement.preview', { streamId: streams.ann, from: day('2026-04-01'), to: day('2026-06-30') });
  ask('statement.pack', { streamId: streams.ann, from: day('2026-04-01'), to: day('2026-06-30') });
  ask('statement.preview', { streamId: streams.ann, from: day('2026-07-01'), to: day('2026-09-30') });
}

it('finds everything that grows by an index, so that a book of twenty years answers as a new one does', () => {
  const { driver, texts } = recordingDriver();
  const home = household({ driver });
  texts.clear();
  useEverything(home);
  const { connection } = home.book().opened.kernel.handle;
  // The backup that follows an issued paper reads the whole book, and is not looked at here.
  const ofBackup = /pragma_|sqlite_schema|FROM book\b|FROM log\b|NOT IN \(SELECT digest FROM erasure\)/u;
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && !ofBackup.test(text));
  expect(asked.length).toBeGreaterThan(70);
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      // A list that was given (json_each) is no table of the book's.
      const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  expect(slow).toEqual([]);
});

it('finds the postings of an entry by the entry, never through its account or stream', () => {
  const { driver, texts } = recordingDriver();
  const home = household({ driver });
  useEverything(home);
  const { connection } = home.book().opened.kernel.handle;
  const ofEntries = [...texts].filter((text) => /entry_id = (\?|@|bank_match|due|found)/u.test(text) && text.includes('posting'));
  expect(ofEntries.length).toBeGreaterThan(5);
  const through = ofEntries.flatMap((text) =>
    planOf(connection, text).flatMap((step) =>
      /SEARCH posting .*(posting_account|posting_stream)/u.test(step) ? [`${step}: ${text.replaceAll(/\s+/gu, ' ')}`] : [],
    ),
  );
  expect(through).toEqual([]);
});
