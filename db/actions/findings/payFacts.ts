import { type ExtraFacts, type MinimumWageFacts, type PayslipFacts, type TimesheetFacts } from '#core/findings/facts/pay';
import { namesExtra } from '#core/findings/rules/shared';
import { type Json } from '#core/contract/json';
import { type Pence, nothing, pence, subtract } from '#core/money/pence';
import { type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { allRequests } from '#db/actions/plan/requests';
import { allPlanLines } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';
import { type Naming } from '#db/actions/findings/naming';

// From the pay groups, which are few, each run by its payday.
const payslips = `
  SELECT payslip.id, payslip.number, payslip.employment_id, payslip.payday, payslip.gross_pence, payslip.paid_minutes, payslip.due_id,
    run.from_day, run.to_day, document.content_digest, due.amount_pence, due_state.open_pence,
    (SELECT count(*) FROM payslip_timesheet WHERE payslip_timesheet.payslip_id = payslip.id) AS timesheets,
    EXISTS (SELECT 1 FROM payslip_timesheet AS own CROSS JOIN timesheet_rota ON timesheet_rota.timesheet_id = own.timesheet_id
      WHERE own.payslip_id = payslip.id AND timesheet_rota.planned_minutes > 0) AS has_rota
  FROM pay_group CROSS JOIN pay_run AS run ON run.pay_group_id = pay_group.id AND run.payday BETWEEN @from AND @to
    CROSS JOIN payslip ON payslip.pay_run_id = run.id CROSS JOIN document ON document.id = payslip.document_id
    LEFT JOIN due ON due.id = payslip.due_id LEFT JOIN due_state ON due_state.due_id = payslip.due_id
  WHERE NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = run.id)
  ORDER BY payslip.number`;

const payslipShape = {
  id: text,
  number: whole,
  employment_id: text,
  payday: day,
  gross_pence: money,
  paid_minutes: whole,
  due_id: orNull(text),
  from_day: day,
  to_day: day,
  content_digest: text,
  amount_pence: orNull(money),
  open_pence: orNull(money),
  timesheets: whole,
  has_rota: flag,
};

function memberOf(content: Json | undefined, name: string): Json | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  return Object.entries(content).find(([key]) => key === name)?.[1];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function listIn(content: Json | undefined, name: string): readonly Json[] {
  const found = memberOf(content, name);
  return isList(found) ? found : [];
}

/** What a frozen payslip's lines add up to, and whose money pays it; of an erased one nothing is known. */
function linesOf(content: Json | undefined): { readonly sum?: Pence; readonly streamIds: readonly string[] } {
  if (content === undefined) return { streamIds: [] };
  const amounts = listIn(content, 'lines').map((line) => memberOf(line, 'amount'));
  const streamIds = listIn(content, 'charges').map((charge) => memberOf(charge, 'streamId'));
  return {
    sum: pence(amounts.reduce<number>((so, amount) => so + (typeof amount === 'number' ? amount : 0), 0)),
    streamIds: [...new Set(streamIds.filter((id) => typeof id === 'string'))],
  };
}

/** Payslips with a payday in the days; those of void runs are none. */
export function payslipFacts({ sql, contentOf }: Reading, { from, to }: Span, { nameOf, trueNameOf }: Naming): readonly PayslipFacts[] {
  return sql.all(payslips, { from, to }, payslipShape).map((row) => {
    const { sum = row.gross_pence, streamIds } = linesOf(contentOf(row.content_digest));
    const net = row.amount_pence ?? nothing;
    return {
      id: row.id,
      number: row.number,
      employmentId: row.employment_id,
      assistant: nameOf(row.employment_id),
      calledAs: trueNameOf(row.employment_id),
      streamIds,
      payday: row.payday,
      span: { from: row.from_day, to: row.to_day },
      gross: row.gross_pence,
      lines: sum,
      minutes: row.paid_minutes,
      timesheets: row.timesheets,
      net,
      hasRota: row.has_rota,
      ...given({ paid: row.open_pence === null ? undefined : subtract(net, row.open_pence) }),
    };
  });
}

// By the employments, which are few; opened again it is none.
const timesheets = `
  SELECT timesheet.id, timesheet.number, timesheet.employment_id, timesheet.from_day, timesheet.to_day,
    EXISTS (SELECT 1 FROM timesheet_signature AS s WHERE s.timesheet_id = timesheet.id AND s.side = 'assistant') AS by_assistant,
    EXISTS (SELECT 1 FROM timesheet_signature AS s WHERE s.timesheet_id = timesheet.id AND s.side = 'employer') AS by_employer
  FROM timesheet WHERE timesheet.employment_id = ? AND timesheet.from_day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM timesheet_opened WHERE timesheet_opened.timesheet_id = timesheet.id) ORDER BY timesheet.number`;

export function timesheetFacts({ sql }: Reading, { from, to }: Span, { employments, nameOf }: Naming): readonly TimesheetFacts[] {
  const shape = { id: text, number: whole, employment_id: text, from_day: day, to_day: day, by_assistant: flag, by_employer: flag };
  return employments.flatMap(({ id: employmentId }) =>
    sql.all(timesheets, [employmentId, from, to], shape).map((row) => ({
      id: row.id,
      number: row.number,
      employmentId,
      assistant: nameOf(employmentId),
      span: { from: row.from_day, to: row.to_day },
      isSigned: { assistant: row.by_assistant, employer: row.by_employer },
    })),
  );
}

const checks = `
  SELECT payslip.id, payslip.number, payslip.employment_id, wage.from_day, wage.to_day, wage.pay_pence, wage.least_pence,
    EXISTS (SELECT 1 FROM minimum_wage_answer AS said WHERE said.employment_id = payslip.employment_id AND said.from_day = wage.from_day) AS answered
  FROM pay_group CROSS JOIN pay_run AS run ON run.pay_group_id = pay_group.id AND run.payday BETWEEN @from AND @to
    CROSS JOIN payslip ON payslip.pay_run_id = run.id CROSS JOIN payslip_minimum_wage AS wage ON wage.payslip_id = payslip.id
  WHERE wage.pay_pence < wage.least_pence AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = run.id)
  ORDER BY payslip.number, wage.from_day`;

/** Pay below the law's least, as the payslips' own check found it. */
export function minimumWageFacts({ sql }: Reading, { from, to }: Span, { nameOf }: Naming): readonly MinimumWageFacts[] {
  const shape = {
    id: text,
    number: whole,
    employment_id: text,
    from_day: day,
    to_day: day,
    pay_pence: money,
    least_pence: money,
    answered: flag,
  };
  return sql.all(checks, { from, to }, shape).map((row) => ({
    employmentId: row.employment_id,
    assistant: nameOf(row.employment_id),
    payslip: row.number,
    payslipId: row.id,
    from: row.from_day,
    to: row.to_day,
    pay: row.pay_pence,
    least: row.least_pence,
    isAnswered: row.answered,
  }));
}

const sumsGiven = `
  SELECT pay_extra.id, 'bonus' AS kind, pay_extra.day, pay_extra.amount_pence, pay_extra.plan_line_id FROM pay_extra
    CROSS JOIN pay_extra_kind ON pay_extra_kind.pay_extra_id = pay_extra.id
  WHERE pay_extra.employment_id = @employment AND pay_extra.day BETWEEN @from AND @to AND pay_extra_kind.kind = 'bonus'
    AND NOT EXISTS (SELECT 1 FROM pay_extra_taken_back WHERE pay_extra_taken_back.pay_extra_id = pay_extra.id)
  UNION ALL
  SELECT pay_advance.id, 'advance' AS kind, pay_advance.day, pay_advance.amount_pence, pay_advance.plan_line_id FROM pay_advance
  WHERE pay_advance.employment_id = @employment AND pay_advance.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = pay_advance.entry_id)`;

/** Whether the plan's line names it, or something that the funder agreed to for that line does. */
function agreements(reading: Reading): (kind: ExtraFacts['kind'], planLineId: string) => boolean {
  const named = new Map(allPlanLines(reading).map(({ id, name }) => [id, name]));
  const agreed = allRequests(reading).filter(
    ({ kind, answers, takenBack }) =>
      takenBack === undefined && (answers[0] === undefined ? kind === 'authorisation' : /^(agreed|partly)$/u.test(answers[0].answer)),
  );
  return (kind, planLineId) =>
    namesExtra(kind, named.get(planLineId) ?? '') ||
    agreed.some(({ what, lines }) => lines.some(({ id }) => id === planLineId) && namesExtra(kind, what));
}

/** Bonuses and advances, and which of them the plan has. */
export function extraFacts(reading: Reading, { from, to }: Span, { employments, nameOf }: Naming): readonly ExtraFacts[] {
  const shape = { id: text, kind: oneOf('bonus', 'advance'), day, amount_pence: money, plan_line_id: text };
  const isAgreed = agreements(reading);
  return employments.flatMap(({ id: employmentId }) =>
    reading.sql.all(sumsGiven, { employment: employmentId, from, to }, shape).map((row) => ({
      id: row.id,
      employmentId,
      assistant: nameOf(employmentId),
      kind: row.kind,
      day: row.day,
      amount: row.amount_pence,
      isAgreed: isAgreed(row.kind, row.plan_line_id),
    })),
  );
}
