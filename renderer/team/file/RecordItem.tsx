import { type FileField, type FileKind, disclosureLevels, disclosureOf, fieldType, isFileKind, kindShape } from '#core/people/kinds';
import { useTeam } from '#renderer/gateway/team';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { fileWords } from '#renderer/words/file';
import { kindWords, wordsOfField } from '#renderer/words/file/kinds';
import { factFields, factsOf, type ItemForm, itemForm, startFrom } from './itemForm.ts';
import { type FileRead, standing, useFile } from './useFile.ts';

const words = fileWords.record;

type FactProps = { readonly form: ItemForm; readonly kind: FileKind; readonly field: FileField };

/** The answers that a field offers; a level only of the scheme that was chosen. */
function optionsOf({ form, kind, field }: FactProps): readonly { readonly id: string; readonly name: string }[] {
  const { options = {} } = wordsOfField(kind, field);
  const { scheme } = form.raws;
  const levels = scheme === 'dbs' || scheme === 'pvg' || scheme === 'accessni' ? disclosureLevels[scheme] : undefined;
  return Object.entries(options)
    .filter(([id]) => field !== 'level' || levels === undefined || levels.includes(id))
    .map(([id, name]) => ({ id, name }));
}

function Fact(props: FactProps) {
  const { form, kind, field } = props;
  const type = fieldType(field);
  const { label: asked, hint } = wordsOfField(kind, field);
  const label = kindShape(kind).optional?.includes(field) === true ? words.optional(asked) : asked;
  const shown = hint === undefined ? { label } : { label, hint };
  if (type === 'day') return <DayField {...form.field(field)} {...shown} />;
  if (typeof type !== 'string') return <RadioCards {...form.field(field)} {...shown} options={optionsOf(props)} />;
  return <TextField {...form.field(field)} {...shown} isLong={type === 'words'} />;
}

function Days({ form, kind }: Pick<FactProps, 'form' | 'kind'>) {
  const { day, until: asked, untilHint } = kindWords[kind];
  // Of the three schemes only PVG membership ends.
  const until = kind === 'disclosure' && form.raws.scheme !== 'pvg' ? undefined : asked;
  return (
    <>
      <DayField {...form.field('day')} label={day} />
      {until === undefined ? undefined : (
        <DayField {...form.field('until')} label={until} {...(untilHint === undefined ? {} : { hint: untilHint })} />
      )}
    </>
  );
}

type Props = {
  readonly read: FileRead;
  readonly back: { readonly to: string; readonly words: string };
  readonly kind: FileKind;
  readonly employerId: string;
};

/** The job that a record is of: asked only where there are several. */
function jobOf({ jobs }: FileRead, kind: FileKind, chosen: string): string | undefined {
  if (kindShape(kind).of !== 'job') return undefined;
  return jobs.length === 1 ? jobs[0]?.id : chosen === '' ? undefined : chosen;
}

function Fields({ read, back, kind, employerId }: Props) {
  const go = useGo();
  const shape = kindShape(kind);
  const isEmployers = employerId !== '';
  const items = read.employers.find(({ id }) => id === employerId)?.items ?? read.items;
  const newest = standing(items).find((one) => one.kind === kind);
  const scheme = kind === 'disclosure' ? { scheme: disclosureOf[read.nation].scheme } : {};
  const about = `${isEmployers ? employerId : read.assistantId} ${kind}`;
  const form = useForm(itemForm, { about, start: { ...startFrom(kind, newest), ...scheme } });
  const saver = useSave('file.record', {
    form,
    input: ({ day, until, files, meant }) => ({
      ...(isEmployers ? { employerId } : { assistantId: read.assistantId }),
      employmentId: jobOf(read, kind, form.raws.employmentId),
      kind,
      day,
      ...(until === undefined || (kind === 'disclosure' && form.raws.scheme !== 'pvg') ? {} : { until }),
      facts: factsOf(kind, form.raws),
      files: files.map(({ token }) => token),
      ...(meant.length === 0 ? {} : { meant: true }),
    }),
    after: () => go(back.to),
    said: words.said,
    fields: factFields(kind),
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={back.to}>
      {shape.of === 'job' && read.jobs.length > 1 ? (
        <RadioCards
          {...form.field('employmentId')}
          label={words.job}
          options={read.jobs.map(({ id, job, employer }) => ({ id, name: job, more: employer }))}
        />
      ) : undefined}
      {shape.fields.map((field) => (
        <Fact key={field} form={form} kind={kind} field={field} />
      ))}
      <Days form={form} kind={kind} />
      {kind === 'disclosure' ? (
        <CheckboxGroup {...form.field('meant')} label={words.meant} options={[{ id: 'meant', name: words.meantOption }]} />
      ) : undefined}
      {shape.noCopy === true ? (
        <p className="soft">{words.noFiles}</p>
      ) : (
        <FilePicker {...form.field('files')} kind="letter" label={words.files} />
      )}
    </Form>
  );
}

/** One record of the file: its kind’s own few questions, its day, and the paper. */
export function RecordItem() {
  const { read, back } = useFile();
  const { employers } = useTeam();
  const kind = usePart('kind');
  const employerId = usePart('employer');
  if (!isFileKind(kind)) return <Gone back={back} />;
  const { title, lead } = kindWords[kind];
  // Before the first job the file knows no employer, and their insurance is recorded all the same.
  const name = employers.find(({ id }) => id === employerId)?.name ?? read.name;
  return (
    <Page isNarrow title={words.title(title, name)} lead={lead} back={back} help={fileWords.help}>
      <Fields key={kind} read={read} back={back} kind={kind} employerId={employerId} />
    </Page>
  );
}
