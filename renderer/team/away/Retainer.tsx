import { type OutputOf } from '#core/contract/routes';
import { leaveInWords } from '#core/holiday/hours';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { nameOf, toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, free, line, wholeNumber } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { weekRule } from '#renderer/team/holiday/readHours';
import { formWords } from '#renderer/words/form';
import { stayWords } from '#renderer/words/stays';
import { toAway } from './Stay.tsx';

const words = stayWords.retainer;
type Read = OutputOf<'retainer.read'>;
const anybody = 'anybody';

function useRetainers(): Read {
  return useAsk('retainer.read', { employmentId: usePart('id') });
}

function currentWords({ hundredths, weekMinutes, days }: Read['retainers'][number]): string {
  return hundredths === 0 ? words.ended : words.current(`${String(hundredths / 100)} %`, leaveInWords(weekMinutes), days);
}

/** What a contract keeps paid in days away, newest first. */
export function Retainer() {
  const { employmentId, assistant, retainers } = useRetainers();
  const { beneficiaries } = useSetup();
  return (
    <Page title={words.title(assistant.name)} lead={words.lead} help={words.help} back={toAway}>
      <Records
        whenEmpty={words.none}
        records={retainers.map((one) => ({
          key: one.id,
          title: words.from(dayInWords(one.from)),
          lines: [
            currentWords(one),
            ...(one.beneficiaryId === undefined ? [] : [words.ofWhom(nameOf(beneficiaries, one.beneficiaryId))]),
            words.agreed(one.agreed),
            ...(one.evidenceNumber === undefined ? [] : [stayWords.proof(one.evidenceNumber)]),
          ],
        }))}
      />
      <LinkButton to={places.agreeRetainer(employmentId)} kind="primary">
        {retainers.length === 0 ? words.add : words.change}
      </LinkButton>
    </Page>
  );
}

const retainerForm = defineForm('retainer', {
  percent: wholeNumber(0, 100, words.percentWrong),
  days: wholeNumber(1, 366, words.daysWrong),
  weekMinutes: weekRule(words.weekWrong),
  who: free(anybody),
  from: dayRule(),
  agreed: line(words.howNeeded),
  file: files(),
});

export function AgreeRetainer() {
  const { employmentId, assistant, weekMinutes } = useRetainers();
  const { beneficiaries } = useSetup();
  const start = weekMinutes === undefined || weekMinutes === 0 ? {} : { weekMinutes: String(weekMinutes / 60) };
  const form = useForm(retainerForm, { about: employmentId, start });
  const go = useGo();
  const saver = useSave('retainer.agree', {
    form,
    input: ({ percent, who, file, ...values }) => ({
      ...values,
      employmentId,
      hundredths: percent * 100,
      file: file[0]?.token,
      ...(who === anybody ? {} : { beneficiaryId: who }),
    }),
    after: () => go(places.retainer(employmentId)),
    said: words.said,
    fields: { hundredths: 'percent', beneficiaryId: 'who' },
  });
  return (
    <Page
      isNarrow
      title={words.addTitle(assistant.name)}
      lead={words.lead}
      help={words.help}
      back={{ to: places.retainer(employmentId), words: words.title(assistant.name) }}
    >
      <Form form={form} saver={saver} action={words.save} leave={places.retainer(employmentId)}>
        <TextField {...form.field('percent')} label={words.percent} hint={words.percentHint} size="short" inputMode="numeric" />
        <TextField {...form.field('days')} label={words.days} hint={words.daysHint} size="short" inputMode="numeric" />
        <TextField {...form.field('weekMinutes')} label={words.week} hint={words.weekHint} size="short" />
        {beneficiaries.length > 1 ? (
          <RadioCards
            {...form.field('who')}
            label={words.who}
            options={[{ id: anybody, name: words.anybody }, ...toOptions(beneficiaries)]}
          />
        ) : undefined}
        <DayField {...form.field('from')} label={words.day} />
        <TextField {...form.field('agreed')} label={words.how} hint={words.howHint} />
        <FilePicker {...form.field('file')} kind="letter" label={formWords.optional(words.file)} isSingle />
      </Form>
    </Page>
  );
}
