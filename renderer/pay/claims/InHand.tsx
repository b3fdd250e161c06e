import { type InputOf, type OutputOf } from '#core/contract/routes';
import { portion, nearestPenny, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useState } from 'react';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { Alert } from '#renderer/kit/Alert.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { type Saver } from '#renderer/kit/form/useSend';
import { Facts } from '#renderer/kit/Facts.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { claimWords } from '#renderer/words/claims';
import { payWords } from '#renderer/words/pay';
import { tenthsRule } from './readTenths.ts';

const words = claimWords.inHand;
type Asked = { readonly input: InputOf<'pay.inHand'>; readonly tenths: number | undefined };
type Found = OutputOf<'pay.inHand'>;

const handForm = defineForm(
  'inHand',
  { employmentId: picked(words.whoNeeded), payday: picked(words.payday), inHand: amount(), hours: optional(tenthsRule(words.hoursWrong)) },
  { isKept: false },
);

function Answer({ found, tenths }: { readonly found: Found; readonly tenths: number | undefined }) {
  const { added, inHand, isExact, gross, tax, employeeNi, loans, others } = found;
  const perHour = tenths === undefined || tenths <= 0 ? undefined : portion(added, rate(10, tenths), nearestPenny);
  return (
    <section className="stack" aria-live="polite">
      <Notice tone={isExact ? 'good' : 'attention'} title={words.found(pounds(added))}>
        <p>{isExact ? words.exact(pounds(inHand)) : words.nearest(pounds(inHand))}</p>
        {perHour === undefined || tenths === undefined ? undefined : <p>{words.perHour(pounds(perHour), String(tenths / 10))}</p>}
      </Notice>
      <Facts
        facts={[
          { name: words.figures.gross, value: pounds(gross) },
          { name: words.figures.tax, value: pounds(tax) },
          { name: words.figures.ni, value: pounds(employeeNi) },
          { name: words.figures.loans, value: pounds(loans) },
          { name: words.figures.others, value: pounds(others) },
          { name: words.figures.inHand, value: pounds(inHand) },
        ]}
      />
      <p className="soft">{words.later}</p>
      <LinkButton to={places.addPayExtra}>{words.next}</LinkButton>
    </section>
  );
}

function useChoices(employmentId: string) {
  const { assistants, payGroups } = useAsk('team.read', {});
  const { paydays } = useAsk('pay.read', {});
  const jobs = assistants.flatMap(({ name, employments }) =>
    employments.map(({ id, job, payGroupId }) => ({ id, name, more: job, payGroupId })),
  );
  const group = jobs.find(({ id }) => id === employmentId)?.payGroupId;
  const known = payGroups.some(({ id }) => id === group);
  return {
    jobs: jobs.map(({ payGroupId: _, ...job }) => job),
    paydays: paydays
      .filter(({ payGroupId }) => known && payGroupId === group)
      .map(({ payday }) => ({ id: payday, name: dayInWords(payday), payday })),
  };
}

/** "I agreed £500 in hand": what pay before tax comes to it, exactly or to the nearest penny there is. */
export function InHand() {
  const [asked, setAsked] = useState<Asked>();
  const form = useForm(handForm, { about: 'new' });
  const { jobs, paydays } = useChoices(form.raws.employmentId);
  const found = useTry('pay.inHand', asked?.input);
  const saver: Saver = {
    isBusy: found.state === 'asking' && asked !== undefined,
    submit: async () => {
      const values = form.read();
      const payday = paydays.find(({ id }) => id === values?.payday)?.payday;
      if (values !== undefined && payday !== undefined)
        setAsked({ input: { employmentId: values.employmentId, payday, inHand: values.inHand }, tenths: values.hours });
      else if (values !== undefined) form.fail([{ field: 'payday', sentence: words.payday }]);
      return Promise.resolve();
    },
  };
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead}
      back={{ to: places.payExtras, words: payWords.extras.title }}
      help={claimWords.help}
    >
      <Form form={form} saver={saver} action={words.action} leave={places.payExtras}>
        <RadioCards {...form.field('employmentId')} label={words.who} options={jobs} />
        {paydays.length === 0 ? undefined : (
          <RadioCards {...form.field('payday')} label={words.payday} options={paydays.map(({ id, name }) => ({ id, name }))} />
        )}
        <MoneyField {...form.field('inHand')} label={words.sum} />
        <TextField {...form.field('hours')} label={words.hours} size="short" />
      </Form>
      {found.state === 'refused' ? <Alert words={found.problem.sentence} /> : undefined}
      {found.state === 'answer' ? <Answer found={found.value} tenths={asked?.tenths} /> : undefined}
    </Page>
  );
}
