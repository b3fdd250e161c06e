import { done, refused, type Result } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type HmrcFacts } from '#core/contract/shapes/reportRead';
import { personOfFacts } from '#core/rti/checkFacts';
import { hoursBandOf } from '#core/rti/fpsEmployee';
import { inHmrcLetters, splitName, ukPostcode } from '#core/rti/plainLetters';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { employmentById, type Employment } from '#db/actions/pay/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { orNull, text, whole } from '#db/rows';
import { isTakenOver, jobOf, personOf, starterStatementOf } from './facts.ts';
import { toldOf } from './told.ts';
import { notFound } from './ways.ts';

/** What HMRC asks about a PA and their job. Everything before stays in the book; the newest stands. */
export function tellFacts(writing: Writing, input: InputOf<'report.tellFacts'>): Made {
  const { employmentId, hours, irregular, statement, workplacePostcode } = input;
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return notFound('employment', 'employmentId');
  const person = personOfFacts(input, { name: employment.name, hasNiNumber: employment.niNumber !== null });
  if (!person.ok) return refused(person.problem);
  writing.append('hmrc_person', {
    id: writing.newId('hmrc_person'),
    assistant_id: employment.assistantId,
    words_digest: writing.keep(person.value),
  });
  const id = writing.newId('hmrc_job');
  writing.append('hmrc_job', {
    id,
    employment_id: employmentId,
    hours,
    irregular: irregular ? 1 : 0,
    statement: statement ?? null,
    workplace_postcode: ukPostcode(workplacePostcode ?? '') ?? null,
  });
  return done({ id });
}

function recordedOf(reading: Reading, { id: employmentId, assistantId }: Employment): HmrcFacts | undefined {
  const person = personOf(reading, assistantId);
  const job = jobOf(reading, employmentId);
  if (person === undefined || job === undefined) return undefined;
  const { forenames, lines, ...rest } = person;
  const { starter: statement, ...other } = job;
  return { employmentId, ...rest, forenames: forenames.join(' '), lines: [...lines], ...other, ...given({ statement }) };
}

const address = 'SELECT address FROM assistant WHERE id = ?';
const week = 'SELECT week_minutes FROM agreement WHERE employment_id = ? ORDER BY from_day DESC, log_seq DESC LIMIT 1';

/** `1 High Street, Sampletown, M1 1AA` in lines, and the postcode apart. */
function addressIn(typed: string | null): Pick<HmrcFacts, 'lines' | 'postcode'> {
  const parts = (typed ?? '').split(/[,\n]/u).map((part) => part.trim());
  const said = parts.filter((part) => part !== '');
  const postcode = ukPostcode(said.at(-1) ?? '');
  const lines = (postcode === undefined ? said : said.slice(0, -1)).filter((line) => inHmrcLetters(line, 'line') !== undefined);
  return { lines: lines.slice(0, 4), ...(postcode === undefined ? {} : { postcode }) };
}

/** What the book knows already, to begin with; gender, hours without a contract and the start are asked. */
function suggestedOf(reading: Reading, { id, assistantId, name }: Employment): Partial<HmrcFacts> {
  const known = personOf(reading, assistantId);
  const typed = reading.sql.one(address, [assistantId], { address: orNull(text) })?.address ?? null;
  const minutes = reading.sql.one(week, [id], { week_minutes: orNull(whole) })?.week_minutes ?? undefined;
  const { forenames, surname } = splitName(name);
  return {
    forenames,
    surname,
    ...addressIn(typed),
    ...(known === undefined ? {} : { ...known, forenames: known.forenames.join(' '), lines: [...known.lines] }),
    hours: hoursBandOf(minutes),
    irregular: false,
    ...given({ statement: starterStatementOf(reading, id) }),
  };
}

export function readFacts(reading: Reading, { employmentId }: InputOf<'report.facts'>): Result<OutputOf<'report.facts'>> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return notFound('employment', 'employmentId');
  const { assistantId, name, startsOn, niNumber } = employment;
  const job = reading.sql.one('SELECT job FROM employment WHERE id = ?', [employmentId], { job: text })?.job ?? '';
  return done({
    employmentId,
    assistantId,
    name,
    job,
    startsOn,
    hasNiNumber: niNumber !== null,
    ...given({ recorded: recordedOf(reading, employment) }),
    suggested: suggestedOf(reading, employment),
    isStartTold: toldOf(reading, { id: employmentId, endsOn: null }, '').isStarted || isTakenOver(reading, employmentId),
  });
}
