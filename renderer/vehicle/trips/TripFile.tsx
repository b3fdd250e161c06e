import { type InputOf } from '#core/contract/routes';
import { tripColumns } from '#core/vehicle/tripColumns';
import { useTry } from '#renderer/gateway/ask';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { FileRows } from '#renderer/kit/FileRows.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { free, oneFile } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { useVehicle } from '#renderer/vehicle/life/useVehicle';
import { tripFileWords as words, tripWords } from '#renderer/words/trips';
import { lifeWords } from '#renderer/words/vehicleLife';
import { evenly } from './tripForm.ts';

const fileForm = defineForm('tripFile', { file: oneFile(words.fileNeeded), share: free(evenly) }, { isKept: false });
type Asked = InputOf<'tripFile.preview'>;

/** What the headings are, and an empty file that has them. */
function Columns() {
  return (
    <>
      <SaveFiles
        files={[{ label: words.template, list: { list: 'tripTemplate', as: 'csv' }, name: words.templateName }]}
        said={words.templateSaved}
      />
      <Why question={words.headings.question}>
        <p>{words.headings.lead}</p>
        <Table
          caption={words.headings.table}
          columns={[{ name: words.headings.heading }, { name: words.headings.needed }, { name: words.headings.example }]}
          rows={tripColumns.map(({ column, heading, isNeeded, example }) => ({
            key: column,
            cells: [heading, isNeeded ? words.headings.yes : words.headings.no, example],
          }))}
          whenEmpty=""
        />
      </Why>
    </>
  );
}

/** Undefined where nothing was chosen yet. */
function askedOf(leaseId: string, file: string | undefined, share: string): Asked | undefined {
  if (file === undefined) return undefined;
  return { leaseId, file, ...(share === evenly || share === '' ? {} : { splitId: share }) };
}

/** Brings in a file of trips: the file, what will happen, and only then the deed. */
export function TripFile() {
  const { read } = useVehicle();
  const to = places.vehicleTrips(read.lease.id);
  const form = useForm(fileForm);
  const asked = askedOf(read.lease.id, form.raws.file[0]?.token, form.raws.share);
  const preview = useTry('tripFile.preview', asked);
  const go = useGo();
  const input = (): Asked | undefined => {
    const wrong =
      preview.state !== 'answer' ? words.readFirst : preview.value.refused > 0 ? words.allOrNothing(preview.value.refused) : undefined;
    if (wrong !== undefined) form.fail([{ field: 'file', sentence: wrong }]);
    return wrong === undefined ? asked : undefined;
  };
  // Where a row cannot be, none comes in, and the button promises no number.
  const fresh = preview.state === 'answer' && preview.value.refused === 0 ? preview.value.fresh : 0;
  const saver = useSave('tripFile.import', { form, input, after: () => go(to), said: words.said });
  const shares = [{ id: evenly, ...tripWords.evenly }, ...read.splits.map(({ id, name }) => ({ id, name: tripWords.byAgreement(name) }))];
  return (
    <Page title={words.title} lead={words.lead} back={{ to, words: read.lease.vehicle }} help={lifeWords.help}>
      <Columns />
      <Form form={form} saver={saver} action={words.action(fresh)} leave={to}>
        <FilePicker
          {...form.field('file')}
          kind="bankFile"
          label={words.file}
          hint={words.fileHint}
          isSingle
          refused={preview.state === 'refused' ? preview.problem.sentence : undefined}
        />
        {read.splits.length === 0 || asked === undefined ? undefined : (
          <RadioCards {...form.field('share')} label={tripWords.share} options={shares} />
        )}
        <FileRows
          preview={preview}
          words={words}
          whenRefused={(refused) => <Notice tone="attention">{words.allOrNothing(refused)}</Notice>}
        />
      </Form>
    </Page>
  );
}
