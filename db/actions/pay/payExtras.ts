import { textIn } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { extraKindProblem, keepExtraKind } from '#db/actions/deductions/extraKind';
import { type Made } from '#db/actions/made';
import { given } from '#db/actions/given';
import { firstProblem } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { payslipById } from '#db/actions/pay/payslips';
import { runById } from '#db/actions/pay/runs';
import { notInForce, planLineById } from '#db/actions/planLines';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

type Input = InputOf<'payExtra.add'>;

function amountProblem({ kind, amount }: Input): Problem | undefined {
  if (amount === 0) return problem('pay.extraNothing', {}, 'amount');
  return kind === 'extra' && amount < 0 ? problem('pay.extraTakesBack', {}, 'amount') : undefined;
}

function dayProblem({ name, startsOn, endsOn }: Employment, { day: on }: Input): Problem | undefined {
  if (on < startsOn) return problem('pay.beforeStart', { name, starts: dayInWords(startsOn) }, 'day');
  return endsOn !== null && on > endsOn ? problem('pay.afterEnd', { name, ended: dayInWords(endsOn) }, 'day') : undefined;
}

function lineProblem(reading: Reading, { planLineId, day: on }: Input): Problem | undefined {
  const line = planLineById(reading, planLineId);
  if (line === undefined) return problem('input.notFound', { what: 'plan line' }, 'planLineId');
  if (line.category !== 'wages' && line.category !== 'payroll') return problem('pay.notWages', { line: line.name }, 'planLineId');
  if (line.rule === 'not_allowed') return problem('money.notAllowed', { line: line.name }, 'planLineId');
  if (line.rule === 'ask_first' && !line.approved) return problem('money.askFirst', { line: line.name }, 'planLineId');
  return notInForce(line, on, 'planLineId');
}

function correctsProblem(reading: Reading, { id, name }: Employment, { corrects }: Input): Problem | undefined {
  if (corrects === undefined) return undefined;
  const payslip = payslipById(reading, corrects);
  const stands = payslip !== undefined && runById(reading, payslip.payRunId)?.voidReason === null;
  return payslip?.employmentId === id && stands ? undefined : problem('pay.otherPayslip', { name }, 'corrects');
}

/** A line of the PA’s next payslip: an extra sum, or a correction of an earlier one, which may take back. */
export function addPayExtra(writing: Writing, input: Input): Made {
  const employment = employmentById(writing, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'PA’s job' }, 'employmentId'));
  const wrong = firstProblem(
    () => amountProblem(input),
    () => dayProblem(employment, input),
    () => lineProblem(writing, input),
    () => extraKindProblem(input),
    () => correctsProblem(writing, employment, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pay_extra');
  writing.append('pay_extra', {
    id,
    employment_id: input.employmentId,
    kind: input.kind,
    day: input.day,
    amount_pence: input.amount,
    plan_line_id: input.planLineId,
    corrects: input.corrects ?? null,
    words_digest: writing.keep({ words: input.words }),
  });
  if (input.what !== undefined) keepExtraKind(writing, id, input.what);
  return done({ id });
}

// The standing payslip that took it; an index leads from the extra to its payslips.
const extras = `
  SELECT pay_extra.id, pay_extra.employment_id, pay_extra.kind, pay_extra.day, pay_extra.amount_pence, pay_extra.words_digest,
    (SELECT pay_extra_kind.kind FROM pay_extra_kind WHERE pay_extra_kind.pay_extra_id = pay_extra.id) AS what,
    (SELECT payslip.number FROM payslip_extra CROSS JOIN payslip ON payslip.id = payslip_extra.payslip_id
      WHERE payslip_extra.pay_extra_id = pay_extra.id
        AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)) AS payslip_number,
    EXISTS (SELECT 1 FROM pay_extra_taken_back WHERE pay_extra_taken_back.pay_extra_id = pay_extra.id) AS gone
  FROM pay_extra`;

const shape = {
  id: text,
  employment_id: text,
  kind: oneOf('correction', 'extra'),
  day,
  amount_pence: money,
  words_digest: text,
  what: orNull(oneOf('bonus', 'overtime', 'back_pay')),
  payslip_number: orNull(whole),
  gone: flag,
};

/** Takes an extra sum back before a payslip has it. */
export function takeBackPayExtra(writing: Writing, { id, reason }: InputOf<'payExtra.takeBack'>): Made {
  const extra = writing.sql.one(`${extras} WHERE pay_extra.id = ?`, [id], shape);
  if (extra === undefined) return refused(problem('input.notFound', { what: 'extra sum' }, 'id'));
  if (extra.gone) return refused(problem('pay.extraTakenBack', {}, 'id'));
  if (extra.payslip_number !== null) return refused(problem('pay.extraTaken', { number: String(extra.payslip_number) }, 'id'));
  writing.append('pay_extra_taken_back', { pay_extra_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** Every extra sum that was not taken back, newest first. */
export function listPayExtras({ sql, contentOf }: Reading): Result<OutputOf<'payExtra.list'>> {
  const employments = sql.all(
    'SELECT employment.id, assistant.name FROM employment CROSS JOIN assistant ON assistant.id = employment.assistant_id',
    [],
    {
      id: text,
      name: text,
    },
  );
  const rows = employments.flatMap(({ id, name }) =>
    sql
      .all(`${extras} WHERE pay_extra.employment_id = ?`, [id], shape)
      .filter(({ gone }) => !gone)
      .map((row) => ({
        id: row.id,
        employmentId: row.employment_id,
        assistant: name,
        kind: row.kind,
        day: row.day,
        amount: row.amount_pence,
        words: textIn(contentOf(row.words_digest), 'words') ?? '(erased)',
        ...given({ what: row.what, payslipNumber: row.payslip_number }),
      })),
  );
  return done({ extras: rows.toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0)) });
}
