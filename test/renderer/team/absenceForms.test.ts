import { expect, it } from 'vitest';
import { familyInput, familyProblems, familySteps, isPayRefused } from '#renderer/team/absence/familyForm';
import { holidayInput, sickProblems, sickSteps } from '#renderer/team/absence/sickForm';

const family = {
  kind: 'shpp',
  isAdoption: 'birth',
  due: '5 August 2026',
  matched: '',
  happened: '',
  born: '',
  isCareOver: '',
  careTo: '',
  paidWeeks: '12',
  sharedWeeks: '0',
  payFrom: '7 September 2026',
  weeks: '4',
  askedOn: '1 June 2026',
  proofOn: '',
  note: '',
  file: [],
  pattern: '',
  many: '',
  earnings: '',
} as const;

const sick = {
  from: '3 July 2026',
  isOver: 'yes',
  to: '6 July 2026',
  notifiedOn: '3 July 2026',
  isWithheld: 'no',
  withheldTo: '',
  note: '',
  special: 'none',
  holiday: '',
  holidayHours: '',
  pattern: '',
  many: '',
  earnings: '',
} as const;

it('asks what a pay is counted by only of shared parental and neonatal care pay, and of holiday only where there was some', () => {
  expect(familySteps({ earnings: false, kind: 'smp' })).toEqual(['kind', 'event', 'pay', 'check']);
  expect(familySteps({ earnings: true, kind: 'shpp' })).toEqual(['kind', 'event', 'counts', 'pay', 'earnings', 'check']);
  expect(sickSteps({ earnings: false, holiday: false })).toEqual(['when', 'told', 'special', 'check']);
  expect(sickSteps({ earnings: false, holiday: true })).toEqual(['when', 'told', 'special', 'holiday', 'check']);
});

it('offers the leave by itself where the law gives no pay, and never where something can be mended', () => {
  expect(['absence.serviceShort', 'absence.earningsShort', 'absence.notEmployedThen'].every(isPayRefused)).toBe(true);
  expect(['absence.startsEarly', 'absence.weeksTooMany', 'absence.earningsNeeded'].some(isPayRefused)).toBe(false);
});

it('tells the book the weeks of both parents, and of neonatal care the birth and its days, each only of its own pay', () => {
  expect(familyInput(family, 'job-1')).toMatchObject({ kind: 'shpp', paidWeeks: 12, sharedWeeks: 0 });
  const care = { ...family, kind: 'sncp', born: '1 May 2026', isCareOver: 'yes', careTo: '6 June 2026' } as const;
  expect(familyInput(care, 'job-1')).toMatchObject({ born: '2026-05-01', careTo: '2026-06-06' });
  expect(familyInput({ ...care, isCareOver: 'no' }, 'job-1')).not.toHaveProperty('careTo');
  expect(familyInput(care, 'job-1')).not.toHaveProperty('paidWeeks');
  expect(familyProblems('counts', { ...family, paidWeeks: '40' }).map(({ field }) => field)).toEqual(['paidWeeks']);
  expect(familyProblems('counts', { ...care, born: '', isCareOver: '' }).map(({ field }) => field)).toEqual(['born', 'isCareOver']);
});

it('tells the book hours given back only where they are given back', () => {
  expect(sickProblems('holiday', sick).map(({ field }) => field)).toEqual(['holiday']);
  expect(holidayInput({ ...sick, holiday: 'back', holidayHours: '7:30' })).toEqual({ holiday: 'back', holidayMinutes: 450 });
  expect(holidayInput({ ...sick, holiday: 'kept', holidayHours: '7:30' })).toEqual({ holiday: 'kept' });
});
