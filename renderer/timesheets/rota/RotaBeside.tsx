import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { nothing, subtract } from '#core/money/pence';
import { dayWithName } from '#core/timesheet/lateLines';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { focusHeading } from '#renderer/kit/focusHeading';
import { LinkButton } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { useWayBackHere } from '#renderer/kit/wayBack';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { type PeriodRow } from '#renderer/timesheets/period/row';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { moreInWords, type OpenShift, openShifts, type Rota, type RotaRow, shiftInWords, sumInWords, timesOf } from './rotaRows.ts';

const words = timesheetPages.rota;

type OpenProps = {
  readonly row: PeriodRow;
  readonly shift: OpenShift;
  readonly isBusy: boolean;
  readonly onPlanned: () => void;
};

function Open({ row, shift, isBusy, onPlanned }: OpenProps) {
  const said = shiftInWords(shift);
  return (
    <li className="apart" data-planned>
      <span>{said}</span>
      <span className="row">
        <Button icon={Check} isBusy={isBusy} onPress={onPlanned}>
          {words.asPlanned}
          <span className="unseen">{words.asPlannedOf(said)}</span>
        </Button>
        <LinkButton to={places.recordPlanned(row.employmentId, row.from, shift.planned.id)}>
          {words.otherwise}
          <span className="unseen">{words.otherwiseOf(said)}</span>
        </LinkButton>
      </span>
    </li>
  );
}

/** Planned shifts that wait for a word: one key each, or one for all. The next one has focus when one is said. */
function OpenShifts({ row, open }: { readonly row: PeriodRow; readonly open: readonly OpenShift[] }) {
  const { employmentId, from, to } = row;
  const tell = useTell('shift.asPlanned');
  const [refused, setRefused] = useState<Problem>();
  const isUnpaid = refused?.code === 'shift.noAgreement';
  useWayBackHere(isUnpaid ? { to: places.timesheet(employmentId, from), words: words.toTimesheet } : undefined);
  const place = useRef<number>(undefined);
  const press = async (plannedIds: readonly string[], at: number): Promise<void> => {
    // The list may be shorter before the answer is here.
    place.current = at;
    const result = await tell.send({ employmentId, from, to, plannedIds: [...plannedIds] });
    setRefused(result.ok ? undefined : result.problem);
    if (!result.ok) {
      place.current = undefined;
      return;
    }
    // With the last of them this list goes away, and the effect below with it.
    if (plannedIds.length === open.length) focusHeading();
    say(result.value.made === 1 ? words.saidOne : words.said(result.value.made));
  };
  useEffect(() => {
    if (place.current === undefined) return;
    const next = document.querySelectorAll<HTMLElement>('[data-planned] button');
    next[Math.min(place.current, next.length - 1)]?.focus();
    place.current = undefined;
  }, [open.length]);
  return (
    <>
      <p className="soft">{words.lead}</p>
      <Alert tone="attention" words={refused?.sentence} />
      {isUnpaid ? <LinkButton to={places.jobPay(employmentId, 'day')}>{words.sayPay}</LinkButton> : undefined}
      <ul className="plain stack-tight">
        {open.map((shift, at) => (
          <Open key={shift.planned.id} row={row} shift={shift} isBusy={tell.isBusy} onPlanned={() => void press([shift.planned.id], at)} />
        ))}
      </ul>
      {open.length < 2 ? undefined : (
        <div className="actions">
          <Button
            kind="primary"
            icon={Check}
            isBusy={tell.isBusy}
            onPress={() =>
              void press(
                open.map(({ planned }) => planned.id),
                0,
              )
            }
          >
            {words.all(open.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function differenceOf({ planned, worked, isSame, isOpen }: RotaRow, { isKept }: Rota): string {
  if (isSame) return words.same;
  if (isOpen || (worked === undefined && !isKept)) return '';
  const minutes = (worked?.minutes ?? 0) - (planned?.minutes ?? 0);
  return moreInWords(minutes, subtract(worked?.pay ?? nothing, planned?.pay ?? nothing));
}

function cells(row: RotaRow, rota: Rota): TableRow {
  const { planned, worked, kind, isOpen } = row;
  const about = planned ?? worked;
  const missing = rota.isKept ? words.notWorked : isOpen ? words.notSaid : '';
  return {
    key: planned?.id ?? worked?.id ?? '',
    cells: [
      about === undefined ? '' : dayWithName(about.day),
      planned === undefined ? words.notPlanned : timesOf(planned, kind),
      worked === undefined ? missing : timesOf(worked, kind),
      differenceOf(row, rota),
    ],
  };
}

/** Every planned shift beside what was worked, with the difference in time and money. */
function Beside({ rota }: { readonly rota: Rota }) {
  const { day, planned, worked, more } = words.columns;
  return (
    <section className="stack-tight">
      <h2>{words.beside}</h2>
      {rota.isKept || rota.rows.every(({ worked }) => worked !== undefined) ? <p className="strong">{sumInWords(rota)}</p> : undefined}
      {rota.isKept ? <p className="soft small">{words.kept}</p> : undefined}
      <Table
        caption={words.table}
        level={3}
        columns={[{ name: day, kind: 'short' }, { name: planned }, { name: worked }, { name: more }]}
        rows={rota.rows.map((row) => cells(row, rota))}
        whenEmpty=""
      />
    </section>
  );
}

/** What the rota has for the period, and how the worked shifts differ from it. */
export function RotaBeside({ row }: { readonly row: PeriodRow }) {
  const { rota, shifts } = row;
  if (rota === undefined) return undefined;
  const open = openShifts(row);
  return (
    <>
      {open.length === 0 ? undefined : (
        <section className="card stack">
          <h2>{words.title(open.length)}</h2>
          <OpenShifts row={row} open={open} />
        </section>
      )}
      {shifts.length === 0 ? undefined : <Beside rota={rota} />}
    </>
  );
}
