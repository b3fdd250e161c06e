import { type OutputOf } from '#core/contract/routes';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { givenWords } from '#renderer/words/given';
import { payWords } from '#renderer/words/pay';

const words = givenWords.page;
const ways = ['paper', 'file', 'email'] as const;
const givenForm = defineForm('given', { way: choice(ways, words.wayNeeded), day: dayRule() });

type Run = OutputOf<'payRun.read'>;
type One = OutputOf<'payRun.given'>['given'][number];

function How({
  runId,
  payslip,
  found,
}: {
  readonly runId: string;
  readonly payslip: Run['payslips'][number];
  readonly found: readonly One[];
}) {
  if (found.length === 0) return <TextLink to={places.givePayslip(payslip.id)}>{givenWords.record(payslip.number)}</TextLink>;
  return (
    <div className="stack-tight">
      {found.map(({ id, way, day }) => (
        <div key={id} className="row">
          <span>{givenWords.given(givenWords.ways[way], shortDay(day))}</span>
          <TextLink to={places.takeBackGiven(runId, id)}>{givenWords.takeBack}</TextLink>
        </div>
      ))}
    </div>
  );
}

/** How a pay run's payslips were given, and the papers about it. */
export function Given({ run }: { readonly run: Run }) {
  const { given } = useAsk('payRun.given', { payRunId: run.id });
  const heads = givenWords.columns;
  return (
    <section className="stack">
      <h2>{givenWords.heading}</h2>
      <p>{givenWords.more}</p>
      <Table
        caption={givenWords.heading}
        isCaptionUnseen
        level={3}
        columns={[{ name: heads.payslip }, { name: heads.pa }, { name: heads.how }]}
        rows={run.payslips.map((payslip) => ({
          key: payslip.id,
          cells: [
            payWords.run.payslip(payslip.number),
            payslip.data.assistant.name,
            <How key="how" runId={run.id} payslip={payslip} found={given.filter(({ payslipId }) => payslipId === payslip.id)} />,
          ],
        }))}
        whenEmpty={payWords.check.nobody}
      />
      <IssuePaper route="payRun.summary" input={{ payRunId: run.id }}>
        {givenWords.summary}
      </IssuePaper>
      <Papers about={run.id} caption={givenWords.papers} />
    </section>
  );
}

/** Words for an e-mail that the person sends from their own program. */
function Draft({ name, day }: { readonly name: string; readonly day: string }) {
  return (
    <Notice tone="plain" title={words.draft}>
      <p>{words.draftMore}</p>
      <p>
        <strong>{words.subject(day)}</strong>
      </p>
      {words
        .body(name, day)
        .split('\n\n')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </Notice>
  );
}

/** How one payslip was given, and on which day. */
export function GivePayslip() {
  const id = usePart('id');
  const { number, data } = useAsk('payslip.read', { id });
  const { today } = useTeam();
  const go = useGo();
  const back = { to: places.payslip(id), words: words.back };
  const form = useForm(givenForm, { about: id, start: { day: shortDay(today) } });
  const saver = useSave('payslip.give', {
    form,
    input: (values) => ({ ...values, payslipId: id }),
    after: () => go(back.to),
    said: words.said,
  });
  const on = dayInWords(data.payday);
  return (
    <Page isNarrow title={words.title(data.assistant.name)} lead={words.lead(number, on)} back={back} help={payWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards
          {...form.field('way')}
          label={words.way}
          options={ways.map((way) => ({ id: way, name: givenWords.ways[way], more: words.mores[way] }))}
        />
        {form.raws.way === 'email' ? <Draft name={data.assistant.name} day={on} /> : undefined}
        <DayField {...form.field('day')} label={words.day} />
      </Form>
    </Page>
  );
}

export function TakeBackGiven() {
  const [runId, id] = [usePart('id'), usePart('given')];
  const go = useGo();
  return (
    <ReasonPage
      {...givenWords.takingBack}
      route="payslip.takeBackGiven"
      about={id}
      back={{ to: places.payRun(runId), words: payWords.payslip.back }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.payRun(runId))}
    />
  );
}
