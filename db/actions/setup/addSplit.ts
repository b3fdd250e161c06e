import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'split.add'>;

function twice(reading: Reading, { shares }: Input): Problem | undefined {
  const at = shares.findIndex(({ beneficiaryId }, place) => shares.findIndex((other) => other.beneficiaryId === beneficiaryId) < place);
  const again = shares[at];
  if (again === undefined) return undefined;
  return problem(
    'setup.personTwice',
    { person: nameFor(reading, 'beneficiary', again.beneficiaryId) ?? '' },
    `shares.${String(at)}.beneficiaryId`,
  );
}

/** 9,950 → `99.5`. */
function percent(hundredths: number): string {
  const part = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${String(Math.floor(hundredths / 100))}${part === '' ? '' : `.${part}`}`;
}

function notWhole({ shares }: Input): Problem | undefined {
  const total = shares.reduce((so, { hundredths }) => so + hundredths, 0);
  return total === 10_000 ? undefined : problem('setup.splitShort', { total: percent(total) }, 'shares');
}

function nameTaken({ sql }: Reading, { name, from }: Input): Problem | undefined {
  const other = sql.one('SELECT id FROM split WHERE name = ? AND from_day = ? LIMIT 1', [name, from], { id: text });
  return other && problem('setup.nameTaken', { what: 'split from that day', name }, 'name');
}

/** How a shared cost is divided from a day on, and who agreed. A later agreement is a new split with the same name. */
export function addSplit(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    ...input.shares.map((one, at) => () => missing(writing, 'beneficiary', one.beneficiaryId, `shares.${String(at)}.beneficiaryId`)),
    () => twice(writing, input),
    () => notWhole(input),
    () => notYet(writing, input.approvedOn, 'approvedOn'),
    () => nameTaken(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const { name, from, approvedBy, approvedOn, shares, file } = input;
  const id = writing.newId('split');
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  const words = writing.keep({ approvedBy });
  writing.append('split', { id, name, from_day: from, approved_on: approvedOn, words_digest: words, evidence_id: evidence });
  for (const { beneficiaryId, hundredths } of shares)
    writing.append('split_share', { split_id: id, beneficiary_id: beneficiaryId, hundredths });
  return done({ id });
}
