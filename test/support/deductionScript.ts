import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story } from './story.ts';
import { type Worked } from './workScript.ts';

const signed = { consentedOn: day('2026-06-01'), consent: 'In the folder' } as const;

function tellOrders(story: Story, job: number): void {
  const order = story.add(
    'order.add',
    ({ id }) => ({
      employmentId: id(job),
      kind: 'child_maintenance',
      madeOn: day('2026-05-01'),
      from: day('2026-06-01'),
      stated: { deduct: pence(2_000), per: 'week' },
      protectPercent: 60,
      hasOrdinaryDebt: false,
      carried: pence(0),
      hasCharge: true,
      payBy: 19,
      to: { payee: 'CMS', reference: '12', bank: { accountName: 'CMS', sortCode: '60-70-80', account: '10025634' } },
      file: fileToken(1),
    }),
    { 1: pdf('order') },
  );
  story.add('order.end', ({ id }) => ({ id: id(order), endedOn: day('2026-10-01'), reason: 'All of it is paid.' }));
  const uniform = story.add('deduction.add', ({ id }) => ({
    employmentId: id(job),
    kind: 'job',
    what: 'Uniform',
    from: day('2026-06-10'),
    each: pence(500),
    total: pence(1_000),
    ...signed,
  }));
  story.add('deduction.end', ({ id }) => ({ id: id(uniform), endedOn: day('2026-07-01'), reason: 'Given back.' }));
}

/** A PA with an order, a deduction, an advance, mileage of April, travel, accommodation, and a period that is short and explained. */
export function tellDeductions(story: Story, { group, wages }: Worked): void {
  const lee = story.add('assistant.add', { name: 'Lee Longer', reference: 'PA 88', born: day('1991-03-02') });
  const from = day('2026-04-06');
  const of = { payrollId: '88', job: 'PA', startsOn: from };
  const job = story.add('employment.add', ({ id }) => ({ ...of, assistantId: id(lee), payGroupId: id(group) }));
  const terms = { perHour: pence(1_400), rates: [], stacking: 'first', boundaries: 'split' } as const;
  story.add('employment.agree', ({ id }) => ({ employmentId: id(job), from, terms: { ...terms, rates: [] } }));
  tellOrders(story, job);
  const advance = story.add('advance.add', ({ id }) => ({
    employmentId: id(job),
    day: day('2026-10-12'),
    amount: pence(2_000),
    each: pence(1_000),
    from: day('2026-10-16'),
    planLineId: id(wages),
    why: 'A deposit',
  }));
  story.add('advance.takeBack', ({ id }) => ({ id: id(advance), reason: 'Not needed.' }));
  const trip = { kind: 'mileage', vehicle: 'car', tenths: 123, passengers: 1, perMile: pence(45), isHomeToWork: false } as const;
  const told = { ...trip, day: day('2026-04-20'), words: 'Swimming', from: 'Ann’s home', to: 'the pool' };
  const wrong = story.add('claim.add', ({ id }) => ({ ...told, employmentId: id(job), planLineId: id(wages), tenths: 999 }));
  story.add('claim.takeBack', ({ id }) => ({ id: id(wrong), reason: 'Too many miles.' }));
  story.add('claim.add', ({ id }) => ({ ...told, employmentId: id(job), planLineId: id(wages) }));
  story.add('claim.topUp', ({ id }) => ({ employmentId: id(job) }));
  const travel = { day: day('2026-10-27'), minutes: 60, words: 'From Ann to Ben' };
  const doubled = story.add('travel.add', ({ id }) => ({ ...travel, employmentId: id(job), planLineId: id(wages) }));
  story.add('travel.takeBack', ({ id }) => ({ id: id(doubled), reason: 'Typed twice.' }));
  story.add('travel.add', ({ id }) => ({ ...travel, employmentId: id(job), planLineId: id(wages) }));
  story.add('minimumWage.say', ({ id }) => ({
    employmentId: id(job),
    from,
    isApprentice: false,
    accommodation: { charge: pence(1_200), nightsAWeek: 2 },
  }));
  story.add('minimumWage.explain', ({ id }) => ({
    employmentId: id(job),
    payday: day('2026-11-06'),
    from: day('2026-10-26'),
    kind: 'next_payday',
    who: 'Rose Invented',
    why: 'Travel was agreed too late.',
  }));
}
