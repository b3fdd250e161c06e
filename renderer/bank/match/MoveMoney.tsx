import { type OutputOf } from '#core/contract/routes';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { toOptions } from '#renderer/gateway/setup';
import { carriedLine } from '#renderer/kit/carried';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { free, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { useAccount } from '#renderer/bank/useAccount';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.moved;
const moveMoney = defineForm('moveMoney', { otherAccountId: picked(words.accountNeeded), streamId: free(), otherLineId: free('') });
type Line = OutputOf<'bank.lines'>['lines'][number];

function Moved({ accountId, line }: { readonly accountId: string; readonly line: Line }) {
  const { others } = useAsk('bank.suggest', { lineId: line.id });
  const proposed = carriedLine(line.id)?.proposed;
  const [only] = others;
  const start = {
    otherAccountId: proposed?.kind === 'transfer' ? proposed.otherAccountId : others.length === 1 ? (only?.accountId ?? '') : '',
  };
  const form = useForm(moveMoney, { about: line.id, start });
  const go = useGo();
  const other = others.find((one) => one.accountId === form.raws.otherAccountId);
  const streams = other?.streams ?? [];
  const back = { to: places.match(accountId, line.id), words: line.words };
  const saver = useSave('bank.transfer', {
    form,
    input: ({ otherAccountId, streamId, otherLineId }) => {
      const stream = streams.length === 1 ? streams[0]?.id : streams.find(({ id }) => id === streamId)?.id;
      if (stream === undefined) form.fail([{ field: 'streamId', sentence: words.streamNeeded }]);
      const otherLine = other?.lines.find(({ id }) => id === otherLineId)?.id;
      return stream === undefined
        ? undefined
        : { lineId: line.id, otherAccountId, streamId: stream, ...(otherLine === undefined ? {} : { otherLineId: otherLine }) };
    },
    after: () => go(places.account(accountId)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(pounds(absolute(line.open)), line.amount < 0)} lead={words.lead} back={back}>
      {others.length === 0 ? (
        <Notice tone="attention">
          <p>{words.none}</p>
          <LinkButton to={places.openCash}>{bankMoreWords.cash.open}</LinkButton>
        </Notice>
      ) : (
        <Form form={form} saver={saver} action={words.action} leave={back.to}>
          <RadioCards
            {...form.field('otherAccountId')}
            label={words.account}
            options={others.map(({ accountId: id, name, isCash }) => ({ id, name, ...(isCash ? { more: words.tin } : {}) }))}
          />
          {streams.length < 2 ? undefined : <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />}
          {other === undefined || other.isCash || other.lines.length === 0 ? undefined : (
            <RadioCards
              {...form.field('otherLineId')}
              label={words.line}
              options={[
                ...other.lines.map(({ id, day, words: said }) => ({ id, name: words.lineOption(dayInWords(day), said) })),
                { id: 'later', name: words.waits },
              ]}
            />
          )}
        </Form>
      )}
    </Page>
  );
}

/** Money that went to, or came from, another account of the book: neither spent nor received. */
export function MoveMoney() {
  const { id, back } = useAccount();
  const lineId = usePart('lineId');
  const { lines } = useAsk('bank.lines', { bankAccountId: id, only: 'unmatched' });
  const line = lines.find((one) => one.id === lineId);
  return line === undefined ? <Gone back={back} /> : <Moved key={lineId} accountId={id} line={line} />;
}
