import { type LeaveDecision } from '#core/contract/shapes/away';
import { leaveInWords } from '#core/holiday/hours';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { free, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { RecordedBy } from '#renderer/kit/RecordedBy.tsx';
import { Sources } from '#renderer/kit/Steps.tsx';
import { awayWords } from '#renderer/words/away';
import { holidayWords } from '#renderer/words/holiday';
import { counted } from '#renderer/words/count';
import { whenOf } from './spans.ts';

const words = awayWords.answer;
const takes = holidayWords.take;
const besides = ['work', 'sickness'] as const;
const approveForm = defineForm('leaveApproval', { note: free(), meant: several('', 0) });

function useDecision(): LeaveDecision {
  return useAsk('leave.decide', { id: usePart('id') });
}

const back = { to: places.away, words: awayWords.back };

function Remarks({ decision: { remarks, sources } }: { readonly decision: LeaveDecision }) {
  const tone = remarks.some((one) => one.tone === 'look') ? 'attention' : 'good';
  return (
    <Notice tone={tone} title={words.think}>
      <ul>
        {remarks.map(({ words: said }) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <Sources steps={[{ words: words.sources, sources }]} />
    </Notice>
  );
}

function Others({ decision: { others } }: { readonly decision: LeaveDecision }) {
  if (others.length === 0) return <p>{words.noOthers}</p>;
  return (
    <section className="stack-tight">
      <h2>{words.others}</h2>
      <ul>
        {others.map(({ kind, id, assistant, from, to }) => (
          <li key={`${kind} ${id}`}>{words.other(assistant.name, awayWords.kinds[kind], whenOf({ from, to }))}</li>
        ))}
      </ul>
    </section>
  );
}

function Approve({ decision: { request, left, today } }: { readonly decision: LeaveDecision }) {
  const { id, minutes } = request;
  const form = useForm(approveForm, { about: id });
  const go = useGo();
  const options = left !== undefined && minutes > left ? (['meant', ...besides] as const) : besides;
  const saver = useSave('leave.approve', {
    form,
    input: ({ note, meant }) => ({
      id,
      answeredOn: today,
      ...(note.trim() === '' ? {} : { note: note.trim().slice(0, 200) }),
      ...(meant.includes('meant') ? { meant: true } : {}),
      besides: besides.filter((one) => meant.includes(one)),
    }),
    after: () => go(places.away),
    said: words.approved,
    fields: { minutes: 'meant', from: 'meant' },
  });
  return (
    <Form form={form} saver={saver} action={words.approve} leave={places.away}>
      <CheckboxGroup {...form.field('meant')} label={takes.meant} options={options.map((one) => ({ id: one, name: takes.meants[one] }))} />
      <TextField {...form.field('note')} label={words.note} />
    </Form>
  );
}

/** One request: what is left, whether it was asked in time, who else is away; and yes or no. */
export function AnswerLeave() {
  const decision = useDecision();
  const { request } = decision;
  const { id, assistant, askedBy, askedOn, days, minutes, answered, employmentId, what } = request;
  const when = whenOf(request);
  const title = askedBy === 'assistant' ? words.title(assistant.name, when) : words.titleOwn(assistant.name, when);
  return (
    <Page
      isNarrow
      title={title}
      lead={words.lead(leaveInWords(minutes), counted(days, 'day'), dayInWords(askedOn))}
      help={awayWords.help}
      back={back}
    >
      {what === undefined ? undefined : <p>{what}</p>}
      <RecordedBy of={id} />
      {answered === undefined ? (
        <>
          <Remarks decision={decision} />
          <Others decision={decision} />
          <Approve decision={decision} />
          <div className="actions">
            <LinkButton to={places.refuseLeave(id)}>{words.refuse}</LinkButton>
            <LinkButton to={places.withdrawLeave(id)}>{words.withdraw}</LinkButton>
          </div>
        </>
      ) : (
        <Notice tone="plain" title={words.done(awayWords.answers[answered.answer], dayInWords(answered.on))}>
          {answered.reason}
        </Notice>
      )}
      <p>
        <TextLink to={places.jobHoliday(employmentId)}>{words.holiday(assistant.name)}</TextLink>
      </p>
    </Page>
  );
}

export function RefuseLeave() {
  const { request, refuseBy, today } = useDecision();
  const go = useGo();
  const { id } = request;
  const { lead, ...said } = awayWords.refuse;
  return (
    <ReasonPage
      {...said}
      lead={lead(dayInWords(refuseBy))}
      route="leave.refuse"
      about={id}
      back={{ to: places.leaveRequest(id), words: words.title(request.assistant.name, whenOf(request)) }}
      input={(reason) => ({ id, answeredOn: today, reason })}
      after={() => go(places.away)}
    />
  );
}

export function WithdrawLeave() {
  const { request, today } = useDecision();
  const go = useGo();
  const { id } = request;
  return (
    <ReasonPage
      {...awayWords.withdraw}
      route="leave.withdraw"
      about={id}
      back={{ to: places.leaveRequest(id), words: words.title(request.assistant.name, whenOf(request)) }}
      input={(reason) => ({ id, answeredOn: today, reason })}
      after={() => go(places.away)}
    />
  );
}
