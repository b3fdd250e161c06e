import { type Json } from '#core/contract/json';
import { personShape, type Person } from '#core/contract/shapes/reports';
import { type JobFacts } from '#core/rti/fpsEmployee';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { flag, oneOf, orNull, text } from '#db/rows';

/** A person as HMRC knows them; undefined where nobody was asked, or the words were erased. */
export function personOf({ sql, contentOf }: Reading, assistantId: string): Person | undefined {
  const row = sql.one('SELECT words_digest FROM hmrc_person WHERE assistant_id = ? ORDER BY log_seq DESC LIMIT 1', [assistantId], {
    words_digest: text,
  });
  const content: Json | undefined = row && contentOf(row.words_digest);
  return content === undefined ? undefined : personShape.parse(content);
}

const jobShape = {
  hours: oneOf('A', 'B', 'C', 'D', 'E'),
  irregular: flag,
  statement: orNull(oneOf('A', 'B', 'C')),
  workplace_postcode: orNull(text),
};

/** What HMRC asks about a job; undefined where nobody was asked. */
export function jobOf({ sql }: Reading, employmentId: string): JobFacts | undefined {
  const row = sql.one(
    'SELECT hours, irregular, statement, workplace_postcode FROM hmrc_job WHERE employment_id = ? ORDER BY log_seq DESC LIMIT 1',
    [employmentId],
    jobShape,
  );
  if (row === undefined) return undefined;
  const { hours, irregular, statement, workplace_postcode: workplacePostcode } = row;
  return { hours, irregular, ...given({ starter: statement, workplacePostcode }) };
}

/** What the starter checklist or P45 said, where the book was told of it. */
export function starterStatementOf({ sql }: Reading, employmentId: string): 'A' | 'B' | 'C' | undefined {
  return sql.one('SELECT statement FROM starter WHERE employment_id = ? ORDER BY log_seq DESC LIMIT 1', [employmentId], {
    statement: oneOf('A', 'B', 'C'),
  })?.statement;
}

/** Whether an earlier payroll's figures of any year were taken over: then it told HMRC that the job began. */
export function isTakenOver({ sql }: Reading, employmentId: string): boolean {
  return (
    sql.one("SELECT id FROM brought_forward WHERE employment_id = ? AND kind = 'takeover' LIMIT 1", [employmentId], { id: text }) !==
    undefined
  );
}
