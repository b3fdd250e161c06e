import { type OutputOf } from '#core/contract/routes';
import { hoursBands } from '#core/rti/codes';
import { useAsk } from '#renderer/gateway/ask';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, free, line, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';

const words = reportWords.facts;
const bands = ['A', 'B', 'C', 'D', 'E'] as const;
const starts = ['A', 'B', 'C', 'told'] as const;

const factsForm = defineForm('hmrcFacts', {
  title: free(),
  forenames: line(words.forenamesNeeded),
  surname: line(words.surnameNeeded),
  gender: choice(['F', 'M'], words.genderNeeded),
  line1: free(),
  line2: free(),
  line3: free(),
  line4: free(),
  postcode: free(),
  country: free(),
  passport: free(),
  hours: choice(bands, words.hoursNeeded),
  irregular: several('', 0),
  start: choice(starts, words.startNeeded),
  workplacePostcode: free(),
});

const lineNames = ['line1', 'line2', 'line3', 'line4'] as const;

function startOf({ recorded, suggested, isStartTold }: OutputOf<'report.facts'>) {
  const known = recorded ?? suggested;
  const { lines = [], statement, irregular, employmentId: _, ...rest } = known;
  const told = recorded !== undefined && statement === undefined;
  const start = told || (isStartTold && statement === undefined) ? 'told' : (statement ?? '');
  const said: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? '']));
  const address = Object.fromEntries(lineNames.map((name, at) => [name, lines[at] ?? '']));
  return { ...said, ...address, irregular: irregular === true ? ['yes'] : [], start };
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function Fields({ facts }: { readonly facts: OutputOf<'report.facts'> }) {
  const { employmentId, name } = facts;
  const go = useGo();
  const form = useForm(factsForm, { about: employmentId, start: startOf(facts) });
  const saver = useSave('report.tellFacts', {
    form,
    input: ({ start, irregular, line1, line2, line3, line4, title, postcode, country, passport, workplacePostcode, ...rest }) => {
      const optional = { title, postcode, country, passport, workplacePostcode };
      const said = Object.fromEntries(Object.entries(optional).flatMap(([key, text]) => (given(text) === undefined ? [] : [[key, text]])));
      return {
        employmentId,
        ...rest,
        ...said,
        lines: [line1, line2, line3, line4].flatMap((text) => given(text) ?? []),
        irregular: irregular.includes('yes'),
        ...(start === 'told' ? {} : { statement: start }),
      };
    },
    after: () => (history.length > 1 ? history.back() : go(places.reports)),
    said: words.saved,
    fields: { lines: 'line1', 'lines.0': 'line1', 'lines.1': 'line2', 'lines.2': 'line3', 'lines.3': 'line4', statement: 'start' },
  });
  return (
    <Page isNarrow title={words.title(name)} lead={words.lead} back={{ to: places.reports, words: reportWords.back }} help={words.help}>
      <Why question={words.why}>
        <ul>
          {words.whyLines.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      </Why>
      {facts.recorded === undefined ? undefined : <TextLink to={places.niCheck(employmentId)}>{reportPageWords.niCheck.link}</TextLink>}
      <Form form={form} saver={saver} action={words.save} leave={places.reports}>
        <h2>{words.you}</h2>
        <TextField {...form.field('title')} label={words.titleOf} size="short" />
        <TextField {...form.field('forenames')} label={words.forenames} hint={words.forenamesHint} />
        <TextField {...form.field('surname')} label={words.surname} />
        <RadioCards
          {...form.field('gender')}
          label={words.gender}
          hint={words.genderHint}
          options={[
            { id: 'F', name: 'Female' },
            { id: 'M', name: 'Male' },
          ]}
        />
        {lineNames.map((field, at) => (
          <TextField key={field} {...form.field(field)} label={words.lines[at] ?? ''} {...(at === 0 ? { hint: words.linesHint } : {})} />
        ))}
        <TextField {...form.field('postcode')} label={words.postcode} size="short" />
        <TextField {...form.field('country')} label={words.country} />
        <TextField {...form.field('passport')} label={words.passport} size="short" />
        <h2>{words.job}</h2>
        <RadioCards
          {...form.field('hours')}
          label={words.hours}
          hint={words.hoursHint}
          options={bands.map((id) => ({ id, name: hoursBands[id] }))}
        />
        <CheckboxGroup {...form.field('irregular')} label={words.irregular} options={[{ id: 'yes', ...words.irregularOption }]} />
        <RadioCards
          {...form.field('start')}
          label={words.start}
          hint={words.startHint}
          options={starts.map((id) => ({ id, ...words.starts[id] }))}
        />
        <TextField {...form.field('workplacePostcode')} label={words.workplace} hint={words.workplaceHint} size="short" />
      </Form>
    </Page>
  );
}

/** What HMRC asks about a PA and a job that nothing else of the book says: once, with why. */
export function HmrcFacts() {
  return <Fields facts={useAsk('report.facts', { employmentId: usePart('id') })} />;
}
