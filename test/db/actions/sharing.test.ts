import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sharing } from '#core/contract/shapes/sharing';
import { pence, total } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { sharingOf } from '#core/sharing/sharing';
import { sharingSheet } from '#core/sharing/sharingSheet';
import { day } from '#core/time/day';
import { leased } from '#test/support/leased';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';

const year = { from: day('2026-04-01'), to: day('2026-12-31') };

/** Shifts, one purchase and a refund of it, shared by Ann (70 %) and Ben (30 %); a payday of all of it; a purchase of Ann's own. */
function shared(home: PayHousehold): string {
  home.clock.set('2026-07-17T09:00:00.000Z');
  const { employment } = home.hire('Sam Canary', { tax: { taxCode: 'BR' } });
  const both = { splitId: home.split, planLineIds: [home.wages.ann, home.wages.ben] };
  home.work(employment, '2026-06-16', 7, both);
  home.work(employment, '2026-06-17', 5);
  home.sign(employment);
  home.approve();
  const trip = home.buy({
    day: day('2026-05-06'),
    category: 'travel',
    amount: pence(1_001),
    charge: { splitId: home.split, planLineIds: [home.lines.annTravel, home.lines.benTravel] },
  });
  home.ask('purchase.refund', { purchaseId: trip, day: day('2026-05-08'), amount: pence(333), because: 'One way only' });
  home.buy({ day: day('2026-05-07'), amount: pence(3_850) });
  return employment;
}

function rowOf({ kinds }: Sharing, kind: Sharing['kinds'][number]['kind']) {
  return kinds.find((row) => row.kind === kind);
}

