import { type OutputOf } from '#core/contract/routes';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { add, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { monthsOfQuarter, monthsSetOff, p32Together } from '#core/year/p32';
import { setOffInWords } from '#core/pay/allowance';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { yearWords } from '#renderer/words/year';

const words = yearWords.p32;
type Sums = Omit<ReturnType<typeof p32Together>, 'paid'>;

function sumCells({ tax, studentLoan, postgraduateLoan, employeeNi, employerNi, recovered, allowance, owed }: Sums) {
  return [
    <Money key="tax" sum={add(tax, studentLoan, postgraduateLoan)} />,
    <Money key="ni" sum={add(employeeNi, employerNi)} />,
    <Money key="recovered" sum={recovered} />,
    <Money key="allowance" sum={allowance} />,
    <Money key="owed" sum={owed} isStrong />,
  ];
}

function monthName({ taxMonth, to }: TaxMonth): string {
  return words.month(taxMonth, shortDay(to));
}

function rowsOf(months: readonly TaxMonth[]): readonly TableRow[] {
  const paid = months.map((month) => ({ ...month, paid: nothing }));
  return [1, 2, 3, 4].flatMap((quarter): readonly TableRow[] => {
    const own = monthsOfQuarter(paid, quarter);
    if (own.length === 0) return [];
    const rows = own.map((month): TableRow => ({ key: String(month.taxMonth), cells: [monthName(month), ...sumCells(month)] }));
    return [...rows, { key: `quarter ${String(quarter)}`, kind: 'total', cells: [words.quarter(quarter), ...sumCells(p32Together(own))] }];
  });
}

function Months({ months }: { readonly months: readonly TaxMonth[] }) {
  const heads = words.columns;
  const whole = p32Together(months.map((month) => ({ ...month, paid: nothing })));
  const together: TableRow = { key: 'together', kind: 'total', cells: [words.together, ...sumCells(whole)] };
  return (
    <Table
      caption={words.caption}
      columns={[
        { name: heads.month },
        { name: heads.tax, kind: 'money' },
        { name: heads.ni, kind: 'money' },
        { name: heads.recovered, kind: 'money' },
        { name: heads.allowance, kind: 'money' },
        { name: heads.owed, kind: 'money' },
      ]}
      rows={months.length === 0 ? [] : [...rowsOf(months), together]}
      whenEmpty={words.none}
    />
  );
}

/** By when each month is to be paid, and what to quote. */
function Payments({ months }: { readonly months: readonly TaxMonth[] }) {
  const heads = words.columns;
  if (months.length === 0) return undefined;
  return (
    <Table
      caption={words.payments}
      columns={[{ name: heads.month }, { name: heads.owed, kind: 'money' }, { name: heads.by, kind: 'day' }, { name: heads.reference }]}
      rows={months.map((month) => ({
        key: String(month.taxMonth),
        cells: [
          monthName(month),
          <Money key="owed" sum={month.owed} />,
          shortDay(month.payBy),
          month.paymentReference ?? words.noReference,
        ],
      }))}
      whenEmpty={words.none}
    />
  );
}

type Balance = OutputOf<'hmrc.balances'>['balances'][number];

function Compared({ difference, words: said }: Balance) {
  if (difference === nothing) return <Tag tone="good">{words.agrees}</Tag>;
  return (
    <div className="stack-tight">
      <Tag tone="attention">{words.differs(pounds(difference))}</Tag>
      <span>{said ?? words.notExplained}</span>
    </div>
  );
}

function Balances({ employerId, taxYear }: { readonly employerId: string; readonly taxYear: string }) {
  const { balances } = useAsk('hmrc.balances', { employerId });
  const heads = words.balanceColumns;
  return (
    <section className="stack">
      <h2>{words.balances}</h2>
      <p>{words.balancesMore}</p>
      <Table
        caption={words.balances}
        isCaptionUnseen
        level={3}
        columns={[
          { name: heads.day, kind: 'day' },
          { name: heads.theirs, kind: 'money' },
          { name: heads.ours, kind: 'money' },
          { name: heads.state },
        ]}
        rows={balances.map((balance) => ({
          key: balance.id,
          cells: [
            shortDay(balance.day),
            <Money key="theirs" sum={balance.theirs} />,
            <Money key="ours" sum={balance.ours} />,
            <Compared key="state" {...balance} />,
          ],
        }))}
        whenEmpty={words.noBalance}
      />
      <div className="actions">
        <LinkButton to={places.hmrcBalance(employerId, taxYear)}>{words.addBalance}</LinkButton>
      </div>
    </section>
  );
}

/** The employer's payment record (P32) of a tax year, beside what HMRC's own account shows. */
export function PaymentRecord() {
  const [employerId, taxYear] = [usePart('id'), usePart('year')];
  const { employers } = useTeam();
  const { months, setOffs } = useAsk('hmrc.read', {});
  const setOff = setOffs.find((one) => one.employerId === employerId && one.taxYear === taxYear);
  const back = { to: places.year, words: yearWords.back };
  const employer = employers.find(({ id }) => id === employerId);
  if (employer === undefined) return <Gone back={back} />;
  const own = months
    .filter((month) => month.employerId === employerId && month.taxYear === taxYear)
    .toSorted((a, b) => a.taxMonth - b.taxMonth);
  return (
    <Page title={words.title(employer.name, taxYear)} lead={words.lead} back={back} help={yearWords.help}>
      {setOff === undefined || setOff.now === nothing ? undefined : (
        <Notice tone="attention">{setOffInWords(setOff.now, taxYear, setOff.isOver)}</Notice>
      )}
      <Months months={own} />
      {monthsSetOff(taxYear, own).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Payments months={own} />
      <div className="actions">
        <LinkButton to={places.hmrc}>{words.toHmrc}</LinkButton>
      </div>
      {own.length === 0 ? undefined : (
        <IssuePaper route="p32.issue" input={{ employerId, taxYear }}>
          {words.issue}
        </IssuePaper>
      )}
      <Balances employerId={employerId} taxYear={taxYear} />
      <Papers about={employerId} />
    </Page>
  );
}
