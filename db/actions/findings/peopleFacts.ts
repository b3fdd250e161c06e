import { type Facts } from '#core/findings/facts';
import { type EmployerFacts, type PersonFacts, type RedundancyFacts } from '#core/findings/facts/pay';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Finding as FileFinding, type FunderAsk, isPutAside, newestOf } from '#core/people/file';
import { fileFindings } from '#core/people/findings';
import { nothing, total } from '#core/money/pence';
import { type Span, addMonths } from '#core/time/day';
import { readReserve } from '#db/actions/ending/reserve';
import { given } from '#db/actions/given';
import { serviceSince } from '#db/actions/people/service';
import { allEmployers, type Employer } from '#db/actions/pay/payGroups';
import { funderAsks } from '#db/actions/personFile/asks';
import { fileOf, hasLeft } from '#db/actions/personFile/facts';
import { employerFile } from '#db/actions/personFile/readFile';
import { reservesOn } from '#db/actions/plan/reserves';
import { balancesOf } from '#db/actions/year/balances';
import { type Reading } from '#db/kernel/handlers';
import { flag, orNull, text, whole } from '#db/rows';
import { type Naming } from '#db/actions/findings/naming';

/** In an auditor's copy the file's words have the reference in the name's place. */
function called(found: readonly FileFinding[], name: string, shown: string): readonly FileFinding[] {
  return name === shown ? found : found.map((one) => ({ ...one, words: one.words.replaceAll(name, shown) }));
}

/** Everybody with a job here, or a file: what their file lacks today. */
export function personFacts(reading: Reading, { by, employments }: Naming, holder: string | undefined): readonly PersonFacts[] {
  const withFile = reading.sql.all(
    `SELECT id, name, reference FROM assistant WHERE EXISTS (SELECT 1 FROM file_item WHERE file_item.assistant_id = assistant.id)
       OR EXISTS (SELECT 1 FROM employment WHERE employment.assistant_id = assistant.id) ORDER BY reference`,
    [],
    { id: text, name: text, reference: text },
  );
  return withFile.flatMap(({ id, name, reference }): readonly PersonFacts[] => {
    const file = fileOf(reading, id);
    const jobs = employments.filter(({ assistantId }) => assistantId === id);
    if (file === undefined || hasLeft(file.facts, jobs.length)) return [];
    const { items } = file.facts;
    const shown = by === 'name' ? name : reference;
    return [
      {
        id,
        name: shown,
        calledAs: name,
        lacks: called(fileFindings(file.facts), name, shown),
        isHolder: holder !== undefined && name.toLowerCase() === holder.toLowerCase(),
        hasApproval: (['manager_approval', 'family_approval'] as const).some(
          (kind) => newestOf(items, kind) !== undefined || isPutAside(items, kind),
        ),
      },
    ];
  });
}

const allowance = `
  SELECT claim.claimed, answer.care_only, answer.household FROM employer_allowance AS claim
    LEFT JOIN allowance_answer AS answer ON answer.employer_allowance_id = claim.id
  WHERE claim.employer_id = ? AND claim.tax_year = ? ORDER BY claim.log_seq DESC LIMIT 1`;

const paid = `
  SELECT count(DISTINCT run.id) AS paydays, coalesce(max(payslip.employer_ni_pence), 0) AS most FROM pay_group
    CROSS JOIN pay_run AS run ON run.pay_group_id = pay_group.id AND run.payday BETWEEN @from AND @to
    CROSS JOIN payslip ON payslip.pay_run_id = run.id
  WHERE pay_group.employer_id = @employer AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = run.id)`;

function allowanceOf({ sql, today }: Reading, { id }: Employer, hasEmployerNi: boolean): EmployerFacts['allowance'] {
  const taxYear = taxYearOf(today);
  const row = sql.one(allowance, [id, taxYear], { claimed: flag, care_only: orNull(flag), household: orNull(flag) });
  const isAnswered = row !== undefined && row.care_only !== null && row.household !== null;
  const answers = isAnswered ? { careOnly: row.care_only === true, household: row.household === true } : undefined;
  return { taxYear, hasEmployerNi, ...given({ isClaimed: row?.claimed, answers }) };
}

/** What the employer's own file lacks. */
function insuranceOf(reading: Reading, employerId: string, asks: readonly FunderAsk[]): readonly FileFinding[] {
  return employerFile(reading, employerId, asks).findings.map(({ kind, weight, words, itemId, employmentId }) => ({
    kind,
    weight,
    words,
    ...given({ itemId, employmentId }),
  }));
}

/** Employers with their PAYE scheme, insurance, allowance, and what HMRC's account showed of them. */
export function employerFacts(reading: Reading, { from, to }: Span, { employments }: Naming): readonly EmployerFacts[] {
  const asks = funderAsks(reading);
  return allEmployers(reading).map((employer): EmployerFacts => {
    const { id, name, payeReference } = employer;
    const counted = reading.sql.one(paid, { employer: id, from, to }, { paydays: whole, most: whole });
    const [newest] = balancesOf(reading, id);
    const assistantId = employments.find(({ employerId }) => employerId === id)?.assistantId;
    return {
      id,
      name,
      hasPaye: payeReference !== null && payeReference !== '',
      paydays: counted?.paydays ?? 0,
      insurance: assistantId === undefined ? [] : insuranceOf(reading, id, asks),
      allowance: allowanceOf(reading, employer, (counted?.most ?? 0) > 0),
      ...given({
        assistantId,
        hmrc: newest && { day: newest.day, says: newest.theirs, book: newest.ours, isExplained: newest.words !== undefined },
      }),
    };
  });
}

/** Nobody is owed redundancy pay sooner (Employment Rights Act 1996 s155; in Northern Ireland the same). */
const redundancyMonths = 24;

/** What redundancy pay would come to today for each kind of money, beside what is set aside for it. */
export function redundancyFacts(reading: Reading, streams: Facts['streams'], { employments }: Naming): readonly RedundancyFacts[] {
  const since = addMonths(reading.today, -redundancyMonths);
  if (!employments.some((one) => (one.endsOn === null || one.endsOn >= reading.today) && serviceSince(reading, one) <= since)) return [];
  const read = readReserve(reading, {});
  if (!read.ok) return [];
  return streams.flatMap(({ id, name }): readonly RedundancyFacts[] => {
    const own = read.value.lines.filter(({ stream }) => stream === name);
    const liability = total(own.map(({ now }) => now));
    if (liability === nothing) return [];
    const reserve = total(
      reservesOn(reading, id, reading.today)
        .filter(({ kind }) => kind === 'redundancy')
        .map(({ held }) => held),
    );
    return [{ streamId: id, liability, reserve, met: own[0]?.how ?? 'unknown' }];
  });
}