describe('how it is shared', () => {
  it('tells the whole and each one’s part of hours, wages, their costs and purchases, and that it is what the journal says', () => {
    const home = payHousehold();
    shared(home);
    const read = home.ask('sharing.read', year);
    // 7 h at 70:30 is 294 and 126 minutes; 5 h are Ann's alone. At £13.00 an hour: £128.70 and £27.30.
    expect(rowOf(read, 'hours')).toMatchObject({ whole: 720, parts: [594, 126] });
    expect(rowOf(read, 'wages')).toMatchObject({ whole: 15_600, parts: [12_870, 2_730] });
    // £10.01 at 70:30 is £7.01 and £3.00; £3.33 back of it £2.33 and £1.00; £38.50 is Ann's alone.
    expect(rowOf(read, 'purchases')?.whole).toBe(1_001 - 333 + 3_850);
    expect(read.proofs.filter(({ holds }) => !holds)).toEqual([]);
    expect(read.money.parts.reduce((so, part) => so + part, 0)).toBe(read.money.whole);
    expect(read.agreements).toMatchObject([{ name: 'Shared trips', hundredths: [7_000, 3_000], approvedBy: 'Case manager' }]);
  });

  it('counts the vehicle by its dues, and nothing of what was taken back or made void', () => {
    const home = payHousehold();
    home.clock.set('2026-11-22T09:00:00.000Z');
    const { lease } = leased(home);
    lease({ upFront: { kind: 'deposit', amount: pence(500), day: day('2026-07-01') } });
    const dues = home.ask('lease.list', {}).leases[0]?.dues ?? [];
    for (const due of dues.filter(({ day: on }) => on <= '2026-09-30')) home.ask('lease.confirmDue', { leaseDueId: due.id });
    const owed = { payee: 'Gym', what: 'March', amount: pence(2_000), proof: { noReceiptBecause: 'Before the book' } };
    home.ask('opening.owed', { ...owed, planLineId: home.lines.gym });
    const wrong = home.buy({ day: day('2026-08-01') });
    home.ask('money.reverse', { id: wrong, reason: 'Typed twice' });
    const read = home.ask('sharing.read', year);
    expect(read.kinds.map(({ kind }) => kind)).toEqual(['vehicle']);
    expect(read.proofs.filter(({ holds }) => !holds)).toEqual([]);
    expect(read.items.every(({ split }) => split !== undefined)).toBe(true);
  });

  it('follows a change of the agreement by its day, and says where a record was made before the change was agreed', () => {
    const home = payHousehold();
    const employment = shared(home);
    const half = [home.ann, home.ben].map((beneficiaryId) => ({ beneficiaryId, hundredths: 5_000 }));
    const agreed = { name: 'Shared trips', approvedBy: 'Case manager', approvedOn: day('2026-07-01'), shares: half };
    home.ask('split.add', { ...agreed, from: day('2026-07-13') });
    home.work(employment, '2026-07-14', 4, { splitId: home.split, planLineIds: [home.wages.ann, home.wages.ben] });
    const read = home.ask('sharing.read', { from: day('2026-07-13'), to: day('2026-07-31') });
    expect(rowOf(read, 'hours')).toMatchObject({ whole: 240, parts: [120, 120] });
    expect(read.proofs.at(-1)).toMatchObject({ holds: true });
    home.ask('split.add', { ...agreed, from: day('2026-06-15'), approvedOn: day('2026-06-01') });
    const after = home.ask('sharing.read', year);
    expect(after.proofs.at(-1)).toMatchObject({ holds: false, words: expect.stringContaining('follows an older agreement') });
    expect(home.try('sharing.issue', year)).toBe('sharing.open');
  });

  it('goes on paper for everybody or for one beneficiary, by reference and never by name', () => {
    const home = payHousehold();
    shared(home);
    const read = home.ask('sharing.read', year);
    for (const beneficiaryId of [undefined, home.ben]) {
      const sheet = sharingSheet(read, beneficiaryId);
      expect(checkSheet(sheet)).toBeUndefined();
      const text = sheetText(sheet);
      expect(text).toContain('Child B');
      expect(text).not.toMatch(/Canary|Ann Invented|Ben Invented/u);
      expect(text.includes('Adult A 70%')).toBe(true);
    }
    home.ask('sharing.issue', { ...year, beneficiaryId: home.ben });
    expect(home.ask('papers.list', {}).papers[0]).toMatchObject({ kind: 'sharing', about: home.ben, title: 'How it is shared: Child B' });
    expect(home.try('sharing.issue', { from: year.to, to: year.from })).toBe('input.endsBeforeStart');
    expect(home.try('sharing.issue', { ...year, beneficiaryId: 'beneficiary-none' })).toBe('input.notFound');
  });

  it('finds everything by an index', () => {
    const { driver, texts } = recordingDriver();
    const home = payHousehold({ driver });
    shared(home);
    texts.clear();
    home.ask('sharing.read', year);
    const { connection } = home.book().opened.kernel.handle;
    const small = [
      'employment',
      'assistant',
      'beneficiary',
      'stream',
      'plan_line',
      'split',
      'pay_group',
      'lease',
      'lease_terms',
      'holder',
      'outcome',
    ];
    const slow = [...texts].flatMap((text) =>
      planOf(connection, text).flatMap((step) => {
        const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
        return scanned === undefined || small.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
      }),
    );
    expect(slow).toEqual([]);
  });
});

it('adds each beneficiary’s parts to the whole for any records, and sees any penny that is counted twice', () => {
  const part = fc.integer({ min: -100_000, max: 100_000 });
  const item = fc.record({ parts: fc.tuple(part, part, part), kind: fc.constantFrom('wages', 'on_costs', 'vehicle', 'purchases') });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), fc.nat(29), (rows, place) => {
      const items = rows.map(
        ({ kind, parts }) => ({ kind, parts, what: 'x', day: year.from, whole: parts[0] + parts[1] + parts[2] }) as const,
      );
      const journal = [0, 1, 2].map((at) => total(items.map(({ parts }) => pence(parts[at] ?? 0))));
      const people = ['a', 'b', 'c'].map((id) => ({ id, name: id, reference: id }));
      const facts = { period: year, holder: 'H', beneficiaries: people, agreements: [], journal, journalOfNobody: pence(0), astray: [] };
      const mutable = items.map(({ parts, ...one }) => ({ ...one, parts: [...parts] }));
      const sharing = sharingOf({ ...facts, items: mutable });
      expect(sharing.proofs.every(({ holds }) => holds)).toBe(true);
      for (const { whole, parts } of [...sharing.kinds, sharing.money]) expect(total(parts.map(pence))).toBe(whole);
      const again = mutable[place];
      if (again === undefined || again.whole === 0) return;
      expect(sharingOf({ ...facts, items: [...mutable, again] }).proofs.every(({ holds }) => holds)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
