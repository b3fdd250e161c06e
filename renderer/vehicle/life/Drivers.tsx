import { Plus } from 'lucide-react';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { RecordTable } from './RecordTable.tsx';
import { useVehicle, type VehicleRead } from './useVehicle.ts';
import { recordKindWords } from '#renderer/words/vehicleRecords';

const words = lifeWords.drivers;
type Driver = VehicleRead['drivers'][number];

function isOn({ to }: Driver, today: Day): boolean {
  return to === undefined || to >= today;
}

function cardOf({ lease, today }: VehicleRead, driver: Driver): RecordCard {
  const { id, name, from, to, agreedBy, endedBecause = '', checkedUntil } = driver;
  const licence = checkedUntil === undefined ? words.unchecked : words.checked(dayInWords(checkedUntil));
  return {
    key: id,
    title: name,
    lines: [
      words.since(dayInWords(from), agreedBy),
      ...(isOn(driver, today) ? [licence] : []),
      ...(to === undefined ? [] : [words.until(dayInWords(to), endedBecause)]),
    ],
    links: isOn(driver, today)
      ? [
          { to: places.checkLicence(lease.id, id), words: words.check(name) },
          ...(to === undefined ? [{ to: places.endDriver(lease.id, id), words: words.end(name) }] : []),
        ]
      : [],
  };
}

/** Who may drive, since when, and whose licence was checked. */
export function Drivers() {
  const { read, back } = useVehicle();
  const listed = read.drivers.filter((one) => isOn(one, read.today)).length;
  return (
    <Page title={words.title(listed)} lead={words.lead} back={back} help={lifeWords.help}>
      <Records whenEmpty={words.none} records={read.drivers.map((one) => cardOf(read, one))} />
      <LinkButton to={places.addDriver(read.lease.id)} icon={Plus} kind={listed === 0 ? 'primary' : 'secondary'}>
        {words.add}
      </LinkButton>
      <RecordTable read={read} kinds={['licence']} caption={recordKindWords.licence.title} whenEmpty={words.unchecked} />
    </Page>
  );
}
