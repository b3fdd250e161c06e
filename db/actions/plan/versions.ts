import { problem, type Problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { costOfQuantity } from '#core/plan/quantity';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { everyColumn } from '#db/actions/awards';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor, notYet } from '#db/actions/named';
import { maybeIn, proofOf, takeBack, takenBackOf, wordsIn } from '#db/actions/plan/parts';
import { planLineById } from '#db/actions/planLines';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';
import { units } from '#core/plan/quantity';

type Input = InputOf<'plan.version'>;
type Version = OutputOf<'plan.read'>['plans'][number]['versions'][number];

const newest = `
  SELECT id, number, from_day FROM plan_version
  WHERE stream_id = ? AND NOT EXISTS (SELECT 1 FROM plan_version_taken_back WHERE plan_version_id = plan_version.id)
  ORDER BY number DESC LIMIT 1`;

function newestOf({ sql }: Reading, streamId: string) {
  return sql.one(newest, [streamId], { id: text, number: whole, from_day: day });
}

function lineProblem(reading: Reading, { streamId, lines }: Input, place: number): Problem | undefined {
  const one = lines[place];
  if (one === undefined) return undefined;
  const field = `lines.${String(place)}`;
  const line = planLineById(reading, one.planLineId);
  if (line === undefined) return problem('input.notFound', { what: 'plan line' }, `${field}.planLineId`);
  const { name } = line;
  if (lines.findIndex(({ planLineId }) => planLineId === one.planLineId) < place)
    return problem('plan.lineTwice', { line: name }, `${field}.planLineId`);
  if (line.streamId !== streamId)
    return problem('plan.otherMoney', { line: name, stream: nameFor(reading, 'stream', streamId) ?? '' }, `${field}.planLineId`);
  if (one.quantity === undefined || one.differsBecause !== undefined) return undefined;
  const counted = costOfQuantity(one.quantity);
  if (counted === line.agreed) return undefined;
  return problem('plan.sumDiffers', { line: name, sum: pounds(line.agreed), counted: pounds(counted) }, `${field}.quantity`);
}

function beginsBefore(reading: Reading, { streamId, from }: Input): Problem | undefined {
  const before = newestOf(reading, streamId);
  if (before === undefined || from > before.from_day) return undefined;
  return problem('plan.beginsBefore', { number: String(before.number), from: dayInWords(before.from_day) }, 'from');
}

const nextNumber = 'SELECT coalesce(max(number), 0) + 1 AS number FROM plan_version WHERE stream_id = ?';

/** The plan as it was agreed: a new version, which names its lines as they stand. */
export function recordVersion(writing: Writing, input: Input): Result<OutputOf<'plan.version'>> {
  const { streamId, from, agreedOn, by, note, lines, file } = input;
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => beginsBefore(writing, input),
    () => notYet(writing, agreedOn, 'agreedOn'),
    ...lines.map((_, place) => () => lineProblem(writing, input, place)),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_version');
  const number = writing.sql.one(nextNumber, [streamId], { number: whole })?.number ?? 1;
  const words = writing.keep({ by, ...given({ note }) });
  const evidence = proofOf(writing, file);
  writing.append('plan_version', {
    id,
    stream_id: streamId,
    number,
    from_day: from,
    agreed_on: agreedOn,
    words_digest: words,
    evidence_id: evidence,
  });
  for (const { planLineId, quantity, differsBecause } of lines) {
    const line = planLineById(writing, planLineId);
    if (line === undefined) throw new RangeError('each line was looked at before');
    writing.append('plan_version_line', {
      plan_version_id: id,
      plan_line_id: planLineId,
      agreed_pence: line.agreed,
      every: line.every,
      unit: quantity?.unit ?? null,
      rate_pence: quantity?.rate ?? null,
      quantity_hundredths: quantity?.quantityHundredths ?? null,
      words_digest: differsBecause === undefined ? null : writing.keep({ differs: differsBecause }),
    });
  }
  return done({ id, number });
}

/** Only the newest is taken back: those before it stand for the days they had. */
export function takeVersionBack(writing: Writing, input: InputOf<'plan.takeVersionBack'>): Made {
  const row = writing.sql.one('SELECT stream_id, number FROM plan_version WHERE id = ?', [input.id], { stream_id: text, number: whole });
  const last = row && newestOf(writing, row.stream_id);
  if (row !== undefined && last !== undefined && last.number > row.number)
    return refused(problem('plan.notNewest', { number: String(last.number) }, 'id'));
  return takeBack(writing, 'plan_version', input);
}

const ofVersion = `
  SELECT plan_line.id, plan_line.name, line.agreed_pence, line.every, line.unit, line.rate_pence, line.quantity_hundredths, line.words_digest
  FROM plan_version_line AS line CROSS JOIN plan_line ON plan_line.id = line.plan_line_id
  WHERE line.plan_version_id = ? ORDER BY line.rowid`;

const lineShape = {
  id: text,
  name: text,
  agreed_pence: money,
  every: everyColumn,
  unit: orNull(oneOf(...units)),
  rate_pence: orNull(money),
  quantity_hundredths: orNull(whole),
  words_digest: orNull(text),
};

export function linesOfVersion(reading: Reading, versionId: string): Version['lines'] {
  return reading.sql.all(ofVersion, [versionId], lineShape).map((row) => {
    const { unit, rate_pence: rate, quantity_hundredths: quantityHundredths } = row;
    const quantity = unit === null || rate === null || quantityHundredths === null ? undefined : { unit, rate, quantityHundredths };
    return {
      planLineId: row.id,
      name: row.name,
      agreed: row.agreed_pence,
      every: row.every,
      ...given({ quantity, differsBecause: wordsIn(reading, row.words_digest, 'differs') }),
    };
  });
}

const ofStream = `
  SELECT plan_version.id, plan_version.number, from_day, agreed_on, words_digest, evidence.number AS evidence_number
  FROM plan_version LEFT JOIN evidence ON evidence.id = plan_version.evidence_id
  WHERE stream_id = ? ORDER BY plan_version.number DESC`;

/** Every version of a kind of money's plan, newest first. */
export function versionsOf(reading: Reading, streamId: string): Version[] {
  const shape = { id: text, number: whole, from_day: day, agreed_on: day, words_digest: text, evidence_number: orNull(whole) };
  return reading.sql.all(ofStream, [streamId], shape).map((row) => ({
    id: row.id,
    number: row.number,
    from: row.from_day,
    agreedOn: row.agreed_on,
    by: wordsIn(reading, row.words_digest, 'by') ?? '',
    lines: linesOfVersion(reading, row.id),
    ...given({
      note: maybeIn(reading, row.words_digest, 'note'),
      evidenceNumber: row.evidence_number,
      takenBack: wordsIn(reading, takenBackOf(reading, 'plan_version', row.id) ?? null, 'reason'),
    }),
  }));
}

const inForce = `
  SELECT id FROM plan_version
  WHERE stream_id = ? AND from_day <= ? AND NOT EXISTS (SELECT 1 FROM plan_version_taken_back WHERE plan_version_id = plan_version.id)
  ORDER BY number DESC LIMIT 1`;

/** The lines of the version in force on a day; none while no version is recorded. */
export function linesInForce(reading: Reading, streamId: string, on: Day): Version['lines'] {
  const version = reading.sql.one(inForce, [streamId, on], { id: text });
  return version === undefined ? [] : linesOfVersion(reading, version.id);
}
