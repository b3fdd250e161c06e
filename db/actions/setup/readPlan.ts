import { erased, textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { allAwards } from '#db/actions/awards';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { allPlanLines } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

type Setup = OutputOf<'setup.read'>;

export function readAwards(reading: Reading): Setup['awards'] {
  const papers = reading.sql.all(
    'SELECT award.id, award.letter, evidence.number FROM award LEFT JOIN evidence ON evidence.id = award.evidence_id',
    [],
    { id: text, letter: orNull(text), number: orNull(whole) },
  );
  const known = new Map(papers.map((row) => [row.id, row]));
  return allAwards(reading).map((award) => {
    const paper = known.get(award.id);
    return { ...award, ...given({ letter: paper?.letter, evidenceNumber: paper?.number }) };
  });
}

export function readOutcomes({ sql }: Reading): Setup['outcomes'] {
  const shape = { id: text, beneficiary_id: text, name: text };
  return sql
    .all("SELECT id, beneficiary_id, name FROM outcome WHERE id NOT IN ('none', 'unknown') ORDER BY rowid", [], shape)
    .map(({ id, beneficiary_id: beneficiaryId, name }) => ({ id, beneficiaryId, name }));
}

export function readPlanLines(reading: Reading): Setup['planLines'] {
  return allPlanLines(reading).map(({ to, ...line }) => ({
    ...line,
    ...given({ to }),
    outcomeName: nameFor(reading, 'outcome', line.outcomeId) ?? '',
  }));
}

const splits = `
  SELECT split.id, split.name, split.from_day, split.approved_on, split.words_digest, evidence.number
  FROM split LEFT JOIN evidence ON evidence.id = split.evidence_id ORDER BY split.from_day, split.log_seq`;

export function readSplits(reading: Reading): Setup['splits'] {
  const shape = { id: text, name: text, from_day: day, approved_on: day, words_digest: text, number: orNull(whole) };
  return reading.sql.all(splits, [], shape).map((row) => ({
    id: row.id,
    name: row.name,
    from: row.from_day,
    approvedBy: textIn(reading.contentOf(row.words_digest), 'approvedBy') ?? erased,
    approvedOn: row.approved_on,
    shares: sharesOf(reading, row.id),
    ...given({ evidenceNumber: row.number }),
  }));
}

/** A split’s shares, in the order they were agreed. */
function sharesOf({ sql }: Reading, splitId: string): Setup['splits'][number]['shares'] {
  const shape = { beneficiary_id: text, hundredths: whole };
  return sql
    .all('SELECT beneficiary_id, hundredths FROM split_share WHERE split_id = ? ORDER BY rowid', [splitId], shape)
    .map(({ beneficiary_id: beneficiaryId, hundredths }) => ({ beneficiaryId, hundredths }));
}
