import { type OutputOf } from '#core/contract/routes';
import { type MoreSums, type PaySums, type PayslipData } from '#core/contract/shapes/pay';
import { add, nothing, type Pence, total } from '#core/money/pence';
import { addMore, chargedOf, moreSums } from '#core/pay/payslipMore';
import { hoursColumn, workInWords } from '#core/pay/words';
import { Money } from '#renderer/kit/Money.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { payWords } from '#renderer/words/pay';

const words = payWords.check;
type Preview = OutputOf<'payRun.preview'>;
type Row = PaySums &
  Pick<MoreSums, 'pension' | 'taken' | 'expenses' | 'paid'> & {
    readonly minutes: number;
    /** What the plan bears, as the pay run’s summary and the ledger have it. */
    readonly charged: Pence;
  };

/** Columns that only some paydays have: a row of sums adds up from left to right with them. */
type With = Readonly<Record<'loans' | 'others' | 'onTop', boolean>>;

function othersOf({ pension, taken }: Pick<MoreSums, 'pension' | 'taken'>): Pence {
  return add(pension, taken);
}

function withOf({ payslips }: Preview): With {
  const more = payslips.map(moreSums);
  return {
    loans: payslips.some(({ sums }) => add(sums.studentLoan, sums.postgraduateLoan) !== nothing),
    others: more.some((sums) => sums.pension !== nothing || sums.taken !== nothing),
    onTop: more.some(({ expenses }) => expenses !== nothing),
  };
}

function cells(row: Row, has: With): TableRow['cells'] {
  return [
    hoursColumn(row.minutes),
    <Money key="gross" sum={row.gross} />,
    <Money key="tax" sum={row.tax} />,
    <Money key="ni" sum={row.employeeNi} />,
    ...(has.loans ? [<Money key="loans" sum={add(row.studentLoan, row.postgraduateLoan)} />] : []),
    ...(has.others ? [<Money key="others" sum={othersOf(row)} />] : []),
    ...(has.onTop ? [<Money key="onTop" sum={row.expenses} />] : []),
    <Money key="net" sum={row.paid} isStrong />,
    <Money key="cost" sum={row.charged} />,
  ];
}

function rowOf(slip: PayslipData): Row {
  return { ...slip.sums, ...moreSums(slip), minutes: slip.minutes, charged: chargedOf(slip) };
}

/** What PAs pay into pensions: of the payday's own sum of pensions employers pay a part. */
function pensionOf({ payslips }: Preview): Pence {
  return total(payslips.map((slip) => moreSums(slip).pension));
}

/** What each PA is paid, and what all of it costs the budget. Loans, other deductions and what is paid on top have a column where there are any. */
export function PayTable({ preview }: { readonly preview: Preview }) {
  const heads = words.columns;
  const has = withOf(preview);
  const rows: readonly TableRow[] = preview.payslips.map((slip) => ({
    key: slip.employmentId,
    cells: [
      <div key="pa">
        {slip.assistant.name}
        <p className="soft small">{workInWords(slip.lines)}</p>
      </div>,
      ...cells(rowOf(slip), has),
    ],
  }));
  const together: Row = {
    ...addMore(...preview.payslips.map(moreSums)),
    ...preview.together,
    pension: pensionOf(preview),
    charged: total(preview.payslips.map(chargedOf)),
  };
  return (
    <Table
      caption={words.caption}
      isCaptionUnseen
      columns={[
        { name: heads.pa },
        { name: heads.hours, kind: 'number' },
        { name: heads.gross, kind: 'money' },
        { name: heads.tax, kind: 'money' },
        { name: heads.ni, kind: 'money' },
        ...(has.loans ? [{ name: heads.loans, kind: 'money' as const }] : []),
        ...(has.others ? [{ name: heads.taken, kind: 'money' as const }] : []),
        ...(has.onTop ? [{ name: heads.onTop, kind: 'money' as const }] : []),
        { name: heads.net, kind: 'money' },
        { name: heads.cost, kind: 'money' },
      ]}
      rows={rows.length < 2 ? rows : [...rows, { key: 'together', kind: 'total', cells: [words.together, ...cells(together, has)] }]}
      whenEmpty={words.nobody}
    />
  );
}
