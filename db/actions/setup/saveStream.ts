import { eq } from 'drizzle-orm';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { stream, streamBeneficiary } from '#db/schema/setup';

type Stream = InputOf<'stream.add'>;

function nameTaken({ sql }: Reading, id: string, name: string): Problem | undefined {
  const other = sql.one('SELECT id FROM stream WHERE name = ? AND id <> ?', [name, id], { id: text });
  return other && problem('setup.nameTaken', { what: 'kind of money', name }, 'name');
}

/** Somebody with a plan line under this money cannot be taken out of it. */
function stillPlanned({ sql }: Reading, id: string, beneficiaryIds: readonly string[]): Problem | undefined {
  const planned = sql.all(
    'SELECT DISTINCT plan_line.beneficiary_id, beneficiary.name FROM plan_line JOIN beneficiary ON beneficiary.id = plan_line.beneficiary_id WHERE stream_id = ?',
    [id],
    { beneficiary_id: text, name: text },
  );
  const left = planned.find(({ beneficiary_id }) => !beneficiaryIds.includes(beneficiary_id));
  return left && problem('setup.inUse', { what: left.name }, 'beneficiaryIds');
}

/** NHS care is free: money that somebody pays a share of cannot become NHS money. */
function hasContribution({ sql }: Reading, id: string, { basis, name }: Stream): Problem | undefined {
  if (basis !== 'nhs') return undefined;
  const found = sql.one('SELECT id FROM contribution WHERE stream_id = ? LIMIT 1', [id], { id: text });
  return found && problem('funding.hasContribution', { stream: name }, 'basis');
}

function wrongIn(reading: Reading, id: string, input: Stream): Problem | undefined {
  return firstProblem(
    () => missing(reading, 'funder', input.funderId, 'funderId'),
    ...input.beneficiaryIds.map((one, at) => () => missing(reading, 'beneficiary', one, `beneficiaryIds.${String(at)}`)),
    () => endsBeforeStart('This money', input.from, input.to),
    () => nameTaken(reading, id, input.name),
    () => stillPlanned(reading, id, input.beneficiaryIds),
    () => hasContribution(reading, id, input),
  );
}

function save(writing: Writing, id: string, input: Stream): Made {
  const wrong = wrongIn(writing, id, input);
  if (wrong !== undefined) return refused(wrong);
  const { funderId, name, basis, agreement = null, agreementOn = null, planOn = null, from, to = null } = input;
  const row = { id, funderId, name, basis, agreement, agreementOn, planOn, fromDay: from, toDay: to };
  writing.orm.insert(stream).values(row).onConflictDoUpdate({ target: stream.id, set: row }).run();
  writing.orm.delete(streamBeneficiary).where(eq(streamBeneficiary.streamId, id)).run();
  const people = [...new Set(input.beneficiaryIds)].map((beneficiaryId) => ({ streamId: id, beneficiaryId }));
  writing.orm.insert(streamBeneficiary).values(people).run();
  return done({ id });
}

/** Money with its own rules: one funder's, under one agreement, for one or several people. */
export function addStream(writing: Writing, input: Stream): Made {
  return save(writing, writing.newId('stream'), input);
}

export function changeStream(writing: Writing, { id, ...input }: InputOf<'stream.change'>): Made {
  const unknown = missing(writing, 'stream', id, 'id');
  return unknown === undefined ? save(writing, id, input) : refused(unknown);
}
