import { type StatementData } from '#core/contract/shapes/statement';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type StatementFacts } from './facts.ts';

/** Where other money pays the rest, as the statement tells it; nothing of it where nothing is. */
export function otherMoneyOf({ otherMoney }: StatementFacts): Pick<StatementData, 'otherMoney'> {
  if (otherMoney === undefined) return {};
  const { payments, agreements, held, ownShare } = otherMoney;
  if (payments.length + agreements.length + held.length === 0 && ownShare === undefined) return {};
  const told = payments.map(({ places, ...payment }) => ({ ...payment, lines: places.map((place) => place + 1) }));
  return { otherMoney: { ...otherMoney, payments: told } };
}

/** Of its whole share a money had paid `before`, and pays `now`: all three at or above nothing. */
type PaidInParts = { readonly whole: Pence; readonly before: Pence; readonly now: Pence };

/** As much of another money's share as goes with a payment of part of one's own: all parts together tell the other's share, and no penny more. */
export function partsOfRest(theirs: Pence, { whole, before, now }: PaidInParts): Pence {
  if (whole === nothing) return nothing;
  const upTo = (paid: Pence): Pence => portion(theirs, rate(paid, whole), nearestPenny);
  return subtract(upTo(add(before, now)), upTo(before));
}

/** Each line says of other money what its payment says: in a statement of before such lists were kept there is nothing to compare. */
function linesAgree({ otherMoney, lines }: Pick<StatementData, 'otherMoney' | 'lines'>): boolean {
  if (otherMoney === undefined) return true;
  const listed = new Map(otherMoney.payments.flatMap(({ lines: of, others }) => of.map((number) => [number, others] as const)));
  return lines.every(({ number, otherMoney: said }) => JSON.stringify(said) === JSON.stringify(listed.get(number)));
}

/**
 * Own part and others' parts make what the bank paid, the own part is what its lines say, and the lines say what their payment says: no pound
 * is missing, none is counted twice.
 */
export function otherMoneyAddsUp({ otherMoney, lines }: Pick<StatementData, 'otherMoney' | 'lines'>): boolean {
  const payments = otherMoney?.payments ?? [];
  const numbers = payments.flatMap((payment) => payment.lines);
  return (
    linesAgree({ otherMoney, lines }) &&
    new Set(numbers).size === numbers.length &&
    payments.every(({ own, whole, others, lines: of }) => {
      const here = total(of.map((number) => lines[number - 1]?.amount ?? nothing));
      return here === own && add(own, ...others.map(({ amount }) => amount)) === whole;
    })
  );
}
