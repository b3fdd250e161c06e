import { Check } from 'lucide-react';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { Figures } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { vehicleWords } from '#renderer/words/vehicle';
import { BenefitsAdvice } from './BenefitsAdvice.tsx';
import { DueTable } from './DueTable.tsx';
import { Life } from './life/Life.tsx';
import { TermsCard } from './TermsCard.tsx';
import { asking, type Lease, useLease } from './useLease.ts';

const words = vehicleWords.one;

/** The answer first: what is due, else what comes next. */
function titleOf(lease: Lease, today: Day): string {
  const { vehicle } = lease;
  const [first, ...others] = asking(lease, today);
  if (first !== undefined && others.length > 0) return words.dues(vehicle, others.length + 1);
  if (first !== undefined) return (first.amount < 0 ? words.refundDue : words.due)(vehicle, dayInWords(first.day));
  const next = lease.dues.find(({ state }) => state === 'waiting');
  return next === undefined ? words.over(vehicle) : words.next(vehicle, dayInWords(next.day));
}

function Actions({ lease, today }: { readonly lease: Lease; readonly today: Day }) {
  const [first] = asking(lease, today);
  return (
    <div className="actions">
      {first === undefined ? undefined : (
        <LinkButton to={places.confirmVehicle(first.id)} icon={Check} kind="primary">
          {(first.amount < 0 ? words.confirmBack : words.confirmNow)(pounds(absolute(first.amount)), dayInWords(first.day))}
        </LinkButton>
      )}
      {lease.ended === undefined ? (
        <>
          <LinkButton to={places.vehicleTerms(lease.id)}>{words.newTerms}</LinkButton>
          <LinkButton to={places.endVehicle(lease.id)}>{words.end}</LinkButton>
        </>
      ) : undefined}
    </div>
  );
}

/** One leased vehicle: what is due, its payments, its terms. */
export function Vehicle() {
  const { lease, today } = useLease(usePart('id'));
  const setup = useSetup();
  const back = { to: places.vehicles, words: vehicleWords.back };
  if (lease === undefined) return <Gone back={back} />;
  const { ended } = lease;
  return (
    <Page title={titleOf(lease, today)} lead={vehicleWords.leasedFrom(lease.lessor, lease.agreement)} back={back} help={vehicleWords.help}>
      {ended === undefined ? undefined : (
        <Notice tone="plain" title={words.ended}>
          {vehicleWords.endedOn(dayInWords(ended.day), ended.reason)}
        </Notice>
      )}
      <Actions lease={lease} today={today} />
      <Figures
        facts={[
          { name: words.paid, value: <Money sum={lease.paid} /> },
          { name: words.left, value: <Money sum={lease.stillToCome} /> },
        ]}
      />
      <DueTable lease={lease} today={today} />
      <TermsCard lease={lease} setup={setup} today={today} />
      <Life leaseId={lease.id} />
      <BenefitsAdvice />
    </Page>
  );
}
