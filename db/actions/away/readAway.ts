import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type AwayRead } from '#core/contract/shapes/away';
import { papersWanted } from '#db/actions/away/papers';
import { peopleAway } from '#db/actions/away/people';
import { answeredRequests, waitingRequests } from '#db/actions/away/requests';
import { stayForPeople, staysWithin } from '#db/actions/away/stays';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const employed = `
  SELECT employment.id, employment.job, assistant.id AS assistant_id, assistant.name, assistant.reference
  FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE employment.ends_on IS NULL OR employment.ends_on >= ? ORDER BY assistant.name, employment.id`;

function teamOf({ sql, today }: Reading): AwayRead['team'] {
  const shape = { id: text, job: text, assistant_id: text, name: text, reference: text };
  return sql.all(employed, [today], shape).map(({ id: employmentId, job, assistant_id: id, name, reference }) => ({
    employmentId,
    job,
    assistant: { id, name, reference },
  }));
}

/** Who is away within some days, what is asked for and not answered, and what sicknesses want on paper. */
export function readAway(reading: Reading, span: InputOf<'away.read'>): Result<OutputOf<'away.read'>> {
  if (span.to < span.from) return refused(problem('input.endsBeforeStart', { what: 'The time' }, 'to'));
  return done({
    today: reading.today,
    ...span,
    people: peopleAway(reading, span),
    stays: staysWithin(reading, span).map((stay) => stayForPeople(reading, stay)),
    waiting: [...waitingRequests(reading)],
    answered: [...answeredRequests(reading, span)],
    papers: papersWanted(reading),
    team: teamOf(reading),
  });
}
