import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { monthsInWords } from '#core/people/findings/checks';
import { type FileField, type KindShape, disclosureLevels, fieldType, isFileField, kindShape } from '#core/people/kinds';
import { addMonths, readDay } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor, notYet } from '#db/actions/named';
import { funderAsks } from '#db/actions/personFile/asks';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag, orNull, text } from '#db/rows';

type Input = InputOf<'file.record'>;
type About = Pick<Input, 'assistantId' | 'employerId' | 'employmentId' | 'kind'>;

/** Whose file it is, and that the kind belongs there. */
function whoseProblem(reading: Reading, { assistantId, employerId, employmentId, kind }: About): Problem | undefined {
  if ((assistantId === undefined) === (employerId === undefined)) return problem('file.whose', {}, 'kind');
  if ((kindShape(kind).of === 'employer') !== (employerId !== undefined)) return problem('file.wrongFile', {}, 'kind');
  if (employerId !== undefined) return missing(reading, 'employer', employerId, 'employerId');
  const id = assistantId ?? '';
  const name = nameFor(reading, 'assistant', id);
  if (name === undefined) return problem('input.notFound', { what: 'PA' }, 'assistantId');
  if (employmentId === undefined) return kindShape(kind).of === 'job' ? problem('file.jobNeeded', {}, 'employmentId') : undefined;
  const job = reading.sql.one('SELECT assistant_id = ? AS own FROM employment WHERE id = ?', [id, employmentId], { own: flag });
  return job?.own === true ? undefined : problem('file.otherJob', { name }, 'employmentId');
}

function answerProblem(field: FileField, typed: string | undefined, isOptional: boolean): Problem | undefined {
  const said = typed?.trim() ?? '';
  if (said === '') return isOptional ? undefined : problem('file.needsAnswer', {}, `facts.${field}`);
  const type = fieldType(field);
  if (type === 'day') return readDay(said) === undefined ? problem('file.notADay', {}, `facts.${field}`) : undefined;
  if (typeof type === 'string') return undefined;
  return type.includes(said) ? undefined : problem('file.notAChoice', {}, `facts.${field}`);
}

function answersProblem({ facts }: Input, { fields, optional = [] }: KindShape): Problem | undefined {
  const strange = Object.keys(facts).some((name) => !isFileField(name) || !fields.includes(name));
  if (strange) return problem('file.notAsked', {}, 'kind');
  return firstProblem(...fields.map((field) => () => answerProblem(field, facts[field], optional.includes(field))));
}

function untilProblem({ day: on, until }: Input, shape: KindShape): Problem | undefined {
  if (until === undefined) return shape.until === 'needed' ? problem('file.untilNeeded', {}, 'until') : undefined;
  if (shape.until === undefined) return problem('file.untilNotAsked', {}, 'until');
  return until < on ? problem('file.untilBeforeDay', {}, 'until') : undefined;
}

/** Certificates do not expire; PVG membership does. None is copied, and one older than a funder asks is recorded when that is meant. */
function disclosureProblem(reading: Reading, { kind, day: on, until, facts, meant }: Input): Problem | undefined {
  if (kind !== 'disclosure') return undefined;
  const scheme = facts['scheme'] === 'pvg' ? 'pvg' : facts['scheme'] === 'accessni' ? 'accessni' : 'dbs';
  const called = { dbs: 'DBS', pvg: 'PVG', accessni: 'AccessNI' }[scheme];
  if (!disclosureLevels[scheme].includes(facts['level'] ?? '')) return problem('file.levelNotScheme', { scheme: called }, 'facts.level');
  if (scheme !== 'pvg' && until !== undefined) return problem('file.certificateNoEnd', { scheme: called }, 'until');
  const old = funderAsks(reading).find(({ disclosureMonths: months }) => months !== undefined && addMonths(on, months) <= reading.today);
  if (old?.disclosureMonths === undefined || meant === true) return undefined;
  return problem('file.checkOld', { date: dayInWords(on), funder: old.funder, age: monthsInWords(old.disclosureMonths) }, 'day');
}

/** A record of a PA's file, or of their employer's, with what proves it. */
export function recordItem(writing: Writing, input: Input): Made {
  const shape = kindShape(input.kind);
  const wrong = firstProblem(
    () => whoseProblem(writing, input),
    () => answersProblem(input, shape),
    // Changes to a contract and insurance may be recorded ahead of their first day.
    () => (input.kind === 'variation' || shape.until === 'needed' ? undefined : notYet(writing, input.day, 'day')),
    () => untilProblem(input, shape),
    () => (shape.noCopy === true && input.files.length > 0 ? problem('file.noCopy', {}, 'files') : undefined),
    () => disclosureProblem(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('file_item');
  const facts = Object.fromEntries(Object.entries(input.facts).filter(([, said]) => said.trim() !== ''));
  append(writing, id, { ...input, standing: 'held' }, { facts });
  const kept = new Set(input.files.map((token) => writing.keepFile(token).id));
  for (const evidenceId of kept) writing.append('file_item_evidence', { file_item_id: id, evidence_id: evidenceId });
  return done({ id });
}

type ToAppend = About & { readonly day: string; readonly until?: string | undefined; readonly standing: 'held' | 'not_needed' };

function append(writing: Writing, id: string, item: ToAppend, content: Parameters<Writing['keep']>[0]): void {
  writing.append('file_item', {
    id,
    assistant_id: item.assistantId ?? null,
    employer_id: item.employerId ?? null,
    employment_id: item.employmentId ?? null,
    kind: item.kind,
    standing: item.standing,
    day: item.day,
    until: item.until ?? null,
    words_digest: writing.keep(content),
  });
}

/** Says that a record is not needed, with the reason: nothing asks for it until something newer is recorded. */
export function putAside(writing: Writing, { reason, ...about }: InputOf<'file.putAside'>): Made {
  const wrong = whoseProblem(writing, about);
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('file_item');
  append(writing, id, { ...about, day: writing.today, standing: 'not_needed' }, { reason });
  return done({ id });
}

const known = `
  SELECT back.file_item_id AS gone FROM file_item LEFT JOIN file_item_taken_back AS back ON back.file_item_id = file_item.id WHERE file_item.id = ?`;

/** What was recorded by mistake. It stays in sight with the reason. */
export function takeItemBack(writing: Writing, { id, reason }: InputOf<'file.takeBack'>): Made {
  const row = writing.sql.one(known, [id], { gone: orNull(text) });
  if (row === undefined) return refused(problem('input.notFound', { what: 'record' }, 'id'));
  if (row.gone !== null) return refused(problem('file.takenBackAlready', {}, 'id'));
  writing.append('file_item_taken_back', { file_item_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
