import { type Problem, problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing, nameFor } from '#db/actions/named';
import { type PlanLine, planLineById } from '#db/actions/planLines';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag, text, whole } from '#db/rows';
import { planLine } from '#db/schema/setup';
import { addOutcome } from './addOutcome.ts';

type Asked = InputOf<'planLine.add'>;
type Input = Omit<Asked, 'outcomeId' | 'newOutcome'> & { readonly outcomeId: string };

function notInMoney(reading: Reading, { streamId, beneficiaryId }: Input): Problem | undefined {
  const found = reading.sql.one(
    'SELECT beneficiary_id FROM stream_beneficiary WHERE stream_id = ? AND beneficiary_id = ?',
    [streamId, beneficiaryId],
    { beneficiary_id: text },
  );
  if (found !== undefined) return undefined;
  const person = nameFor(reading, 'beneficiary', beneficiaryId) ?? '';
  return problem('setup.notInMoney', { person, stream: nameFor(reading, 'stream', streamId) ?? '' }, 'beneficiaryId');
}

function othersOutcome({ sql }: Reading, { beneficiaryId, outcomeId }: Input): Problem | undefined {
  const found = sql.one('SELECT id FROM outcome WHERE id = ? AND beneficiary_id = ?', [outcomeId, beneficiaryId], { id: text });
  return found === undefined ? problem('input.notFound', { what: 'outcome' }, 'outcomeId') : undefined;
}

function wrongIn(reading: Reading, input: Input): Problem | undefined {
  return firstProblem(
    () => missing(reading, 'stream', input.streamId, 'streamId'),
    () => missing(reading, 'beneficiary', input.beneficiaryId, 'beneficiaryId'),
    () => missing(reading, 'outcome', input.outcomeId, 'outcomeId'),
    () => notInMoney(reading, input),
    () => othersOutcome(reading, input),
    () => (input.agreed < 0 ? problem('input.amountNeeded', {}, 'agreed') : undefined),
    () => endsBeforeStart('The plan line', input.from, input.to),
  );
}

/** The outcome chosen, or the one written instead: the person’s own of that name where there is one, or a new one. */
function outcomeOf(writing: Writing, { outcomeId, newOutcome, beneficiaryId }: Asked): Made {
  if ((outcomeId === undefined) === (newOutcome === undefined)) return refused(problem('input.notFound', { what: 'outcome' }, 'outcomeId'));
  if (newOutcome === undefined) return done({ id: outcomeId ?? '' });
  const known = writing.sql.one('SELECT id FROM outcome WHERE beneficiary_id = ? AND name = ?', [beneficiaryId, newOutcome], { id: text });
  return known === undefined ? addOutcome(writing, { beneficiaryId, name: newOutcome }) : done(known);
}

function withOutcome(writing: Writing, { outcomeId, newOutcome, ...asked }: Asked): Result<Input> {
  const found = outcomeOf(writing, { ...asked, outcomeId, newOutcome });
  return found.ok ? done({ ...asked, outcomeId: found.value.id }) : found;
}

function save(writing: Writing, id: string, input: Input): Made {
  const wrong = wrongIn(writing, input);
  if (wrong !== undefined) return refused(wrong);
  const { streamId, beneficiaryId, outcomeId, name, category, rule, agreed, every, from, to = null } = input;
  const row = { id, streamId, beneficiaryId, outcomeId, name, category, rule, agreedPence: agreed, every, fromDay: from, toDay: to };
  writing.orm.insert(planLine).values(row).onConflictDoUpdate({ target: planLine.id, set: row }).run();
  return done({ id });
}

/** What the money may be spent on for somebody, how much of it, and which outcome it serves. */
export function addPlanLine(writing: Writing, asked: Asked): Made {
  const input = withOutcome(writing, asked);
  return input.ok ? save(writing, writing.newId('plan_line'), input.value) : input;
}

function isSpentOn({ sql }: Reading, { id, streamId }: PlanLine): boolean {
  const found = sql.one('SELECT EXISTS (SELECT 1 FROM posting WHERE stream_id = ? AND plan_line_id = ?) AS used', [streamId, id], {
    used: flag,
  });
  return found?.used === true;
}

const leasedOn = `
  SELECT count(*) AS found FROM lease CROSS JOIN lease_terms ON lease_terms.lease_id = lease.id
    CROSS JOIN lease_charge ON lease_charge.lease_terms_id = lease_terms.id AND lease_charge.plan_line_id = ?`;

/** Whether a vehicle's terms name the line: its payments to come are shared by whose the line is. */
function isLeasedOn({ sql }: Reading, { id }: PlanLine): boolean {
  return (sql.one(leasedOn, [id], { found: whole })?.found ?? 0) > 0;
}

const whose = ['streamId', 'beneficiaryId', 'outcomeId'] as const;

/** Money spent stays where it was spent: whose it is and what for can only change while nothing was spent on the line and no vehicle is leased on it. */
export function changePlanLine(writing: Writing, { id, ...asked }: InputOf<'planLine.change'>): Made {
  const line = planLineById(writing, id);
  if (line === undefined) return refused(problem('input.notFound', { what: 'plan line' }, 'id'));
  const read = withOutcome(writing, asked);
  if (!read.ok) return read;
  const input = read.value;
  const isLeased = isLeasedOn(writing, line);
  const moved = (isLeased ? [...whose, 'category' as const] : whose).find((part) => line[part] !== input[part]);
  if (moved !== undefined && (isLeased || isSpentOn(writing, line)))
    return refused(problem('setup.inUse', { what: `“${line.name}”` }, moved));
  return save(writing, id, input);
}
