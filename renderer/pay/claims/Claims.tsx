import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type OutputOf } from '#core/contract/routes';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { claimWords as words } from '#renderer/words/claims';
import { deductionWords } from '#renderer/words/deductions';
import { payWords } from '#renderer/words/pay';

type Read = OutputOf<'claim.list'>;

/** What a PA's mileage of April and May 2026 lacks of 55p a mile. */
function TopUp({ topUp: { employmentId, assistant, amount } }: { readonly topUp: Read['topUps'][number] }) {
  const { send, isBusy } = useTell('claim.topUp');
  const add = async (): Promise<void> => {
    const result = await send({ employmentId });
    say(result.ok ? words.topUp.said(pounds(result.value.amount)) : result.problem.sentence);
  };
  return (
    <Notice tone="attention" title={words.topUp.title(assistant, pounds(amount))}>
      <p>{words.topUp.words}</p>
      <Button isBusy={isBusy} onPress={() => void add()}>
        {words.topUp.action(pounds(amount))}
      </Button>
    </Notice>
  );
}

function stateOf({ id, kind, words: what, payslipNumber }: Read['claims'][number]) {
  if (payslipNumber !== undefined) return words.paid(payslipNumber);
  return (
    <div key="state">
      {kind === 'job_cost' ? words.kinds.job_cost : words.waiting}
      <p>
        <TextLink to={places.takeBackClaim(id)}>{words.takeBack(what)}</TextLink>
      </p>
    </div>
  );
}

/** Mileage and expenses of every PA, and what waits for the next pay run. */
export function Claims() {
  const { claims, topUps } = useAsk('claim.list', {});
  const heads = words.columns;
  const waiting = total(
    claims.filter(({ kind, payslipNumber }) => kind !== 'job_cost' && payslipNumber === undefined).map(({ amount }) => amount),
  );
  return (
    <Page
      title={words.title(waiting === 0 ? undefined : pounds(waiting))}
      lead={words.lead}
      back={{ to: places.pay, words: payWords.back }}
      help={words.help}
    >
      {topUps.map((topUp) => (
        <TopUp key={topUp.employmentId} topUp={topUp} />
      ))}
      <div className="actions">
        <LinkButton to={places.addMileage} kind="primary">
          {words.mileage}
        </LinkButton>
        <LinkButton to={places.addExpense}>{words.expense}</LinkButton>
      </div>
      <Table
        caption={words.caption}
        columns={[
          { name: heads.words },
          { name: heads.pa },
          { name: heads.day, kind: 'day' },
          { name: heads.state },
          { name: heads.amount, kind: 'money' },
        ]}
        rows={claims.map((claim) => ({
          key: claim.id,
          cells: [
            `${words.kinds[claim.kind]}: ${claim.words}`,
            claim.assistant,
            shortDay(claim.day),
            stateOf(claim),
            <Money key="amount" sum={claim.amount} isStrong />,
          ],
        }))}
        whenEmpty={words.none}
      />
    </Page>
  );
}

export function TakeBackClaim() {
  const id = usePart('id');
  const go = useGo();
  const said = deductionWords.takeBack;
  return (
    <ReasonPage
      route="claim.takeBack"
      about={id}
      title={said.claim}
      lead={said.lead}
      label={said.label}
      action={said.action}
      said={said.said}
      back={{ to: places.claims, words: words.caption }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.claims)}
    />
  );
}
