import { type Json, isJson } from '#core/contract/json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { sharingSheet } from '#core/sharing/sharingSheet';
import { endsBeforeStart, missing } from '#db/actions/named';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { sharingRead } from '#db/actions/sharing/readSharing';
import { type Writing } from '#db/kernel/handlers';

function plain(data: unknown): Json {
  if (!isJson(data)) throw new TypeError('how it is shared is plain data');
  return data;
}

/** How a period is shared, as a paper with its data attached. It is issued only where every proof holds. */
export function issueSharing(writing: Writing, input: InputOf<'sharing.issue'>): Result<OutputOf<'sharing.issue'>> {
  const { from, to, beneficiaryId } = input;
  const wrong =
    endsBeforeStart('The time', from, to) ??
    (beneficiaryId === undefined ? undefined : missing(writing, 'beneficiary', beneficiaryId, 'beneficiaryId'));
  if (wrong !== undefined) return refused(wrong);
  const sharing = sharingRead(writing, { from, to });
  if (sharing.proofs.some(({ holds }) => !holds)) return refused(problem('sharing.open', {}));
  // Names stay in the book: the paper has everybody by reference.
  const beneficiaries = sharing.beneficiaries.map(({ id, reference }) => ({ id, reference }));
  const data = plain({ ...sharing, beneficiaries });
  const { id, number } = issuePaper(writing, {
    kind: 'sharing',
    about: beneficiaryId ?? 'none',
    sheet: sharingSheet(sharing, beneficiaryId),
    data,
  });
  return done({ id, number });
}
