import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PayPeriod, payPeriodOn } from '#core/pay/payPeriods';
import { doOverlap } from '#core/time/day';
import { payLineForPeople } from '#core/shifts/payLinesOf';
import { given } from '#db/actions/given';
import { missing, nameFor } from '#db/actions/named';
import { type Employment, type PayGroup, allPayGroups, employmentsInGroup } from '#db/actions/people/employments';
import { payOfShifts } from '#db/actions/shifts/payOfShifts';
import { besideRota, keptBesideRota } from '#db/actions/shifts/rotaBeside';
import { chargeOf, shiftsForPeople } from '#db/actions/shifts/shiftForPeople';
import { type StoredShift, newestShift, shiftsWithin, unsignedShifts } from '#db/actions/shifts/shifts';
import { standingTimesheet, timesheetForPeople } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';

type Row = OutputOf<'timesheet.period'>['rows'][number];

function byStart(one: StoredShift, other: StoredShift): number {
  return one.from - other.from;
}

/** A PA's row; undefined where they neither worked there in the period nor have anything of it to sign. */
function rowOf(reading: Reading, group: PayGroup, employment: Employment, period: PayPeriod): Row | undefined {
  const { id, startsOn, endsOn } = employment;
  const standing = standingTimesheet(reading, id, period.from);
  const sheet = standing && timesheetForPeople(reading, standing);
  const unsigned = sheet === undefined ? unsignedShifts(reading, id, period.to) : [];
  const isEmployed = doOverlap(period, { from: startsOn, to: endsOn ?? period.to });
  if (!isEmployed && sheet === undefined && unsigned.length === 0) return undefined;
  const counted = sheet?.shifts ?? unsigned;
  const pay = payOfShifts(reading, id, counted);
  // Recorded after this period was signed, or signed for with a later one.
  const others = shiftsWithin(reading, id, period.from, period.to, counted);
  const { from, to, payday } = period;
  const newest = newestShift(reading, id);
  const live = () => besideRota(reading, employment, { from, to }, [...counted, ...others]);
  return {
    employmentId: id,
    assistant: nameFor(reading, 'employment', id) ?? '',
    payGroupId: group.id,
    from,
    to,
    payday,
    shifts: [...shiftsForPeople(reading, [...counted, ...others].toSorted(byStart))],
    ...given({
      usualCharge: newest && chargeOf(newest),
      timesheet: sheet?.timesheet,
      rota: standing === undefined ? live() : keptBesideRota(reading, standing.id),
    }),
    ...(pay.ok ? { gross: pay.value.gross, lines: pay.value.lines.map(payLineForPeople) } : {}),
  };
}

/** The pay period that holds the day, of every PA employed in it: a group that had not begun yet has no rows. */
export function readPeriod(
  reading: Reading,
  { day = reading.today, payGroupId }: InputOf<'timesheet.period'>,
): Result<OutputOf<'timesheet.period'>> {
  const unknown = payGroupId === undefined ? undefined : missing(reading, 'pay_group', payGroupId, 'payGroupId');
  if (unknown !== undefined) return refused(unknown);
  const rows = allPayGroups(reading)
    .filter(({ id }) => payGroupId === undefined || id === payGroupId)
    .flatMap((group) => {
      const period = payPeriodOn(group, day);
      if (period === undefined) return [];
      return employmentsInGroup(reading, group.id).flatMap((employment) => rowOf(reading, group, employment, period) ?? []);
    });
  return done({ today: reading.today, rows });
}
