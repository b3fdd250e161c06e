import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { Facts } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { moneyWords } from '#renderer/words/money';

const words = moneyWords.receipt;

export function Receipt() {
  const id = usePart('id');
  const { receipts } = useAsk('money.read', {});
  const { streams } = useSetup();
  const receipt = receipts.find((one) => one.id === id);
  const back = { to: places.money, words: moneyWords.back };
  if (receipt === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(pounds(receipt.amount), receipt.from)} back={back}>
      {receipt.reversed ? <Notice tone="attention" title={moneyWords.takenBack} /> : undefined}
      <div className="card">
        <Facts
          facts={[
            { name: words.day, value: dayInWords(receipt.day) },
            { name: words.kind, value: moneyWords.kinds[receipt.kind] },
            { name: words.stream, value: nameOf(streams, receipt.streamId) },
            ...(receipt.dueDay === undefined ? [] : [{ name: words.due, value: dayInWords(receipt.dueDay) }]),
            { name: words.bank, value: receipt.atBankOn === undefined ? moneyWords.notAtBank : dayInWords(receipt.atBankOn) },
          ]}
        />
      </div>
      {receipt.reversed ? undefined : (
        <LinkButton to={places.takeBackReceipt(id)} kind="danger">
          {words.takeBack}
        </LinkButton>
      )}
    </Page>
  );
}
