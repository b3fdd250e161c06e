import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { Facts } from '#renderer/kit/Facts.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { files } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { longDay } from '#renderer/words/days';
import { vehicleWords } from '#renderer/words/vehicle';
import { type Lease, type LeaseDue, useLeaseDue } from './useLease.ts';

const words = vehicleWords.confirm;
const confirmForm = defineForm('confirmVehicle', { file: files() });
const heads = vehicleWords.one.columns;

/** Everything that is confirmed by the one button. */
export function DueFacts({ due }: { readonly due: LeaseDue }) {
  const { shares, words: said, kind } = due;
  return (
    <div className="card">
      <Facts
        facts={[
          { name: heads.day, value: longDay(due.day) },
          { name: heads.what, value: said === undefined ? vehicleWords.kinds[kind] : `${vehicleWords.kinds[kind]}: ${said}` },
          ...shares.map((one) => ({ name: `${one.planLine}, ${one.beneficiary}`, value: <Money sum={one.amount} /> })),
          { name: heads.amount, value: <Money sum={due.amount} isStrong /> },
        ]}
      />
    </div>
  );
}

function ConfirmDue({ lease, due, today }: { readonly lease: Lease; readonly due: LeaseDue; readonly today: Day }) {
  const form = useForm(confirmForm, { about: due.id });
  const go = useGo();
  const to = places.vehicle(lease.id);
  const saver = useSave('lease.confirmDue', {
    form,
    input: ({ file }) => ({ leaseDueId: due.id, file: file[0]?.token }),
    after: () => go(to),
    said: words.said,
  });
  const isBack = due.amount < 0;
  const amount = pounds(absolute(due.amount));
  return (
    <Page
      isNarrow
      title={(isBack ? words.backTitle : words.title)(amount, lease.lessor)}
      lead={isBack ? words.backLead : words.lead}
      back={{ to, words: lease.vehicle }}
      help={vehicleWords.help}
    >
      <DueFacts due={due} />
      {due.day > today ? (
        <Notice tone="attention">{words.notYet(dayInWords(due.day))}</Notice>
      ) : (
        <Form form={form} saver={saver} action={words.action} leave={to}>
          <FilePicker {...form.field('file')} kind="receipt" label={words.file} isSingle />
        </Form>
      )}
      <p className="soft">{words.sumDiffers}</p>
    </Page>
  );
}

export function Confirm() {
  const found = useLeaseDue(usePart('id'));
  return found === undefined ? <Gone back={{ to: places.vehicles, words: vehicleWords.back }} /> : <ConfirmDue {...found} />;
}
