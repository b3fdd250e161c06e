import { startTransition, useState } from 'react';
import { type InputOf } from '#core/contract/routes';
import { addDays, addMonths, earlier, later } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { comparisonSheet } from '#core/vehicle/comparisonSheet';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { SheetView } from '#renderer/kit/sheet/SheetView.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { useVehicle, type VehicleRead } from '#renderer/vehicle/life/useVehicle';
import { comparisonWords as words } from '#renderer/words/comparison';

type Asked = InputOf<'vehicle.compare'>;

const compareForm = defineForm(
  'compareTaxis',
  { from: dayRule(), to: dayRule(), driverHour: optional(amount()), estimate: choice(['no', 'yes'], words.choose, 'no') },
  { isKept: false },
);

/** The last twelve months of the lease. */
function startOf({ lease, today }: VehicleRead): Asked {
  const to = earlier(later(today, lease.startsOn), lease.endsOn);
  return { leaseId: lease.id, from: later(lease.startsOn, addDays(addMonths(to, -12), 1)), to, estimate: false };
}

function Settings({ asked, onAsk }: { readonly asked: Asked; readonly onAsk: (asked: Asked) => void }) {
  const form = useForm(compareForm);
  const submit = async (): Promise<void> => {
    const values = form.read();
    if (values !== undefined && values.to < values.from) form.fail([{ field: 'to', sentence: words.endsFirst }]);
    else if (values !== undefined) {
      const { from, to, driverHour, estimate } = values;
      onAsk({ leaseId: asked.leaseId, from, to, estimate: estimate === 'yes', ...(driverHour === undefined ? {} : { driverHour }) });
    }
    return Promise.resolve();
  };
  const { no, yes } = words.monthsOptions;
  return (
    <Why question={words.settings}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.use} kind="secondary">
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <MoneyField {...form.field('driverHour')} label={words.driverHour} hint={words.driverHint} />
        <RadioCards
          {...form.field('estimate')}
          label={words.months}
          options={[
            { id: 'no', ...no },
            { id: 'yes', ...yes },
          ]}
        />
      </Form>
    </Why>
  );
}

function Answer({ read, back }: { readonly read: VehicleRead; readonly back: { readonly to: string; readonly words: string } }) {
  const [asked, setAsked] = useState(() => startOf(read));
  const found = useAsk('vehicle.compare', asked);
  const { tariffs } = useAsk('tariff.list', {});
  const sheet = comparisonSheet(found);
  return (
    <Page title={sheet.title} over={words.title} lead={spanInWords(found.period)} back={back} help={words.help}>
      {tariffs.length > 0 ? undefined : <Notice tone="attention" title={words.noTariff} />}
      <div className="actions">
        <LinkButton to={places.tariffs} kind={tariffs.length === 0 ? 'primary' : 'secondary'}>
          {words.tariffs}
        </LinkButton>
      </div>
      <Settings asked={asked} onAsk={(next) => startTransition(() => setAsked(next))} />
      <section className="stack-tight">
        <h2>{words.page}</h2>
        <SheetView sheet={sheet} />
      </section>
      <IssuePaper route="vehicle.issueComparison" input={asked} kind="primary">
        {words.issue}
      </IssuePaper>
      <Papers about={asked.leaseId} kinds={['transport_comparison']} caption={words.papers} />
    </Page>
  );
}

/** What taxis would have cost beside what the vehicle cost: the very page that is issued as a paper. */
export function Compare() {
  const { read, back } = useVehicle();
  return <Answer key={read.lease.id} read={read} back={back} />;
}
