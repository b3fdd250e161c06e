import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Recent, useRecent, whenNone } from '#renderer/kit/Recent.tsx';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { vehicleWords as words } from '#renderer/words/vehicle';
import { BenefitsAdvice } from './BenefitsAdvice.tsx';
import { asking, type Lease, termsNow } from './useLease.ts';

function cardOf(lease: Lease, today: Day): RecordCard {
  const terms = termsNow(lease, today);
  const how =
    terms === undefined
      ? []
      : [words.every(pounds(terms.amount), terms.every), words.span(dayInWords(terms.from), dayInWords(terms.endsOn))];
  return {
    key: lease.id,
    title: lease.vehicle,
    lines: [
      words.leasedFrom(lease.lessor, lease.agreement),
      ...(lease.ended === undefined ? how : [words.endedOn(dayInWords(lease.ended.day), lease.ended.reason)]),
    ],
    links: [{ to: places.vehicle(lease.id), words: words.open(lease.vehicle) }],
  };
}

export function Vehicles() {
  const asked = useRecent();
  const { leases, today, count, earlier } = useAsk('lease.list', asked.input);
  const due = leases.flatMap((lease) => asking(lease, today)).length;
  return (
    <Page title={words.title(count, due)} lead={words.lead} help={words.help}>
      <Records whenEmpty={whenNone(earlier, words.empty)} records={leases.map((lease) => cardOf(lease, today))} />
      <Recent asked={asked} hasEarlier={earlier} shown={leases.length} />
      <LinkButton to={places.addVehicle} icon={Plus} kind={count === 0 ? 'primary' : 'secondary'}>
        {words.add}
      </LinkButton>
      <BenefitsAdvice />
    </Page>
  );
}
