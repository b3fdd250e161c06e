import { type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { moreSums } from '#core/pay/payslipMore';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { Figures } from '#renderer/kit/Facts.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { listed } from '#renderer/words/count';
import { longDay } from '#renderer/words/days';
import { payWords } from '#renderer/words/pay';
import { Given } from './Given.tsx';

const words = payWords.run;
type Run = OutputOf<'payRun.read'>;
type Payslip = Run['payslips'][number];

function AtBank({ payslip, isVoid }: { readonly payslip: Payslip; readonly isVoid: boolean }) {
  if (isVoid) return <Tag tone="plain">{payWords.states.void}</Tag>;
  if (payslip.open > nothing) return <Tag tone="attention">{words.open(pounds(payslip.open))}</Tag>;
  return <Tag tone="good">{words.paid(listed(payslip.paidOn.map(dayInWords)))}</Tag>;
}

function Payslips({ run }: { readonly run: Run }) {
  const heads = words.columns;
  return (
    <Table
      caption={words.caption}
      columns={[
        { name: heads.number },
        { name: heads.pa },
        { name: heads.gross, kind: 'money' },
        { name: heads.net, kind: 'money' },
        { name: heads.state },
      ]}
      rows={run.payslips.map((payslip) => ({
        key: payslip.id,
        isStruck: run.voided !== undefined,
        cells: [
          <TextLink key="number" to={places.payslip(payslip.id)}>
            {words.payslip(payslip.number)}
          </TextLink>,
          payslip.data.assistant.name,
          <Money key="gross" sum={payslip.data.sums.gross} />,
          <Money key="net" sum={moreSums(payslip.data).paid} isStrong />,
          <AtBank key="state" payslip={payslip} isVoid={run.voided !== undefined} />,
        ],
      }))}
      whenEmpty={payWords.check.nobody}
    />
  );
}

/** An approved pay run: its payslips, how they stand at the bank, and what comes next. */
export function PayRun() {
  const id = usePart('id');
  const run = useAsk('payRun.read', { id });
  const { together } = run;
  const further = (['pension', 'orders', 'expenses', 'recovered'] as const).filter((name) => together[name] !== nothing);
  return (
    <Page
      title={words.title(run.number, longDay(run.payday))}
      lead={words.lead(run.payGroup, spanInWords(run.period), dayInWords(run.approvedOn))}
      back={{ to: places.pay, words: payWords.back }}
      help={payWords.help}
    >
      {run.voided === undefined ? undefined : (
        <Notice tone="attention" title={words.voided}>
          {run.voided}
        </Notice>
      )}
      <Figures
        facts={[
          { name: words.figures.gross, value: <Money sum={together.gross} /> },
          { name: words.figures.net, value: <Money sum={together.paid} /> },
          { name: words.figures.employerNi, value: <Money sum={together.employerNi} /> },
          { name: words.figures.allowance, value: <Money sum={together.allowance} /> },
          { name: words.figures.hmrc, value: <Money sum={together.hmrc} /> },
          ...further.map((name) => ({ name: words.figures[name], value: <Money sum={together[name]} /> })),
        ]}
      />
      <Payslips run={run} />
      {run.voided === undefined ? <Given run={run} /> : undefined}
      {run.voided === undefined ? (
        <section className="stack">
          <h2>{words.next}</h2>
          <div className="actions">
            <LinkButton to={places.payments} kind="primary">
              {payWords.toPayments}
            </LinkButton>
            <LinkButton to={places.hmrc}>{payWords.toHmrc}</LinkButton>
            <LinkButton to={places.paydayReport(id)}>{payWords.toReport}</LinkButton>
            {run.canVoid ? (
              <LinkButton to={places.voidPayRun(id)} kind="danger">
                {words.void}
              </LinkButton>
            ) : undefined}
          </div>
        </section>
      ) : undefined}
    </Page>
  );
}
