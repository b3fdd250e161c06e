import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { bankWords } from '#renderer/words/bank';
import { mapWords } from '#renderer/words/bankMap';
import { type FileRows, foundIn } from './columnOptions.ts';
import { type mapForm, otherColumns } from './mapping.ts';

const words = bankWords.map;
type Props = {
  readonly form: FormInHand<typeof mapForm.rules>;
  readonly rows: FileRows['rows'];
  readonly options: readonly Option[];
};

/** The letters or words that say in and out, beside what the file has of them. */
function WayWords({ form, rows, column }: Pick<Props, 'form' | 'rows'> & { readonly column: string }) {
  const found = foundIn(rows, column, form.raws);
  return (
    <>
      <TextField
        {...form.field('inWords')}
        label={mapWords.inWords}
        hint={found === '' ? mapWords.listHint : `${mapWords.inFile(found)} ${mapWords.listHint}`}
      />
      <TextField {...form.field('outWords')} label={mapWords.outWords} hint={mapWords.listHint} />
    </>
  );
}

/** What the chosen way of writing amounts asks about. */
export function AmountFields({ form, rows, options }: Props) {
  const { amounts, flag } = form.raws;
  if (amounts === '') return undefined;
  if (amounts === 'two')
    return (
      <>
        <Select {...form.field('out')} label={words.out} options={options} />
        <Select {...form.field('in')} label={words.in} options={options} />
        <CheckboxGroup {...form.field('minus')} label={mapWords.minus} options={[{ id: 'yes', name: mapWords.minusTwo }]} />
      </>
    );
  return (
    <>
      <Select {...form.field('amount')} label={words.amount} options={options} />
      {amounts === 'flag' ? (
        <>
          <Select {...form.field('flag')} label={mapWords.flag} options={options} />
          <WayWords form={form} rows={rows} column={flag} />
          <CheckboxGroup {...form.field('minus')} label={mapWords.minus} options={[{ id: 'yes', name: mapWords.minusFlag }]} />
        </>
      ) : undefined}
    </>
  );
}

/** What only some banks have: asked about where a person says that there is more. */
export function MoreColumns({ form, rows, options }: Props) {
  const { more, state, pocket, way, amounts } = form.raws;
  const orNone: readonly Option[] = [{ id: '', name: words.noColumn }, ...options];
  return (
    <>
      <RadioCards
        {...form.field('more')}
        label={mapWords.more}
        options={[
          { id: 'no', name: mapWords.moreNo, more: mapWords.moreNoMore },
          { id: 'yes', name: mapWords.moreYes },
        ]}
      />
      {more === 'yes' ? (
        <>
          {otherColumns.map((name) => (
            <Select key={name} {...form.field(name)} label={mapWords.columns[name]} options={orNone} />
          ))}
          <TextField {...form.field('accountLabel')} label={mapWords.accountLabel} hint={mapWords.accountLabelHint} />
          <Select {...form.field('state')} label={mapWords.state} options={orNone} />
          {state === '' ? undefined : (
            <>
              <TextField {...form.field('posted')} label={mapWords.posted} hint={mapWords.inFile(foundIn(rows, state, form.raws))} />
              <TextField {...form.field('notPosted')} label={mapWords.notPosted} hint={mapWords.listHint} />
            </>
          )}
          <Select {...form.field('pocket')} label={mapWords.pocket} options={orNone} />
          {pocket === '' ? undefined : (
            <TextField {...form.field('pocketIs')} label={mapWords.pocketIs} hint={mapWords.inFile(foundIn(rows, pocket, form.raws))} />
          )}
          {amounts === 'flag' ? undefined : <Select {...form.field('way')} label={mapWords.way} options={orNone} />}
          {amounts === 'flag' || way === '' ? undefined : <WayWords form={form} rows={rows} column={way} />}
          <Select {...form.field('spareCommas')} label={mapWords.spareCommas} options={orNone} />
          <CheckboxGroup {...form.field('habits')} label={mapWords.habits} options={[{ id: 'apostrophes', name: mapWords.apostrophes }]} />
        </>
      ) : undefined}
    </>
  );
}
