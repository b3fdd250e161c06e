import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { add, negate, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { setOffInWords, setOffOnBillInWords } from '#core/pay/allowance';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Recent, useRecent, whenNone } from '#renderer/kit/Recent.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { say } from '#renderer/kit/toast';
import { listed } from '#renderer/words/count';
import { payWords } from '#renderer/words/pay';
import { payBackWords } from '#renderer/words/payBack';
import { OwedBack, PaidBack } from './OwedBack.tsx';

const words = payWords.hmrc;
type Month = OutputOf<'hmrc.read'>['months'][number];

function Bill({ month }: { readonly month: Month }) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { send, isBusy } = useTell('hmrc.bill');
  const { employerId, taxYear, taxMonth, toBill, billSetOff = nothing, payBy, owed, to } = month;
  const record = async (): Promise<void> => {
    const result = await send({ employerId, taxYear, taxMonth });
    setAsking(false);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(words.said);
  };
  return (
    <>
      <Alert words={problem} />
      {billSetOff === nothing ? undefined : <p>{setOffOnBillInWords(billSetOff, taxYear)}</p>}
      {add(toBill, billSetOff) === owed ? undefined : <p className="soft">{words.billMoreThan(pounds(toBill), dayInWords(to))}</p>}
      <div className="actions">
        <Button kind="primary" onPress={() => setAsking(true)}>
          {words.bill(pounds(toBill))}
        </Button>
      </div>
      <Confirm
        isOpen={isAsking}
        title={words.billTitle}
        action={words.billAction}
        isBusy={isBusy}
        onYes={() => void record()}
        onNo={() => setAsking(false)}
      >
        {billSetOff === nothing ? undefined : <p>{setOffOnBillInWords(billSetOff, taxYear)}</p>}
        {words.billMore(pounds(toBill), dayInWords(payBy), spanInWords(month)).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Confirm>
    </>
  );
}

function Billed({ month }: { readonly month: Month }) {
  const { bill } = month;
  // What HMRC pays back stands above the months.
  if (bill === undefined || bill.isBack) return undefined;
  if (bill.open === nothing) return <Tag tone="good">{words.paid(listed(bill.paidOn.map(dayInWords)))}</Tag>;
  return (
    <div className="row">
      <Tag tone="attention">{words.billed}</Tag>
      <TextLink to={places.takeBackBill(bill.id)}>{words.takeBack(spanInWords(month))}</TextLink>
    </div>
  );
}

function MonthCard({ month }: { readonly month: Month }) {
  const figures = words.figures;
  return (
    <section className="card stack">
      <h2>{words.month(month.employer, spanInWords(month))}</h2>
      <Facts
        facts={[
          { name: figures.tax, value: <Money sum={month.tax} /> },
          { name: figures.loans, value: <Money sum={add(month.studentLoan, month.postgraduateLoan)} /> },
          { name: figures.employeeNi, value: <Money sum={month.employeeNi} /> },
          { name: figures.employerNi, value: <Money sum={month.employerNi} /> },
          { name: figures.allowance, value: <Money sum={negate(month.allowance)} /> },
          ...(month.recovered === nothing ? [] : [{ name: payBackWords.recovered, value: <Money sum={negate(month.recovered)} /> }]),
          ...(month.owed < nothing
            ? [{ name: payBackWords.ofMonth, value: <Money sum={negate(month.owed)} isStrong /> }]
            : [
                { name: figures.owed, value: <Money sum={month.owed} isStrong /> },
                { name: words.payBy, value: dayInWords(month.payBy) },
                { name: words.reference, value: month.paymentReference ?? words.noReference },
              ]),
        ]}
      />
      {month.setOff === undefined ? undefined : <p className="soft">{setOffOnBillInWords(month.setOff, month.taxYear)}</p>}
      <Billed month={month} />
      {month.canBill ? <Bill month={month} /> : undefined}
    </section>
  );
}

/** HMRC's account with each employer, a tax month at a time, as the employer's payment record has it. */
export function Hmrc() {
  const asked = useRecent();
  const { months, owed, earlier, setOffs, back, paidBack } = useAsk('hmrc.read', asked.input);
  return (
    <Page
      title={words.title(owed > 0 ? pounds(owed) : undefined)}
      lead={words.lead}
      back={{ to: places.pay, words: payWords.back }}
      help={words.help}
    >
      {setOffs
        .filter(({ now }) => now !== nothing)
        .map(({ employerId, employer, taxYear, now, isOver }) => (
          <Notice key={`${employerId} ${taxYear}`} tone="attention" title={words.setOff(employer)}>
            {setOffInWords(now, taxYear, isOver)}
          </Notice>
        ))}
      <OwedBack back={back} months={months} />
      <PaidBack paidBack={paidBack} />
      {months.length === 0 ? <p className="card">{whenNone(earlier, words.none)}</p> : undefined}
      {months.map((month) => (
        <MonthCard key={`${month.employerId} ${month.taxYear} ${String(month.taxMonth)}`} month={month} />
      ))}
      <Recent asked={asked} hasEarlier={earlier} shown={months.length} />
    </Page>
  );
}

export function TakeBackBill() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...payWords.takeBackBill}
      route="hmrc.takeBackBill"
      about={id}
      back={{ to: places.hmrc, words: payWords.toHmrc }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.hmrc)}
    />
  );
}
