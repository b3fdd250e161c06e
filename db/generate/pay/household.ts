import { type Chance } from '#core/chance/seeded';
import { type Pence, nothing } from '#core/money/pence';
import { payPeriodOn } from '#core/pay/payPeriods';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day, addDays, addMonths } from '#core/time/day';
import { type Hand } from '#db/generate/hand';
import { type Pa, type Payer, inventPa, inventPayer } from './invent.ts';

export type Money = { readonly streamId: string; readonly planLineId: string; readonly accountId: string };
export type Group = { readonly id: string; readonly employerId: string; readonly payer: Payer; readonly firstPayday: Day };
export type Employed = { readonly employmentId: string; readonly groupId: string; readonly pa: Pa };

export type PayHousehold = {
  /** One for each person cared for: a stream, its plan line for PAs, its account. */
  readonly monies: readonly Money[];
  readonly splitId?: string;
  readonly groups: readonly Group[];
  readonly team: readonly Employed[];
};

type PersonsMoney = Money & { readonly person: string };

/** A person cared for with money of their own: its stream, its plan line for PAs, its account with what stood in it. */
export function addMoney({ tell, paper }: Hand, funderId: string, place: number, from: Day, opening: Pence): PersonsMoney {
  const name = `Person Generated ${String(place + 1)}`;
  const person = tell('beneficiary.add', { name, reference: `Person ${String(place + 1)}`, care: 'personal health budget' }).id;
  const streamId = tell('stream.add', { funderId, name: `${name}’s budget`, basis: 'nhs', beneficiaryIds: [person], from }).id;
  const outcomeId = tell('outcome.add', { beneficiaryId: person, name: 'Up and out' }).id;
  const agreed = { rule: 'allowed', agreed: opening, every: 'year', from } as const;
  const line = { streamId, beneficiaryId: person, outcomeId, name: `PAs of ${name}`, category: 'wages', ...agreed } as const;
  const planLineId = tell('planLine.add', line).id;
  const bank = { name: `${name}’s account`, bank: 'Sample Bank', lastDigits: String(1_000 + place), streamIds: [streamId] };
  const accountId = tell('account.add', bank).id;
  const { token, files } = paper(`Opening ${name}`);
  tell('opening.record', { bankAccountId: accountId, balance: opening, parts: [{ streamId, amount: opening }], file: token }, files);
  return { streamId, planLineId, accountId, person };
}

function addGroup({ tell }: Hand, chance: Chance, place: number, from: Day): Group {
  const payer = inventPayer(chance);
  const { frequency, daysAfter, paysHmrc, allowance } = payer;
  const employerId = tell('employer.add', { name: `Employer ${String(place + 1)}`, nation: 'england', paysHmrc }).id;
  for (const taxYear of new Set([taxYearOf(from), taxYearOf(addMonths(from, 3))]))
    if (allowance !== undefined) tell('employer.claimAllowance', { employerId, taxYear, claimed: true, usedBefore: allowance.usedBefore });
  const firstTo = payPeriodOn({ frequency, firstFrom: from, firstPayday: from }, from)?.to ?? from;
  const firstPayday = addDays(firstTo, daysAfter);
  const id = tell('payGroup.add', { employerId, name: 'All', frequency, firstFrom: from, firstPayday }).id;
  return { id, employerId, payer, firstPayday };
}

function employ({ tell }: Hand, chance: Chance, { id, firstPayday }: Group, place: number, from: Day): Employed {
  const pa = inventPa(chance, from);
  const name = `PA Generated ${String(place + 1)}`;
  const assistantId = tell('assistant.add', { name, reference: `PA ${String(place + 1)}`, born: pa.born }).id;
  const job = { payrollId: String(place + 1), job: 'Personal assistant', startsOn: from };
  const employmentId = tell('employment.add', { assistantId, payGroupId: id, ...job }).id;
  tell('employment.tax', { employmentId, from, ...pa.tax, why: 'invented' });
  tell('employment.agree', { employmentId, from, terms: pa.terms });
  const none = { employeeNi: nothing, employerNi: nothing, studentLoan: nothing, postgraduateLoan: nothing };
  if (pa.before !== undefined) tell('employment.bringForward', { employmentId, taxYear: taxYearOf(firstPayday), ...pa.before, ...none });
  return { employmentId, groupId: id, pa };
}

/** How shifts for two are shared between them, as the case manager agreed; none where there is one. */
export function addSplit({ tell }: Hand, chance: Chance, [first, second]: readonly PersonsMoney[], from: Day): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const hundredths = chance.whole(1, 9_999);
  const shares = [
    { beneficiaryId: first.person, hundredths },
    { beneficiaryId: second.person, hundredths: 10_000 - hundredths },
  ];
  return tell('split.add', { name: 'Shared shifts', from, approvedBy: 'Case manager', approvedOn: from, shares }).id;
}

/** One or two people with money of their own, shared by an agreed split; one or two employers; one to three PAs. */
export function addPayHousehold(hand: Hand, chance: Chance, from: Day, opening: Pence): PayHousehold {
  const { tell } = hand;
  tell('holder.save', { name: 'Holder Generated', role: 'representative', since: from });
  const funderId = tell('funder.add', { kind: 'icb', name: 'NHS Sampleshire', nameFrom: from }).id;
  const people = Array.from({ length: chance.whole(1, 2) }, (_, place) => addMoney(hand, funderId, place, from, opening));
  const groups = Array.from({ length: chance.whole(1, 2) }, (_, place) => addGroup(hand, chance, place, from));
  const team = Array.from({ length: chance.whole(1, 3) }, (_, place) => employ(hand, chance, chance.pick(groups), place, from));
  const monies = people.map(({ person: _, ...money }) => money);
  const splitId = addSplit(hand, chance, people, from);
  return { monies, groups, team, ...(splitId === undefined ? {} : { splitId }) };
}
