import { type FamilyPay } from '#core/contract/shapes/reports';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { statutoryNames } from '#core/pay/words';
import { type Block } from '#core/sheet/sheet';

/** What HMRC gives back of one kind of statutory pay for one tax month: the part of the pay itself, and the compensation on top. */
export type GotBack = { readonly taxMonth: number; readonly kind: FamilyPay; readonly recovered: Pence; readonly compensation: Pence };

type Record = { readonly taxYear: string; readonly gotBack?: readonly GotBack[] };

/** The official record’s columns of recovery and compensation, one line for each kind in each month; nothing where nothing was got back. */
export function gotBackTable({ taxYear, gotBack = [] }: Record): readonly Block[] {
  if (gotBack.length === 0) return [];
  const sums = (of: readonly GotBack[]): readonly [Pence, Pence, Pence] => {
    const [recovered, compensation] = [total(of.map((one) => one.recovered)), total(of.map((one) => one.compensation))];
    return [recovered, compensation, add(recovered, compensation)];
  };
  return [
    {
      kind: 'table',
      caption: 'Statutory pay got back, kind by kind',
      columns: [
        { name: 'Tax month', kind: 'text', rowHeader: true, share: 2 },
        { name: 'Kind of pay', kind: 'text', share: 2 },
        { name: 'Recovered', kind: 'money' },
        { name: 'Compensation', kind: 'money' },
        { name: 'Together', kind: 'money' },
      ],
      rows: [
        ...gotBack.map((one) => ({
          kind: 'row' as const,
          cells: [taxMonthInWords(taxYear, one.taxMonth), statutoryNames[one.kind], ...sums([one])],
        })),
        { kind: 'total', cells: ['Together', '', ...sums(gotBack)] },
      ],
    },
  ];
}

/** Whether what was got back kind by kind is, month by month, what the record has set off. */
export function isGotBackWhole(
  gotBack: readonly Omit<GotBack, 'kind'>[],
  months: readonly { readonly taxMonth: number; readonly recovered: Pence }[],
): boolean {
  const of = (month: number): Pence =>
    total(gotBack.filter(({ taxMonth }) => taxMonth === month).map(({ recovered, compensation }) => add(recovered, compensation)));
  const told = new Set(months.map(({ taxMonth }) => taxMonth));
  return (
    months.every(({ taxMonth, recovered }) => of(taxMonth) === recovered) &&
    gotBack.every(({ taxMonth, recovered, compensation }) => told.has(taxMonth) || add(recovered, compensation) === nothing)
  );
}
