import { type Result, done } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { claimWords, claimsOf } from '#db/actions/deductions/claims';
import { lackingOf } from '#db/actions/deductions/topUpClaims';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Listed = OutputOf<'claim.list'>;

const jobs = 'SELECT employment.id, assistant.name FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id';

function claimsFor(reading: Reading, employmentId: string, assistant: string): Listed['claims'] {
  return claimsOf(reading, employmentId).map((row) => ({
    id: row.id,
    employmentId,
    assistant,
    kind: row.kind,
    day: row.day,
    amount: row.amount_pence,
    words: claimWords(reading, row),
    ...given({ payslipNumber: row.payslip_number, evidenceNumber: row.evidence_number }),
  }));
}

/** Every claim that was not taken back, newest first, and what mileage lacks of the back-dated rate. */
export function listClaims(reading: Reading): Result<Listed> {
  const found = reading.sql.all(jobs, [], { id: text, name: text });
  const claims = found
    .flatMap(({ id, name }) => claimsFor(reading, id, name))
    .toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
  const topUps = found.flatMap(({ id: employmentId, name: assistant }) => {
    const lacking = lackingOf(reading, employmentId);
    if (lacking.length === 0) return [];
    return [{ employmentId, assistant, claims: lacking.length, amount: total(lacking.map(({ amount }) => amount)) }];
  });
  return done({ claims, topUps });
}
