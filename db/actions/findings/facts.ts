import { type Facts } from '#core/findings/facts';
import { type DueFacts } from '#core/findings/facts/money';
import { type Day, type Span, addDays, addMonths, day, earlier, isWithin, later } from '#core/time/day';
import { bookFacts } from '#db/actions/book';
import { accountFacts, bankLineFacts, cashWageFacts, issuedFacts } from '#db/actions/findings/bankFacts';
import { billFacts } from '#db/actions/findings/billFacts';
import { demandFacts } from '#db/actions/findings/demandFacts';
import { type Naming, namingOf } from '#db/actions/findings/naming';
import { extraFacts, minimumWageFacts, payslipFacts, timesheetFacts } from '#db/actions/findings/payFacts';
import { employerFacts, personFacts, redundancyFacts } from '#db/actions/findings/peopleFacts';
import { planLineFacts, requestFacts, reserveFacts } from '#db/actions/findings/planFacts';
import { proofFacts } from '#db/actions/findings/proofFacts';
import { agenciesOf, erasedFacts, spendingFacts } from '#db/actions/findings/spendingFacts';
import { streamFacts } from '#db/actions/findings/streamFacts';
import { sharedFacts, tripFacts, vehicleFacts } from '#db/actions/findings/vehicleFacts';
import { awayFacts, jobFacts, shiftFacts, sicknessFacts } from '#db/actions/findings/workFacts';
import { contributionsInArrears } from '#db/actions/funding/contributions';
import { given } from '#db/actions/given';
import { receiptsAround, scheduleOf } from '#db/actions/money/receipts';
import { nextStart } from '#db/actions/statement/ready';
import { type Reading } from '#db/kernel/handlers';
import { oneOf, text } from '#db/rows';

/** Nothing older is looked at unless it is asked for: a book of twenty years answers as a new one does. */
const mostMonths = 12;

/** Long weeks are counted over 17 weeks. */
const workDays = 17 * 7;

/** The days that no issued statement covers, a year at most: they do not move from day to day, so that answers keep standing. */
export function openSpan(reading: Reading): Span {
  const { sql, today } = reading;
  const starts = sql.all('SELECT id FROM stream WHERE funder_id IS NOT NULL', [], { id: text }).map(({ id }) => nextStart(reading, id));
  const first = starts.reduce<Day | undefined>((so, one) => (so === undefined ? one : earlier(so, one)), undefined);
  const oldest = day(`${addMonths(today, -mostMonths).slice(0, 7)}-01`);
  const from = later(first ?? bookFacts(reading).started_on, oldest);
  return { from: earlier(from, today), to: today };
}

function holderOf({ sql }: Reading): Facts['holder'] {
  return sql.one('SELECT name, role FROM holder LIMIT 1', [], { name: text, role: oneOf('self', 'representative', 'nominee') });
}

function moneyIn(reading: Reading, span: Span): Pick<Facts, 'received' | 'awardDues' | 'contributions'> {
  const receipts = receiptsAround(reading, span);
  const standing = receipts.filter(({ reversed, day: on }) => !reversed && isWithin(on, span));
  const dues = scheduleOf(reading, receipts, span).filter(({ day: on, state }) => isWithin(on, span) && state !== 'waiting');
  return {
    received: standing.map(({ id, streamId, kind, day: on, amount, from }) => ({ id, streamId, kind, day: on, amount, from })),
    contributions: contributionsInArrears(reading).filter(({ day: on }) => on <= span.to),
    awardDues: dues.map(({ streamId, awardId, day: on, expected, received, words }): DueFacts => ({
      streamId,
      day: on,
      expected,
      received,
      words,
      ...given({ awardId }),
    })),
  };
}

/** Current year and six, where no funder says otherwise (core/findings/sources: retention). */
const keepYears = 6;

function work(reading: Reading, span: Span, naming: Naming, streams: Facts['streams']) {
  const since = earlier(span.from, addDays(span.to, 1 - workDays));
  const weeks = streams.flatMap(({ asks }) => asks.hospitalWeeks ?? []).toSorted((a, b) => a - b)[0];
  return {
    shifts: shiftFacts(reading, { from: since, to: span.to }, naming),
    away: awayFacts(reading, span, naming, weeks),
    jobs: jobFacts(reading, naming),
    sickness: sicknessFacts(reading, span, naming),
  };
}

/** Everything that the rules look at, of some days. PAs stand by name, or by reference for an auditor's copy. */
export function factsOf(reading: Reading, span: Span, by: Naming['by'] = 'name'): Facts {
  const streams = streamFacts(reading);
  const streamIds = streams.map(({ id }) => id);
  const naming = namingOf(reading, span, by);
  const holder = holderOf(reading);
  const spending = spendingFacts(reading, span);
  const accounts = accountFacts(reading, span, by);
  const vehicles = vehicleFacts(reading, span);
  const years = streams.flatMap(({ asks }) => asks.keepYears ?? []);
  return {
    today: reading.today,
    span,
    streams,
    lines: planLineFacts(reading, streams),
    spending,
    erased: erasedFacts(reading, span, Math.max(keepYears, ...years)),
    accounts,
    bankLines: bankLineFacts(reading, accounts, span),
    cashWages: cashWageFacts(reading, accounts, span),
    ...moneyIn(reading, span),
    issued: issuedFacts(reading, span),
    reserves: reserveFacts(reading, streamIds),
    requests: requestFacts(reading, streamIds),
    demands: demandFacts(reading),
    payslips: payslipFacts(reading, span, naming),
    timesheets: timesheetFacts(reading, span, naming),
    ...work(reading, span, naming, streams),
    minimumWage: minimumWageFacts(reading, span, naming),
    extras: extraFacts(reading, span, naming),
    taxBills: billFacts(reading, span, 'tax_bill'),
    pensionBills: billFacts(reading, span, 'pension'),
    employers: employerFacts(reading, span, naming),
    people: personFacts(reading, naming, holder?.name),
    redundancy: redundancyFacts(reading, streams, naming),
    agencies: agenciesOf(spending),
    vehicles,
    shared: sharedFacts(reading, span),
    ...given({ holder, proofs: proofFacts(reading, span, spending), trips: tripFacts(reading, span, vehicles) }),
  };
}
