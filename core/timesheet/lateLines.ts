import { type Nation } from '#core/contract/shapes/people';
import { type Result, done } from '#core/contract/result';
import { type Pence, add, negate, nothing, subtract } from '#core/money/pence';
import { type Charge, type ChargedLine } from '#core/pay/shareCost';
import { payLineName } from '#core/pay/words';
import { type DatedAgreement, type ShiftCharge, type WorkLine, type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { type Day, weekday } from '#core/time/day';
import { shortDay } from '#core/time/words';

/** A paid shift as it was signed for, and as it really was: `now` is absent where it was not worked at all. */
export type LateShift = { readonly was: WorkedShift; readonly now: WorkedShift | undefined };

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `Fri 9 Oct 2026`. */
export function dayWithName(on: Day): string {
  return `${names[weekday(on) - 1] ?? ''} ${shortDay(on)}`;
}

function keyOf({ kind, name, rate }: WorkLine): string {
  return [kind, name, rate].join('|');
}

type ByKey = ReadonlyMap<string, WorkLine>;

function priced(shifts: readonly WorkedShift[], agreements: readonly DatedAgreement[], nation: Nation): Result<ByKey> {
  const pay = payLinesOf(shifts, agreements, nation);
  return pay.ok ? done(new Map(pay.value.lines.map((line) => [keyOf(line), line]))) : pay;
}

function much(line: WorkLine | undefined): number {
  return line?.minutes ?? line?.count ?? 0;
}

function chargesOf({ charges }: WorkedShift): readonly Charge[] {
  return charges.map(({ planLineId, hundredths }) => ({ planLineId, weight: hundredths }));
}

function isSamePayer({ charges: one }: WorkedShift, { charges: other }: WorkedShift): boolean {
  const text = (charges: readonly ShiftCharge[]): string =>
    charges
      .map(({ planLineId, hundredths }) => `${planLineId} ${String(hundredths)}`)
      .toSorted()
      .join();
  return text(one) === text(other);
}

type Piece = { readonly of: WorkLine; readonly amount: Pence; readonly quantity: number; readonly by: WorkedShift };

function lineOf({ of, amount, quantity, by }: Piece, on: Day): ChargedLine {
  const name = `${dayWithName(on)}, put right: ${payLineName(of)}`;
  const counted = of.kind === 'sleep_in' ? { count: quantity } : { minutes: quantity };
  return { kind: 'correction', name, ...counted, rate: of.rate, amount, charges: chargesOf(by) };
}

type Whole = { readonly before: ByKey; readonly after: ByKey; readonly was: ByKey; readonly now: ByKey };

/** One rate's difference: one line, or two where somebody else bears it now. */
function piecesOf({ was, now = was }: LateShift, key: string, { before, after, ...alone }: Whole): readonly Piece[] {
  const of = after.get(key) ?? before.get(key);
  if (of === undefined) return [];
  const amount = subtract(after.get(key)?.amount ?? nothing, before.get(key)?.amount ?? nothing);
  const [gone, come] = [alone.was.get(key), alone.now.get(key)];
  if (isSamePayer(was, now)) return [{ of, amount, quantity: much(come) - much(gone), by: was }];
  const back = gone?.amount ?? nothing;
  return [
    { of, amount: negate(back), quantity: -much(gone), by: was },
    { of, amount: add(amount, back), quantity: much(come), by: now },
  ];
}

/**
 * What a change of one paid shift adds to the next payslip, or takes from it, as lines of kind `correction`: for each rate the pay of
 * the whole timesheet with the change less its pay without it. So what was paid and these lines together are to the penny what a
 * timesheet that was right at once would have paid. `others` are the timesheet's other shifts, changed as they already were. Problems of
 * `payLinesOf`.
 */
export function lateLines(
  others: readonly WorkedShift[],
  change: LateShift,
  agreements: readonly DatedAgreement[],
  nation: Nation,
): Result<readonly ChargedLine[]> {
  const { was, now } = change;
  const before = priced([...others, was], agreements, nation);
  if (!before.ok) return before;
  const after = priced(now === undefined ? others : [...others, now], agreements, nation);
  if (!after.ok) return after;
  const ofWas = priced([was], agreements, nation);
  if (!ofWas.ok) return ofWas;
  const ofNow = priced(now === undefined ? [] : [now], agreements, nation);
  if (!ofNow.ok) return ofNow;
  const whole = { before: before.value, after: after.value, was: ofWas.value, now: ofNow.value };
  const keys = [...new Set([...ofWas.value.keys(), ...ofNow.value.keys()])];
  const pieces = keys.flatMap((key) => piecesOf(change, key, whole));
  return done(pieces.filter(({ amount, quantity }) => amount !== 0 || quantity !== 0).map((piece) => lineOf(piece, was.day)));
}
