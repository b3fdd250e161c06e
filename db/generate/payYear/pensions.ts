import { type Chance } from '#core/chance/seeded';
import { type OutputOf } from '#core/contract/routes';
import { latestDeferral } from '#core/pension/dates';
import { type Day } from '#core/time/day';
import { type Hand } from '#db/generate/hand';
import { type Job, type YearHousehold } from './household.ts';

type Read = OutputOf<'pension.assistant'>;

/** The employer's scheme, made when it is first needed. */
function schemeOf({ tell }: Hand, chance: Chance, { schemes, employerId, dutiesStart }: Read, from: Day): string {
  const [known] = schemes;
  if (dutiesStart === undefined) tell('pension.duties', { employerId, startsOn: from });
  if (known !== undefined) return known.id;
  const terms = {
    from,
    method: chance.pick(['net_pay', 'relief_at_source'] as const),
    basis: chance.pick(['qualifying', 'qualifying', 'set_2'] as const),
    employeeHundredths: chance.whole(500, 800),
    employerHundredths: chance.whole(300, 600),
  };
  const called = { name: 'Sample Pension', provider: 'Sample Provider', contact: '1 Invented Street, Exampleton' };
  return tell('pension.addScheme', { employerId, ...called, paysElectronically: chance.oneIn(2), terms }).id;
}

/** Does what a payday waits for: enrols, or postpones first; says how missed paydays are paid. */
export function mendPension(hand: Hand, chance: Chance, { groups }: YearHousehold, job: Job, today: Day): void {
  const { employmentId } = job;
  const read = hand.ask('pension.assistant', { employmentId });
  if (read.missed !== undefined && read.missed.agreed === undefined && read.need === undefined) {
    const how = chance.oneIn(2) ? ({ paidBy: 'employer' } as const) : ({ paidBy: 'pay', paydays: chance.whole(1, 4) } as const);
    hand.tell('pension.agreeArrears', { employmentId, agreedOn: today, ...how });
    return;
  }
  const { need } = read;
  if (need === undefined) throw new Error('a payday that waits for a pension nobody needs');
  const group = groups.find(({ id }) => id === job.groupId);
  const schemeId = schemeOf(hand, chance, read, group?.firstFrom ?? need.from);
  if (read.events.length === 0 && chance.oneIn(4)) {
    hand.tell('pension.postpone', { employmentId, day: need.from, until: latestDeferral(need.from), noticeOn: today });
    return;
  }
  hand.tell('pension.join', { employmentId, kind: 'enrolled', schemeId, day: need.from, setUpOn: today });
  if (chance.oneIn(2)) hand.tell('pension.letter', { employmentId, kind: 'enrolment', givenOn: today });
}

/** Who was enrolled and told may opt out while there is time: what was taken goes back with the next pay. */
export function perhapsOptOut({ ask, tell }: Hand, chance: Chance, { employmentId }: Job, today: Day): void {
  const { optOut } = ask('pension.assistant', { employmentId });
  if (optOut !== undefined && optOut.from <= today && today <= optOut.to && chance.oneIn(2))
    tell('pension.optOut', { employmentId, noticeOn: today });
}

/** Whoever is in no pension may ask to be. */
export function perhapsOptIn(hand: Hand, chance: Chance, { groups }: YearHousehold, { employmentId, groupId }: Job, today: Day): void {
  const read = hand.ask('pension.assistant', { employmentId });
  if (read.standing !== 'outside') return;
  const schemeId = schemeOf(hand, chance, read, groups.find(({ id }) => id === groupId)?.firstFrom ?? today);
  hand.tell('pension.join', { employmentId, kind: 'opted_in', schemeId, day: today, setUpOn: today, noticeOn: today });
}
