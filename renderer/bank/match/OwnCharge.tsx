import { type OutputOf } from '#core/contract/routes';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { useAccount } from '#renderer/bank/useAccount';
import { useAsk } from '#renderer/gateway/ask';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { carriedLine } from '#renderer/kit/carried';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.charge;
const ownCharge = defineForm('ownCharge', { is: choice(['charge', 'interest'], words.isNeeded), streamId: free(), planLineId: free() });
type Line = OutputOf<'bank.lines'>['lines'][number];

function borneBy(planLine: string | undefined): string {
  return planLine === undefined ? words.unplanned : words.planned(planLine);
}

function Charged({ accountId, line }: { readonly accountId: string; readonly line: Line }) {
  const { charge } = useAsk('bank.suggest', { lineId: line.id });
  const { planLines } = useSetup();
  const proposed = carriedLine(line.id)?.proposed;
  const streams = charge?.streams ?? [];
  const [only] = streams;
  const isOut = line.amount < 0;
  const likely = proposed?.kind === 'charge' ? proposed.as : charge?.likely;
  const start = { is: likely ?? '', streamId: streams.length === 1 ? (only?.id ?? '') : '' };
  const form = useForm(ownCharge, { about: line.id, start });
  const go = useGo();
  const chosen = streams.find(({ id }) => id === form.raws.streamId);
  // Only where the plan has no line for charges is it asked which line bears this one.
  const lines =
    !isOut || chosen === undefined || chosen.planLine !== undefined
      ? []
      : planLines.filter(({ streamId, rule }) => streamId === chosen.id && rule === 'allowed');
  const saver = useSave('bank.charge', {
    form,
    input: ({ is, streamId, planLineId }) => {
      if (streamId === '') form.fail([{ field: 'streamId', sentence: words.streamNeeded }]);
      const borne = lines.some(({ id }) => id === planLineId) ? { planLineId } : {};
      return streamId === '' ? undefined : { lineId: line.id, is, streamId, ...borne };
    },
    after: () => go(places.account(accountId)),
    said: words.said,
  });
  const kinds = isOut ? (['charge', 'interest'] as const) : (['interest', 'charge'] as const);
  const names = isOut ? words.out : words.in;
  const back = { to: places.match(accountId, line.id), words: line.words };
  return (
    <Page isNarrow title={words.title(pounds(absolute(line.open)), isOut)} lead={words.lead(line.words)} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <RadioCards {...form.field('is')} label={words.is} options={kinds.map((id) => ({ id, name: names[id] }))} />
        {streams.length < 2 ? (
          isOut && <p className="soft">{borneBy(only?.planLine)}</p>
        ) : (
          <RadioCards
            {...form.field('streamId')}
            label={isOut ? words.stream : words.streamIn}
            options={streams.map(({ id, name, planLine }) => ({
              id,
              name,
              ...(isOut ? { more: borneBy(planLine) } : {}),
            }))}
          />
        )}
        {lines.length === 0 ? undefined : (
          <Select
            {...form.field('planLineId')}
            label={words.planLine}
            hint={words.planLineHint}
            options={[{ id: '', name: words.noPlanLine }, ...toOptions(lines)]}
          />
        )}
      </Form>
    </Page>
  );
}

/** What the bank took or gave by itself: what it was, and whose money it is. */
export function OwnCharge() {
  const { id, back } = useAccount();
  const lineId = usePart('lineId');
  const { lines } = useAsk('bank.lines', { bankAccountId: id, only: 'unmatched' });
  const line = lines.find((one) => one.id === lineId);
  return line === undefined ? <Gone back={back} /> : <Charged key={lineId} accountId={id} line={line} />;
}
