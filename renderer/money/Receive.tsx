import { pounds, decimal } from '#core/money/words';
import { type OutputOf } from '#core/contract/routes';
import { readDay } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { type Setup, toOptions, useSetup } from '#renderer/gateway/setup';
import { carriedLine } from '#renderer/kit/carried';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, free, line, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { moneyWords } from '#renderer/words/money';

const words = moneyWords.form;
const receive = defineForm('receive', {
  streamId: picked(words.streamNeeded),
  kind: choice(moneyWords.kindIds, words.kindNeeded, 'award'),
  due: free('none'),
  day: dayRule(),
  amount: amount(),
  from: line(words.fromNeeded),
});
type Start = Partial<Raws<typeof receive.rules>>;
type Row = OutputOf<'money.read'>['schedule'][number];

function dueKey({ awardId, day }: Row): string {
  return `${awardId ?? ''} ${day}`;
}

/** What is known before anything is typed: the payment that was waited for, or the bank's own line. */
function startOf({ streams }: Setup, due: Row | undefined, lineId: string): Start {
  const from = carriedLine(lineId);
  const [carried, proposed] = [from?.line, from?.proposed];
  const stream = streams.find(({ id }) => id === due?.streamId) ?? (streams.length === 1 ? streams[0] : undefined);
  const bank = carried === undefined ? {} : { day: shortDay(carried.day), amount: decimal(carried.amount), from: carried.words };
  const expected = due === undefined ? {} : { due: dueKey(due), amount: decimal(due.expected), day: shortDay(due.day) };
  const said = proposed?.kind === 'receipt' ? { streamId: proposed.streamId, kind: proposed.receiptKind, from: proposed.from } : {};
  return { streamId: stream?.id ?? '', from: stream?.funderName ?? '', ...expected, ...bank, ...said };
}

function dueOf(key: string): { readonly awardId: string; readonly day: string } | undefined {
  const [awardId, day] = key.split(' ');
  return awardId === undefined || day === undefined ? undefined : { awardId, day };
}

/** The payments of a stream that money may be: those not yet received in full. */
function open(schedule: readonly Row[], streamId: string): readonly Row[] {
  return schedule.filter((row) => row.streamId === streamId && row.awardId !== undefined && row.received < row.expected).slice(0, 6);
}

export function Receive() {
  const setup = useSetup();
  const { schedule } = useAsk('money.read', {});
  const awardId = usePart('awardId');
  const dueDay = usePart('day');
  const lineId = usePart('lineId');
  const due = schedule.find((row) => row.awardId === awardId && row.day === dueDay);
  const carried = carriedLine(lineId);
  const go = useGo();
  const form = useForm(receive, { about: `${awardId} ${dueDay} ${lineId}`, start: startOf(setup, due, lineId) });
  const after = carried === undefined ? places.money : places.account(carried.accountId);
  const saver = useSave('money.receive', {
    form,
    input: ({ due: key, ...values }) => {
      const chosen = values.kind === 'award' ? dueOf(key) : undefined;
      const day = chosen === undefined ? undefined : readDay(chosen.day);
      return {
        ...values,
        ...(chosen === undefined || day === undefined ? {} : { due: { awardId: chosen.awardId, day } }),
        ...(carried === undefined ? {} : { bankLineId: lineId }),
      };
    },
    after: () => go(after),
    said: words.said(form.raws.amount === '' ? '' : `£${form.raws.amount.replace('£', '')}`),
  });
  const rows = open(schedule, form.raws.streamId);
  return (
    <Page
      isNarrow
      title={words.title}
      back={{ to: after, words: carried === undefined ? moneyWords.back : moneyWords.backToBank }}
      {...(carried === undefined ? {} : { lead: words.fromBank(carried.line.words, pounds(carried.line.amount)) })}
    >
      <Form form={form} saver={saver} action={words.action} leave={after}>
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(setup.streams)} />
        <RadioCards
          {...form.field('kind')}
          label={words.kind}
          options={moneyWords.kindIds.map((id) => ({ id, name: moneyWords.kinds[id] }))}
        />
        {form.raws.kind !== 'award' || rows.length === 0 ? undefined : (
          <RadioCards
            {...form.field('due')}
            label={words.due}
            options={[
              ...rows.map((row) => ({
                id: dueKey(row),
                name: words.dueOption(dayInWords(row.day), pounds(row.expected)),
                more: row.words,
              })),
              { id: 'none', name: words.noDue },
            ]}
          />
        )}
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <TextField {...form.field('from')} label={words.from} />
      </Form>
    </Page>
  );
}
