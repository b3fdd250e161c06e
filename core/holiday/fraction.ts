/** An exact part of a day, a week or a minute: two whole numbers in lowest terms, `below` positive. No float ever holds an entitlement. */
export type Fraction = { readonly above: number; readonly below: number };

function commonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : commonDivisor(b, a % b);
}

/** Throws RangeError where either number is not whole and safe, or `below` is not positive. */
export function fraction(above: number, below = 1): Fraction {
  if (!Number.isSafeInteger(above) || !Number.isSafeInteger(below) || below <= 0)
    throw new RangeError(`not a fraction: ${String(above)}/${String(below)}`);
  const by = commonDivisor(above, below);
  return { above: above === 0 ? 0 : above / by, below: below / by };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  const [one, other] = [fraction(a.above, b.below), fraction(b.above, a.below)];
  return fraction(one.above * other.above, one.below * other.below);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below - b.above * a.below, a.below * b.below);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below + b.above * a.below, a.below * b.below);
}

export function isMore(a: Fraction, than: Fraction): boolean {
  return a.above * than.below > than.above * a.below;
}

export function least(a: Fraction, b: Fraction): Fraction {
  return isMore(a, b) ? b : a;
}

export function most(a: Fraction, b: Fraction): Fraction {
  return isMore(a, b) ? a : b;
}

/** Up to the next step: `upTo(x, 2)` to half days, `upTo(x, 10)` to tenths, `upTo(x, 1)` to whole ones. Answers how many steps. */
export function stepsUp({ above, below }: Fraction, perOne: number): number {
  const steps = Math.ceil((above * perOne) / below);
  // The quotient may be a hair off a whole number; whole numbers decide.
  if ((steps - 1) * below >= above * perOne) return steps - 1;
  return steps * below < above * perOne ? steps + 1 : steps;
}

/** To the next whole part of `perOne`, upwards. */
export function upTo(of: Fraction, perOne: number): Fraction {
  return fraction(stepsUp(of, perOne), perOne);
}

/** `16.8`, `7`: tenths upwards as GOV.UK prints them, or hundredths. */
export function decimalUp(of: Fraction, places: 1 | 2): string {
  const perOne = places === 1 ? 10 : 100;
  const steps = stepsUp(of, perOne);
  const size = Math.abs(steps);
  const rest = String(size % perOne).padStart(places, '0');
  const whole = `${steps < 0 ? '−' : ''}${String(Math.floor(size / perOne))}`;
  return Number(rest) === 0 ? whole : `${whole}.${rest}`;
}
