import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { type CarriedLine, carriedLine } from '#renderer/kit/carried';
import { type Option } from '#renderer/kit/fields/Select.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { vehicleWords } from '#renderer/words/vehicle';
import { asking } from './useLease.ts';

const words = vehicleWords.confirm;
const whichForm = defineForm('confirmVehicleFromBank', { leaseDueId: picked(words.whichNeeded) });

/** The payments that are due and not confirmed: in the direction of the bank's line, where there is one. */
function useOptions(line: CarriedLine['line'] | undefined): readonly Option[] {
  const { leases, today } = useAsk('lease.list', { recent: true });
  return leases.flatMap((lease) =>
    asking(lease, today)
      .filter(({ amount }) => line === undefined || amount < 0 === line.amount > 0)
      .map(({ id, kind, words: said, amount, day }) => ({
        id,
        name: words.option(lease.vehicle, said ?? vehicleWords.kinds[kind], pounds(absolute(amount)), dayInWords(day)),
      })),
  );
}

/** A bank line that is a payment for the vehicle: confirmed and matched in one stroke. */
export function ConfirmFromBank() {
  const lineId = usePart('lineId');
  const carried = carriedLine(lineId);
  const options = useOptions(carried?.line);
  const [only, ...others] = options;
  const start = only !== undefined && others.length === 0 ? { leaseDueId: only.id } : {};
  const form = useForm(whichForm, { about: lineId, start });
  const go = useGo();
  const to = carried === undefined ? places.vehicles : places.account(carried.accountId);
  const saver = useSave('lease.confirmDue', {
    form,
    input: ({ leaseDueId }) => (carried === undefined ? { leaseDueId } : { leaseDueId, bankLineId: lineId }),
    after: () => go(to),
    said: carried === undefined ? words.said : words.saidMatched,
    fields: { bankLineId: 'leaseDueId' },
  });
  return (
    <Page
      isNarrow
      title={words.whichTitle}
      back={{ to, words: carried === undefined ? vehicleWords.back : vehicleWords.backToBank }}
      help={vehicleWords.help}
    >
      {carried === undefined ? undefined : (
        <Notice tone="plain">
          {words.fromBank(carried.line.words, pounds(absolute(carried.line.amount)), dayInWords(carried.line.day))}
        </Notice>
      )}
      {only === undefined ? (
        <Notice tone="attention" title={words.noneDue}>
          <LinkButton to={places.vehicles}>{vehicleWords.back}</LinkButton>
        </Notice>
      ) : (
        <Form form={form} saver={saver} action={words.action} leave={to}>
          <RadioCards {...form.field('leaseDueId')} label={words.which} options={options} />
        </Form>
      )}
    </Page>
  );
}
