import { type Json, isJson } from '#core/contract/json';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { findingsSheet } from '#core/findings/findingsSheet';
import { listFindings } from '#db/actions/findings/readFindings';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Writing } from '#db/kernel/handlers';

function plain(data: unknown): Json {
  if (!isJson(data)) throw new TypeError('findings are plain data');
  return data;
}

/** What was looked at and what was found, as a paper for the holder: every rule, those that found nothing and those that could not run too. */
export function issueFindings(writing: Writing, input: InputOf<'finding.issue'>): Result<OutputOf<'finding.issue'>> {
  const read = listFindings(writing, input);
  if (!read.ok) return refused(read.problem);
  const { id, number } = issuePaper(writing, {
    kind: 'findings',
    about: 'none',
    sheet: findingsSheet(read.value),
    data: plain(read.value),
  });
  return done({ id, number });
}
