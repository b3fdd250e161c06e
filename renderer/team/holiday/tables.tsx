import { type HolidayRead, type HolidayYear } from '#core/contract/shapes/holiday';
import { leaveInWords } from '#core/holiday/hours';
import { termsInWords } from '#core/holiday/recordSheet';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { holidayWords as words } from '#renderer/words/holiday';

type Props = { readonly read: HolidayRead };
type Leave = HolidayYear['leave'][number];

/** The leave years from today's on: what is to come is shown beside what was. */
function current({ years, today }: HolidayRead): readonly HolidayYear[] {
  const now = years.filter(({ balance: { leaveYear } }) => leaveYear.to >= today);
  return now.length === 0 ? years.slice(0, 1) : now;
}

export function whenOf({ from, to }: Pick<Leave, 'from' | 'to'>): string {
  return from === to ? dayInWords(from) : spanInWords({ from, to });
}

function paidCell(leave: Leave): string {
  if (leave.takenBack !== undefined) return `${words.takenBack}: ${leave.takenBack}`;
  if (leave.paid === undefined) return words.notPaid;
  return leave.paid.amount === 0 ? words.rolledUp : words.onPayslip(leave.paid.payslip);
}

export function LeaveTable({ read }: Props) {
  const heads = words.leaveColumns;
  const leave = current(read).flatMap((year) => year.leave);
  if (read.terms.length === 0) return undefined;
  return (
    <Table
      caption={words.leave}
      columns={[
        { name: heads.when },
        { name: heads.hours, kind: 'number' },
        { name: heads.what },
        { name: heads.paid },
        { name: heads.pay, kind: 'money' },
      ]}
      rows={leave.toReversed().map((one) => ({
        key: one.id,
        isStruck: one.takenBack !== undefined,
        cells: [
          <div key="when">
            {whenOf(one)}
            {one.takenBack === undefined ? (
              <p>
                <TextLink to={places.takeLeaveBack(read.employmentId, one.id)}>{words.takeBack(whenOf(one))}</TextLink>
              </p>
            ) : undefined}
          </div>,
          leaveInWords(one.minutes),
          [one.what, one.givenBack === undefined ? undefined : words.givenBack(leaveInWords(one.givenBack))]
            .filter((said) => said !== undefined)
            .join('; '),
          paidCell(one),
          one.paid === undefined ? '' : <Money key="pay" sum={one.paid.amount} />,
        ],
      }))}
      whenEmpty={words.noLeave}
    />
  );
}

export function CarriedTable({ read }: Props) {
  const carried = current(read).flatMap((year) => year.carried);
  const heads = words.carriedColumns;
  if (carried.length === 0) return undefined;
  return (
    <Table
      caption={words.carried}
      columns={[{ name: heads.why }, { name: heads.hours, kind: 'number' }, { name: heads.useBy, kind: 'day' }, { name: heads.said }]}
      rows={carried.map((one) => ({
        key: one.id,
        isStruck: one.takenBack !== undefined,
        cells: [
          words.reasons[one.reason],
          leaveInWords(one.minutes),
          shortDay(one.useBy),
          one.takenBack === undefined ? (
            <div key="said">
              {one.why}
              <p>
                <TextLink to={places.carryBack(read.employmentId, one.id)}>{words.carryBack.link}</TextLink>
              </p>
            </div>
          ) : (
            `${words.takenBack}: ${one.takenBack}`
          ),
        ],
      }))}
      whenEmpty={words.nothing}
    />
  );
}

export function AgreedTable({ read: { terms } }: Props) {
  const heads = words.termsColumns;
  if (terms.length === 0) return undefined;
  return (
    <Table
      caption={words.terms}
      columns={[{ name: heads.from, kind: 'day' }, { name: heads.says }]}
      rows={terms.map((one) => ({ key: one.id, cells: [shortDay(one.from), termsInWords(one)] }))}
      whenEmpty={words.noTerms}
    />
  );
}

export function HistoryTable({ read: { history } }: Props) {
  const heads = words.historyColumns;
  if (history.length === 0) return undefined;
  return (
    <Table
      caption={words.history}
      columns={[
        { name: heads.to, kind: 'day' },
        { name: heads.weeks, kind: 'number' },
        { name: heads.hours, kind: 'number' },
        { name: heads.pay, kind: 'money' },
      ]}
      rows={history.map((one) => ({
        key: one.to,
        cells: [shortDay(one.to), String(one.weeks), leaveInWords(one.minutes), <Money key="pay" sum={one.pay} />],
      }))}
      whenEmpty={words.nothing}
    />
  );
}
