import { percent } from '#core/pension/contributions';
import { shortDay } from '#core/time/words';
import { Money } from '#renderer/kit/Money.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { pensionWords } from '#renderer/words/pension';
import { pensionArrearsWords as late } from '#renderer/words/pensionArrears';
import { type PensionRead } from './usePension.ts';

const words = pensionWords.assistant;
type Props = { readonly read: PensionRead };

function moreOf({
  day,
  scheme,
  setUpOn,
  until,
  noticeOn,
  ownHundredths,
  words: said,
  evidenceNumber,
  takenBack,
}: PensionRead['events'][number]): string {
  const parts = [
    scheme === undefined || setUpOn === undefined ? undefined : words.into(scheme, shortDay(setUpOn)),
    until === undefined ? undefined : words.until(shortDay(until)),
    noticeOn === undefined || noticeOn === day ? undefined : words.noticeOn(shortDay(noticeOn)),
    ownHundredths === undefined ? undefined : words.own(percent(ownHundredths)),
    said,
    evidenceNumber === undefined ? undefined : words.evidence(evidenceNumber),
    takenBack === undefined ? undefined : words.takenBack(takenBack),
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

/** What happened to the pension, newest first. */
export function EventTable({ read: { events } }: Props) {
  const heads = words.eventColumns;
  return (
    <Table
      caption={words.events}
      columns={[{ name: heads.day, kind: 'day' }, { name: heads.what }, { name: heads.more }]}
      rows={events.map((event) => ({
        key: event.id,
        isStruck: event.takenBack !== undefined,
        cells: [shortDay(event.day), words.kinds[event.kind], moreOf(event)],
      }))}
      whenEmpty={words.noEvents}
    />
  );
}

/** Percentages of their own, from day to day; nothing where they never had any. */
export function OwnTerms({ read: { ownTerms } }: Props) {
  const heads = late.own.columns;
  if (ownTerms.length === 0) return undefined;
  return (
    <Table
      caption={late.own.caption}
      columns={[{ name: heads.from, kind: 'day' }, { name: heads.what }, { name: heads.more }]}
      rows={ownTerms.map(({ id, from, percentages: of, words: said, evidenceNumber }) => ({
        key: id,
        cells: [
          shortDay(from),
          of === undefined ? late.own.schemes : late.percentages(percent(of.employeeHundredths), percent(of.employerHundredths), false),
          [said, evidenceNumber === undefined ? undefined : words.evidence(evidenceNumber)].filter((part) => part !== undefined).join('; '),
        ],
      }))}
      whenEmpty={late.own.none}
    />
  );
}

/** What every approved payslip found, took and gave back. */
export function HistoryTable({ read: { history } }: Props) {
  const heads = words.historyColumns;
  return (
    <Table
      caption={words.history}
      columns={[
        { name: heads.payday, kind: 'day' },
        { name: heads.was },
        { name: heads.earnings, kind: 'money' },
        { name: heads.employee, kind: 'money' },
        { name: heads.employer, kind: 'money' },
      ]}
      rows={history.map((row) => ({
        key: row.payslipId,
        cells: [
          shortDay(row.payday),
          words.short[row.category],
          <Money key="earnings" sum={row.earnings} />,
          <Money key="employee" sum={row.employee} />,
          <Money key="employer" sum={row.employer} />,
        ],
      }))}
      whenEmpty={words.noHistory}
    />
  );
}
