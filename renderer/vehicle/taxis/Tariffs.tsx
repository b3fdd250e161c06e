import { Plus } from 'lucide-react';
import { type Pence } from '#core/money/pence';
import { pounds, readPounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, line, optional, type Rule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { comparisonWords, tariffWords as words } from '#renderer/words/comparison';
import { lifeWords } from '#renderer/words/vehicleLife';

type Tariff = OutputOf<'tariff.list'>['tariffs'][number];

/** Nothing or above. */
function fee(): Rule<string, Pence> {
  return {
    start: '',
    read: (raw) => {
      const found = readPounds(raw.trim());
      return found === undefined || found < 0 ? { ok: false, sentence: words.feeWrong } : { ok: true, value: found };
    },
  };
}

const tariffForm = defineForm('transportTariff', {
  name: line(words.nameNeeded),
  from: dayRule(),
  to: optional(dayRule()),
  start: fee(),
  mile: fee(),
  hour: fee(),
  escort: fee(),
  wheelchair: fee(),
  fare: choice(['each', 'together'], words.fareNeeded),
  agreedBy: line(words.agreedNeeded),
  agreedOn: dayRule(),
  source: line(words.sourceNeeded),
  file: files(),
});

function cardOf(tariff: Tariff): RecordCard {
  const { id, name, from, to, start, mile, hour, escort, wheelchair, fare, agreedBy, agreedOn, source, evidenceNumber } = tariff;
  return {
    key: id,
    title: words.span(name, shortDay(from), to === undefined ? undefined : shortDay(to)),
    lines: [
      words.line(pounds(start), pounds(mile), pounds(hour)),
      words.extra(pounds(escort), pounds(wheelchair), fare === 'each'),
      words.agreed(agreedBy, dayInWords(agreedOn), source),
      ...(evidenceNumber === undefined ? [] : [words.proof(evidenceNumber)]),
    ],
    links: [{ to: places.takeBackTariff(id), words: words.takeBack(name) }],
  };
}

/** What commissioned transport costs, as it was agreed. */
export function Tariffs() {
  const { tariffs } = useAsk('tariff.list', {});
  return (
    <Page
      title={words.title(tariffs.length)}
      lead={words.lead}
      back={{ to: places.vehicles, words: words.back }}
      help={comparisonWords.help}
    >
      <Records whenEmpty={words.empty} records={tariffs.map(cardOf)} />
      <LinkButton to={places.addTariff} icon={Plus} kind={tariffs.length === 0 ? 'primary' : 'secondary'}>
        {words.add}
      </LinkButton>
    </Page>
  );
}

export function AddTariff() {
  const form = useForm(tariffForm);
  const go = useGo();
  const saver = useSave('tariff.add', {
    form,
    input: ({ file, to, ...values }) => ({ ...values, ...(to === undefined ? {} : { to }), file: file[0]?.token }),
    after: () => go(places.tariffs),
    said: words.said,
  });
  return (
    <Page
      isNarrow
      title={words.addTitle}
      lead={words.addLead}
      back={{ to: places.tariffs, words: words.toTariffs }}
      help={comparisonWords.help}
    >
      <Form form={form} saver={saver} action={words.action} leave={places.tariffs}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <MoneyField {...form.field('start')} label={words.start} />
        <MoneyField {...form.field('mile')} label={words.mile} />
        <MoneyField {...form.field('hour')} label={words.hour} />
        <MoneyField {...form.field('escort')} label={words.escort} />
        <MoneyField {...form.field('wheelchair')} label={words.wheelchair} />
        <RadioCards
          {...form.field('fare')}
          label={words.fare}
          options={[
            { id: 'each', ...words.fares.each },
            { id: 'together', ...words.fares.together },
          ]}
        />
        <TextField {...form.field('agreedBy')} label={words.agreedBy} />
        <DayField {...form.field('agreedOn')} label={words.agreedOn} />
        <TextField {...form.field('source')} label={words.source} hint={words.sourceHint} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

/** A tariff that was wrong. */
export function TakeBackTariff() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...lifeWords.takeBack}
      route="tariff.takeBack"
      about={id}
      back={{ to: places.tariffs, words: words.toTariffs }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.tariffs)}
    />
  );
}
