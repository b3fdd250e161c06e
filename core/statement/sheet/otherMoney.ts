import { type StatementData, type StatementOtherMoney } from '#core/contract/shapes/statement';
import { type Block } from '#core/sheet/sheet';
import { nothing, total } from '#core/money/pence';
import { percentInWords, pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';

const heldWords = { notional: 'held and paid by the body itself', third_party: 'held by another organisation' } as const;

function payments({ payments: all }: StatementOtherMoney): readonly Block[] {
  if (all.length === 0) return [];
  const others = total(all.flatMap((payment) => payment.others.map(({ amount }) => amount)));
  return [
    {
      kind: 'table',
      caption: 'Payments of which this money paid a part',
      columns: [
        { name: 'At the bank', kind: 'day' },
        { name: 'Who and what', kind: 'text', rowHeader: true, share: 3 },
        { name: 'No.', kind: 'text' },
        { name: 'Whole', kind: 'money' },
        { name: 'This money', kind: 'money' },
        { name: 'Other money', kind: 'money' },
        { name: 'Which', kind: 'text', share: 2 },
      ],
      rows: [
        ...all.map((payment) => ({
          kind: 'row' as const,
          cells: [
            payment.day,
            payment.words,
            payment.lines.join(', '),
            payment.whole,
            payment.own,
            total(payment.others.map(({ amount }) => amount)),
            payment.others.map(({ stream, amount }) => `${stream} ${pounds(amount)}`).join('; '),
          ],
        })),
        {
          kind: 'total',
          cells: [null, 'Together', '', total(all.map(({ whole }) => whole)), total(all.map(({ own }) => own)), others, ''],
        },
      ],
    },
  ];
}

function agreementWords({ planLine, own, others, since, agreedBy }: StatementOtherMoney['agreements'][number]): string {
  const rest = others.map((one) => `${percentInWords(one.hundredths)} ${one.stream} (${one.planLine})`).join(' and ');
  const from = since === undefined ? '' : `, from ${dayInWords(since)}`;
  return `${planLine}: ${percentInWords(own)} this money, ${rest}${from}${agreedBy === undefined ? '' : `, agreed by ${agreedBy}`}.`;
}

function ownShareWords({ due, paid, isTakenOff }: NonNullable<StatementOtherMoney['ownShare']>): readonly string[] {
  return [
    ...(due === nothing && paid === nothing
      ? []
      : [
          `The person’s own share due into the account in this period: ${pounds(due)}. Recorded as paid: ${pounds(paid)}. It stands under other money in.`,
        ]),
    ...(isTakenOff ? ['A share of the person’s own is taken off before the payment is made, so the payment is what came.'] : []),
  ];
}

/** Where other money pays the rest, so that no pound looks as though it were missing, and none is counted twice. */
export function otherMoneyBlocks({ otherMoney }: StatementData): readonly Block[] {
  if (otherMoney === undefined) return [];
  const { agreements, held, ownShare } = otherMoney;
  const items = [
    ...agreements.map(agreementWords),
    ...held.map(
      ({ kind, holder, what, inPeriod }) =>
        `${what}: ${holder}, ${heldWords[kind]}, ${pounds(inPeriod)} in this period. None of it is at these banks.`,
    ),
    ...(ownShare === undefined ? [] : ownShareWords(ownShare)),
  ];
  return [
    { kind: 'heading', level: 2, words: 'Where other money pays the rest', anchor: 'other-money' },
    {
      kind: 'paragraph',
      words: 'For information. What other money pays is in no sum of this statement: it stands in the statement of that money.',
      keepWithNext: true,
    },
    ...payments(otherMoney),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}
