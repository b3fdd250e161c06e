import { type StatementData } from '#core/contract/shapes/statement';
import { add, nothing, total } from '#core/money/pence';
import { type StatementFacts } from './facts.ts';

/** Where other money pays the rest, as the statement tells it; nothing of it where nothing is. */
export function otherMoneyOf({ otherMoney }: StatementFacts): Pick<StatementData, 'otherMoney'> {
  if (otherMoney === undefined) return {};
  const { payments, agreements, held, ownShare } = otherMoney;
  if (payments.length + agreements.length + held.length === 0 && ownShare === undefined) return {};
  const told = payments.map(({ places, ...payment }) => ({ ...payment, lines: places.map((place) => place + 1) }));
  return { otherMoney: { ...otherMoney, payments: told } };
}

/** Own part and others' parts make what the bank paid, and the own part is what its lines say: no pound is missing, none is counted twice. */
export function otherMoneyAddsUp({ otherMoney, lines }: Pick<StatementData, 'otherMoney' | 'lines'>): boolean {
  const payments = otherMoney?.payments ?? [];
  const numbers = payments.flatMap((payment) => payment.lines);
  return (
    new Set(numbers).size === numbers.length &&
    payments.every(({ own, whole, others, lines: of }) => {
      const here = total(of.map((number) => lines[number - 1]?.amount ?? nothing));
      return here === own && add(own, ...others.map(({ amount }) => amount)) === whole;
    })
  );
}
