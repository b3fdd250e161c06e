import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Sharing, type SharingAgreement } from '#core/contract/shapes/sharing';
import { type Pence, nothing, total } from '#core/money/pence';
import { sharingOf } from '#core/sharing/sharing';
import { type Span, addDays } from '#core/time/day';
import { given } from '#db/actions/given';
import { holderName } from '#db/actions/purchase/holderName';
import { readPlanLines, readSplits } from '#db/actions/setup/readPlan';
import { readBeneficiaries } from '#db/actions/setup/readPeople';
import { type Found, type People, inForceOn, payslipItems, purchaseItems, shiftItems, vehicleItems } from '#db/actions/sharing/items';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

type Beneficiaries = Sharing['beneficiaries'];
type Split = ReturnType<typeof readSplits>[number];

function peopleOf(reading: Reading, beneficiaries: Beneficiaries): People {
  const places = new Map(beneficiaries.map(({ id }, place) => [id, place]));
  const lines = new Map(readPlanLines(reading).map(({ id, beneficiaryId }) => [id, places.get(beneficiaryId)]));
  return { count: beneficiaries.length, placeOf: (id) => lines.get(id), placeOfPerson: (id) => places.get(id) };
}

const spentOfStream = `
  SELECT beneficiary_id, sum(amount_pence) AS spent FROM posting
  WHERE stream_id = ? AND day BETWEEN ? AND ? AND account_id >= 'spent:' AND account_id < 'spent;' GROUP BY beneficiary_id`;

/** What the journal says was spent, by whom it is for: money by money, each found by its days. */
function journalOf({ sql }: Reading, { from, to }: Span): ReadonlyMap<string, Pence> {
  const found = new Map<string, Pence>();
  for (const { id } of sql.all('SELECT id FROM stream', [], { id: text }))
    for (const row of sql.all(spentOfStream, [id, from, to], { beneficiary_id: text, spent: money }))
      found.set(row.beneficiary_id, total([found.get(row.beneficiary_id) ?? nothing, row.spent]));
  return found;
}

/** The day before the next agreement of the same name; undefined while none takes its place. */
function untilOf(all: readonly Split[], { name, from }: Split): string | undefined {
  const next = all
    .filter((other) => other.name === name && other.from > from)
    .map((other) => other.from)
    .toSorted()[0];
  return next && addDays(next, -1);
}

function agreementsOf(splits: readonly Split[], beneficiaries: Beneficiaries, { from, to }: Span): SharingAgreement[] {
  return splits
    .filter((split) => split.from <= to && (untilOf(splits, split) ?? to) >= from)
    .toSorted((a, b) => (a.name === b.name ? Number(a.from > b.from) - Number(a.from < b.from) : a.name < b.name ? -1 : 1))
    .map(({ name, from: since, shares, approvedBy, approvedOn, evidenceNumber }) => ({
      name,
      from: since,
      hundredths: beneficiaries.map(({ id }) => shares.find(({ beneficiaryId }) => beneficiaryId === id)?.hundredths ?? 0),
      approvedBy,
      approvedOn,
      ...given({ evidenceNumber }),
    }));
}

/** Records whose agreement is not the one of that name in force on their day. */
function isAstray(reading: Reading, { splitId, day }: Found): boolean {
  return splitId !== undefined && inForceOn(reading, splitId, day) !== splitId;
}

/** How a period's hours and costs are shared between the beneficiaries, with the proofs. */
export function sharingRead(reading: Reading, period: Span): Sharing {
  const beneficiaries = readBeneficiaries(reading).map(({ id, name, reference }) => ({ id, name, reference }));
  const people = peopleOf(reading, beneficiaries);
  const splits = readSplits(reading);
  const names = new Map(splits.map(({ id, name }) => [id, name]));
  const found: readonly Found[] = [
    ...shiftItems(reading, people, period),
    ...payslipItems(reading, people, period),
    ...vehicleItems(reading, people, period),
    ...purchaseItems(reading, people, period),
  ];
  const journal = journalOf(reading, period);
  const named = beneficiaries.map(({ id }) => journal.get(id) ?? nothing);
  const others = [...journal].filter(([id]) => people.placeOfPerson(id) === undefined).map(([, spent]) => spent);
  return sharingOf({
    period,
    holder: holderName(reading),
    beneficiaries,
    items: found.map(({ splitId, split, ...item }) => ({ ...item, ...given({ split: split ?? (splitId && names.get(splitId)) }) })),
    agreements: agreementsOf(splits, beneficiaries, period),
    journal: named,
    journalOfNobody: total(others),
    astray: found.filter((item) => isAstray(reading, item)),
  });
}

export function readSharing(reading: Reading, span: InputOf<'sharing.read'>): Result<OutputOf<'sharing.read'>> {
  if (span.to < span.from) return refused(problem('input.endsBeforeStart', { what: 'The time' }, 'to'));
  return done(sharingRead(reading, span));
}
