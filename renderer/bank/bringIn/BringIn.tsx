import { type OutputOf } from '#core/contract/routes';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { useLook } from '#renderer/gateway/job';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Progress } from '#renderer/kit/Progress.tsx';
import { useAccount } from '#renderer/bank/useAccount';
import { bankWords } from '#renderer/words/bank';
import { formWords } from '#renderer/words/form';
import { bringInForm, mapIt } from './bringInForm.ts';
import { brokenBy } from './brokenBy.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { afterAnswers, answersOf } from './typedAnswers.ts';
import { TypedAsks } from './TypedAsks.tsx';

const words = bankWords.bringIn;
const mostCards = 6;
type Profile = OutputOf<'bank.profiles'>['profiles'][number];

/** Those that fit first. Which one it is stays for the person to say. */
function layoutOptions(profiles: readonly Profile[], fits: readonly string[]): readonly Option[] {
  const option = ({ id, name, own }: Profile, more: string): Option => ({ id, name, more: own ? `${words.own}. ${more}` : more });
  const isFit = ({ id }: Profile): boolean => fits.includes(id);
  return [
    ...profiles.filter(isFit).map((one) => option(one, words.fits)),
    ...profiles.filter((one) => !isFit(one)).map((one) => option(one, words.doesNotFit)),
    { id: mapIt, name: words.map, more: words.mapMore },
  ];
}

/** Brings in a bank file: the file, its layout, what will happen, and only then the deed. */
export function BringIn() {
  const { id, name, back } = useAccount();
  const { profiles } = useAsk('bank.profiles', {});
  const form = useForm(bringInForm, { about: id });
  const go = useGo();
  const file = form.raws.file[0]?.token;
  const { profileId } = form.raws;
  const inspected = useTry('bank.inspect', file === undefined ? undefined : { file });
  const hasLayout = file !== undefined && profileId !== '' && profileId !== mapIt;
  const preview = useLook('bank.preview', hasLayout ? { bankAccountId: id, profileId, file } : undefined);
  const { answers } = form.raws;
  const asks = preview.state === 'answer' ? preview.value.asks : [];
  const fresh = preview.state === 'answer' ? afterAnswers(preview.value, answers).fresh : undefined;
  const saver = useSave('bank.import', {
    form,
    input: (values) => {
      if (preview.state !== 'answer') {
        form.fail([{ field: 'profileId', sentence: preview.state === 'refused' ? preview.problem.sentence : words.readFirst }]);
        return undefined;
      }
      const answered = answersOf(asks, values.answers);
      if (answered === undefined) form.fail([{ field: 'answers', sentence: words.typed.needed }]);
      return answered && { bankAccountId: id, profileId: values.profileId, file: values.file.token, answers: answered };
    },
    after: () => go(places.account(id)),
    said: words.said,
  });
  const options = layoutOptions(profiles, inspected.state === 'answer' ? inspected.value.fits : []);
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
        {inspected.state !== 'answer' ? undefined : options.length > mostCards ? (
          <Select {...form.field('profileId')} label={words.layout} hint={words.layoutHint} options={options} />
        ) : (
          <RadioCards {...form.field('profileId')} label={words.layout} hint={words.layoutHint} options={options} />
        )}
        {profileId === mapIt ? (
          <LinkButton to={places.mapColumns(id)} kind="primary">
            {words.goMap}
          </LinkButton>
        ) : undefined}
        <ImportPreview preview={preview} answers={answers} />
        <TypedAsks {...form.field('answers')} asks={asks} />
        <Progress isWorking={saver.isBusy} label={words.importing} job="bank.import" />
      </Form>
    </Page>
  );
}
