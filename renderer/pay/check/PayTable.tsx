import { type OutputOf } from '#core/contract/routes';
import { type PaySums } from '#core/contract/shapes/pay';
import { add, nothing, subtract } from '#core/money/pence';
import { moreSums } from '#core/pay/payslipMore';
import { hoursColumn, workInWords } from '#core/pay/words';
import { Money } from '#renderer/kit/Money.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { payWords } from '#renderer/words/pay';

const words = payWords.check;
type Preview = OutputOf<'payRun.preview'>;
type Row = PaySums & Pick<Preview['together'], 'minutes' | 'cost' | 'allowance' | 'recovered' | 'paid'>;

function hasLoans({ together }: Preview): boolean {
  return add(together.studentLoan, together.postgraduateLoan) !== 0;
}

function cells(row: Row, withLoans: boolean): TableRow['cells'] {
  return [
    hoursColumn(row.minutes),
    <Money key="gross" sum={row.gross} />,
    <Money key="tax" sum={row.tax} />,
    <Money key="ni" sum={row.employeeNi} />,
    ...(withLoans ? [<Money key="loans" sum={add(row.studentLoan, row.postgraduateLoan)} />] : []),
    <Money key="net" sum={row.paid} isStrong />,
    <Money key="cost" sum={subtract(row.cost, row.allowance, row.recovered)} />,
  ];
}

/** What each PA is paid, and what all of it costs the budget. Loans have a column only where there are any. */
export function PayTable({ preview }: { readonly preview: Preview }) {
  const heads = words.columns;
  const withLoans = hasLoans(preview);
  const rows: readonly TableRow[] = preview.payslips.map((slip) => ({
    key: slip.employmentId,
    cells: [
      <div key="pa">
        {slip.assistant.name}
        <p className="soft small">{workInWords(slip.lines)}</p>
      </div>,
      ...cells(
        {
          ...slip.sums,
          minutes: slip.minutes,
          cost: slip.cost,
          allowance: slip.allowance,
          recovered: slip.recovered ?? nothing,
          paid: moreSums(slip).paid,
        },
        withLoans,
      ),
    ],
  }));
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
        ...(withLoans ? [{ name: heads.loans, kind: 'money' as const }] : []),
        { name: heads.net, kind: 'money' },
        { name: heads.cost, kind: 'money' },
      ]}
      rows={
        rows.length < 2
          ? rows
          : [...rows, { key: 'together', kind: 'total', cells: [words.together, ...cells(preview.together, withLoans)] }]
      }
      whenEmpty={words.nobody}
    />
  );
}
