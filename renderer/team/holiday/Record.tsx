import { useState } from 'react';
import { type HolidayRead, type HolidayYear } from '#core/contract/shapes/holiday';
import { recordRows, hoursForPeople } from '#core/holiday/recordRows';
import { beforeBookInWords } from '#core/holiday/recordSheet';
import { shortDay, spanInWords } from '#core/time/words';
import { Alert } from '#renderer/kit/Alert.tsx';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { useTell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { say } from '#renderer/kit/toast';
import { Steps } from '#renderer/kit/Steps.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { holidayWords as words } from '#renderer/words/holiday';

function YearTable({ year }: { readonly year: HolidayYear }) {
  const heads = words.yearColumns;
  const span = spanInWords(year.balance.leaveYear);
  return (
    <div className="stack-tight">
      <Table
        caption={words.year(span)}
        level={3}
        columns={[
          { name: heads.day, kind: 'day' },
          { name: heads.what },
          { name: heads.hours, kind: 'number' },
          { name: heads.pay, kind: 'money' },
          { name: heads.payslip, kind: 'number' },
        ]}
        rows={recordRows(year).map((row, place) => ({
          key: `${row.on} ${String(place)}`,
          cells: [
            shortDay(row.on),
            row.what,
            hoursForPeople(row.minutes),
            row.pay === null ? '' : <Money key="pay" sum={row.pay} />,
            row.payslip === null ? '' : String(row.payslip),
          ],
        }))}
        whenEmpty={words.nothing}
      />
      <Why question={words.whyYear(span)}>
        <Steps
          steps={[
            ...year.balance.working,
            ...year.accruals.flatMap(({ working }) => working),
            ...year.leave.flatMap(({ paid }) => paid?.working ?? []),
          ]}
        />
      </Why>
    </div>
  );
}

function SaveFile({ read: { employmentId, assistant } }: { readonly read: HolidayRead }) {
  const file = { label: words.csv, list: { list: 'holiday', employmentId, as: 'csv' }, name: words.csvName(assistant.name) } as const;
  return <SaveFiles files={[file]} said={words.saved} />;
}

/** The record that the law asks for: by leave year, as a paper, and as a file. */
export function Record({ read }: { readonly read: HolidayRead }) {
  const { send, isBusy } = useTell('holiday.issueRecord');
  const [problem, setProblem] = useState<string>();
  const issue = async (): Promise<void> => {
    const result = await send({ employmentId: read.employmentId });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(words.issued(result.value.number));
  };
  return (
    <section className="stack">
      <h2>{words.record}</h2>
      <p>{words.recordLead}</p>
      {read.years.map((year) => (
        <YearTable key={year.balance.leaveYear.from} year={year} />
      ))}
      {read.beforeBook === undefined ? null : <p>{beforeBookInWords(read.beforeBook)}</p>}
      <Alert words={problem} />
      <div className="actions">
        <Button isBusy={isBusy} onPress={() => void issue()}>
          {words.issue}
        </Button>
        <SaveFile read={read} />
      </div>
      <p className="soft">{words.issueMore}</p>
    </section>
  );
}
