import { type Case } from './oracle.ts';

/**
 * The inputs of the sample: every code, letter, frequency and year, with pay on, just below and just above each threshold, paydays
 * that refund, reach the limit or fall in week 53, 54 or 56. They come from a fixed sequence, so the file never changes by chance.
 */
const years = ['2024-25', '2025-26', '2026-27'];
const frequencies = ['weekly', 'fortnightly', 'four-weekly', 'monthly'];
const codes =
  '1257L,S1257L,C1257L,1257L,S1257L,500L,501T,1000N,S1383M,C1131N,45L,1L,0T,S0T,C0T,K1,K45,SK500,CK501,K1475,K9999,BR,SBR,CBR,D0,D1,SD0,SD1,SD2,SD3,CD0,CD1,NT'.split(
    ',',
  );
const letters = 'AAAABCDEFHIJKLMNSVXZ';
const plans = ['', '', '1', '2', '4', '5'];

/** Pounds a week, with the pennies that tell one rounding from another. Longer periods multiply and move them. */
const weeklyPence = [
  0n,
  9_599n,
  9_600n,
  9_604n,
  12_299n,
  12_500n,
  12_900n,
  12_901n,
  17_500n,
  17_507n,
  24_199n,
  24_200n,
  24_207n,
  24_231n,
  31_255n,
  40_384n,
  40_385n,
  48_076n,
  48_106n,
  48_199n,
  51_730n,
  56_509n,
  57_511n,
  62_999n,
  64_990n,
  71_250n,
  80_013n,
  96_650n,
  96_700n,
  96_705n,
  118_999n,
  154_321n,
  240_700n,
  265_437n,
  512_345n,
];

/** Numerical Recipes' quick sequence, so that two machines draw alike. */
function drawer(): (from: number) => number {
  let state = 20_261_122;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * from);
  };
}

function picker(draw: (from: number) => number): <Of>(list: readonly Of[]) => Of {
  return (list) => {
    const found = list[draw(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
}

export function sampleCases(): readonly Case[] {
  const draw = drawer();
  const pick = picker(draw);
  return Array.from({ length: 480 }, (_, place): Case => {
    const frequency = frequencies[place % 4] ?? 'weekly';
    const taxYear = years[Math.floor(place / 4) % 3] ?? '2026-27';
    const span = { weekly: 100n, fortnightly: 200n, 'four-weekly': 400n }[frequency] ?? 433n;
    const period = periodOf(frequency, place, draw);
    const gross = (pick(weeklyPence) * span) / 100n + BigInt(draw(3));
    const paymentsBefore = Math.floor(period / ({ weekly: 1, fortnightly: 2, 'four-weekly': 4 }[frequency] ?? 1)) - 1;
    const payBefore = paymentsBefore <= 0 ? 0n : BigInt(paymentsBefore) * ((pick(weeklyPence) * span) / 100n);
    const plan = pick(plans);
    return {
      taxYear,
      frequency,
      period,
      taxCode: codes[place % codes.length] ?? '1257L',
      basis: draw(4) === 0 ? 'non-cumulative' : 'cumulative',
      niLetter: letters.charAt(draw(letters.length)),
      gross,
      payBefore,
      taxBefore: (payBefore * BigInt(draw(30))) / 100n,
      studentLoan: plan === '5' && taxYear !== '2026-27' ? '4' : plan,
      postgraduateLoan: draw(4) === 0,
    };
  });
}

function periodOf(frequency: string, place: number, draw: (from: number) => number): number {
  if (frequency === 'monthly') return 1 + draw(12);
  if (place % 9 !== 0) return 1 + draw(52);
  if (frequency === 'fortnightly') return 53 + (place % 2);
  return frequency === 'four-weekly' && place % 2 === 0 ? 56 : 53;
}
