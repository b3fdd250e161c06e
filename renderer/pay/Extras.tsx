import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { payWords } from '#renderer/words/pay';

const words = payWords.extras;

/** Lines of the next pay run beside the hours: extra sums, and corrections of earlier payslips. */
export function Extras() {
  const { extras } = useAsk('payExtra.list', {});
  const heads = words.columns;
  return (
    <Page title={words.title} lead={words.lead} back={wayBackThrough() ?? { to: places.pay, words: payWords.back }} help={payWords.help}>
      <div className="actions">
        <LinkButton to={places.addPayExtra} kind="primary">
          {words.add}
        </LinkButton>
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
        rows={extras.map((extra) => ({
          key: extra.id,
          cells: [
            extra.words,
            extra.assistant,
            shortDay(extra.day),
            extra.payslipNumber === undefined ? (
              <div key="state">
                {words.waiting}
                <p>
                  <TextLink to={places.takeBackPayExtra(extra.id)}>{words.takeBack(extra.words)}</TextLink>
                </p>
              </div>
            ) : (
              words.paid(extra.payslipNumber)
            ),
            <Money key="amount" sum={extra.amount} isStrong />,
          ],
        }))}
        whenEmpty={words.none}
      />
    </Page>
  );
}

export function TakeBackExtra() {
  const id = usePart('id');
  const go = useGo();
  const back = wayBackThrough() ?? { to: places.payExtras, words: words.title };
  return (
    <ReasonPage
      {...payWords.takeBackExtra}
      route="payExtra.takeBack"
      about={id}
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(back.to)}
    />
  );
}
