import { describe, expect, it } from 'vitest';
import { type LetterFacts } from '#core/pension/letters/facts';
import { pensionLetter } from '#core/pension/letters/letter';
import { pensionThresholds } from '#core/payroll/years/pensions';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';

const thresholds = pensionThresholds('2026-27', 'four-weekly');
const yearly = pensionThresholds('2026-27', 'yearly');
if (thresholds === undefined) throw new RangeError('2026-27 is known');

const facts: LetterFacts = {
  kind: 'enrolment',
  employer: 'Rose Invented',
  assistant: { name: 'Alex Adult', address: '7 Invented Street' },
  givenOn: day('2026-07-20'),
  frequency: 'four-weekly',
  thresholds,
  ...(yearly === undefined ? {} : { yearly }),
  scheme: {
    name: 'NEST',
    provider: 'NEST Corporation',
    contact: 'Nene Hall, Peterborough; 0300 020 0090; www.nestpensions.org.uk',
    terms: { method: 'relief_at_source', basis: 'qualifying', employeeHundredths: 500, employerHundredths: 300 },
  },
  memberFrom: day('2026-06-15'),
  optOut: { from: day('2026-07-20'), to: day('2026-08-19') },
};

function says(more: Partial<LetterFacts>): string {
  return sheetText(pensionLetter({ ...facts, ...more }));
}

// SI 2010/772 Schedule 2, paragraph by paragraph.
const required = [
  ['1 and 2: that they are enrolled, and from when', 'with effect from 15 June 2026, your automatic enrolment date'],
  [
    '4: what both sides pay in',
    'You pay in 5% of your pay between £480.00 and £3,867.00 each four weeks. Your employer pays in 3% of it besides.',
  ],
  ['5: that it is taken from pay', 'Your part is taken from your pay on each payday.'],
  ['6: tax relief', 'the provider claims the rest from the government'],
  ['8 and 9: the right to opt out, and its days', 'You can opt out from 20 July 2026 to 19 August 2026.'],
  ['10: where the notice is had', 'Get the opt-out notice from NEST Corporation'],
  ['11: as if never a member', 'you are treated as never having been a member this time'],
  ['12: the refund', 'your employer gives back whatever was taken'],
  ['13: opting in again', 'Your employer has to put you back once in twelve months.'],
  ['14: enrolled again later', 'enrol you again about every three years'],
  ['24: where to read more', 'www.moneyhelper.org.uk'],
  ['the scheme’s address, telephone and e-mail', '0300 020 0090'],
] as const;

describe('the letter about enrolment', () => {
  it.each(required)('says %s', (_, words) => {
    expect(says({})).toContain(words);
  });

  it('says that opting in is at the PA’s wish, and that re-enrolment has its own date', () => {
    expect(says({ kind: 'opt_in' })).toContain('You asked to be put in a pension.');
    expect(says({ kind: 're_enrolment' })).toContain('your automatic re-enrolment date');
  });

  it('tells the month where its days are not known yet', () => {
    const { optOut: _, ...unknown } = facts;
    expect(sheetText(pensionLetter(unknown))).toContain('within one month. It begins on the day you became a member');
  });
});

describe('letters to who is not enrolled', () => {
  it('say the deferral date, what happens then, and both rights meanwhile', () => {
    const words = says({ kind: 'postponement', until: day('2026-09-01') });
    expect(words).toContain('until 1 September 2026');
    expect(words).toContain('more than £768.00 in four weeks (£10,000 a year), you are enrolled then');
    expect(words).toContain('you can opt in');
    expect(words).toContain('you can join');
    expect(words).toContain('Sign it; or if it is an email');
  });

  it('say the right that their earnings give them, or both where those are not known', () => {
    const more = says({ kind: 'information', hasQualifyingEarnings: true });
    expect(more).toContain('you can opt in');
    expect(more).not.toContain('you can join');
    expect(says({ kind: 'information', hasQualifyingEarnings: false })).not.toContain('you can opt in');
    const both = says({ kind: 'information' });
    expect([both.includes('you can opt in'), both.includes('you can join')]).toEqual([true, true]);
  });

  it('say to who joined what they pay in, and that the employer need not', () => {
    expect(says({ kind: 'joining', ownHundredths: 350 })).toContain('You pay in 3.5% of your pay.');
  });
});
