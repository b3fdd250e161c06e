import { type OutputOf } from '#core/contract/routes';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { useLook } from '#renderer/gateway/job';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option } from '#renderer/kit/fields/Select.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FieldProps, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Progress } from '#renderer/kit/Progress.tsx';
import { useAccount } from '#renderer/bank/useAccount';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { formWords } from '#renderer/words/form';
import { bringInForm, mapIt, orderOf } from './bringInForm.ts';
import { brokenBy } from './brokenBy.ts';
import { KnownLayouts } from './KnownLayouts.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { afterAnswers, answersOf } from './typedAnswers.ts';
import { TypedAsks } from './TypedAsks.tsx';

const words = bankWords.bringIn;
type Profile = OutputOf<'bank.profiles'>['profiles'][number];
const more = bankMoreWords.formats;

/** Those whose heading the file has. Which one it is stays for the person to say: the others would only be refused. */
function layoutOptions(profiles: readonly Profile[], fits: readonly string[], isCells: boolean): readonly Option[] {
  const fitting = profiles.filter(({ id }) => fits.includes(id));
  return [
    ...fitting.map(({ id, name, own, confidence }) => ({ id, name, more: own ? words.own : words.known(confidence) })),
    ...(isCells ? [{ id: mapIt, name: words.map, more: words.mapMore }] : []),
  ];
}

function layoutHint(fits: readonly string[]): string {
  return fits.length === 0 ? more.noneFits : fits.length > 1 ? more.two : words.layoutHint;
}

/** Dates that could be read both ways are asked about; nothing else of the file is. */
function DateOrder({ field, isNeeded }: { readonly field: FieldProps<string>; readonly isNeeded: boolean }) {
  if (!isNeeded) return undefined;
  return (
    <RadioCards
      {...field}
      label={more.dates}
      hint={more.datesHint}
      options={[
        { id: 'day_first', name: more.dayFirst },
        { id: 'month_first', name: more.monthFirst },
      ]}
    />
  );
}

/** Brings in a bank file: the file, its layout, what will happen, and only then the deed. */
export function BringIn() {
  const { id, name, back } = useAccount();
  const { profiles } = useAsk('bank.profiles', {});
  const form = useForm(bringInForm, { about: id });
  const go = useGo();
  const file = form.raws.file[0]?.token;
  const inspected = useTry('bank.inspect', file === undefined ? undefined : { file });
  const { fits, columns } = inspected.state === 'answer' ? inspected.value : { fits: [], columns: 0 };
  const options = layoutOptions(profiles, fits, columns > 0);
  // What was chosen for an earlier file counts only where this one can have it too.
  const profileId = options.some(({ id: one }) => one === form.raws.profileId) ? form.raws.profileId : '';
  const hasLayout = file !== undefined && profileId !== '' && profileId !== mapIt;
  const dateOrder = orderOf(form.raws.dateOrder);
  const input = { bankAccountId: id, profileId, ...(dateOrder === undefined ? {} : { dateOrder }) };
  const preview = useLook('bank.preview', hasLayout ? { ...input, file } : undefined);
  const { answers } = form.raws;
  const asks = preview.state === 'answer' ? preview.value.asks : [];
  const fresh = preview.state === 'answer' ? afterAnswers(preview.value, answers).fresh : undefined;
  const saver = useSave('bank.import', {
    form,
    input: (values) => {
      if (preview.state !== 'answer') {
        if (profileId === '') form.fail([{ field: 'profileId', sentence: words.layoutNeeded }]);
        else form.fail([{ field: 'profileId', sentence: preview.state === 'refused' ? preview.problem.sentence : words.readFirst }]);
        return undefined;
      }
      const answered = answersOf(asks, values.answers);
      if (answered === undefined) form.fail([{ field: 'answers', sentence: words.typed.needed }]);
      return answered && { ...input, file: values.file.token, answers: answered };
    },
    after: () => go(places.account(id)),
    said: words.said,
  });
  const isAsked = dateOrder !== undefined || (preview.state === 'refused' && preview.problem.code === 'bank.datesUnclear');
  return (
    <Page isNarrow title={words.title} lead={words.lead(name)} back={back} help={words.help}>
      <Form form={form} saver={saver} action={fresh === undefined ? formWords.carryOn : words.action(fresh)} leave={back.to}>
        <FilePicker
          {...form.field('file')}
          kind="bankFile"
          label={words.file}
          isSingle
          refused={inspected.state === 'refused' ? inspected.problem.sentence : brokenBy(preview)}
        />
        {inspected.state !== 'answer' ? undefined : (
          <RadioCards {...form.field('profileId')} value={profileId} label={words.layout} hint={layoutHint(fits)} options={options} />
        )}
        {profileId === mapIt ? (
          <LinkButton to={places.mapColumns(id)} kind="primary">
            {words.goMap}
          </LinkButton>
        ) : undefined}
        <DateOrder field={form.field('dateOrder')} isNeeded={isAsked} />
        <ImportPreview preview={preview} answers={answers} />
        <TypedAsks {...form.field('answers')} asks={asks} />
        <Progress isWorking={saver.isBusy} label={words.importing} job="bank.import" />
      </Form>
      <KnownLayouts profiles={profiles} />
    </Page>
  );
}
