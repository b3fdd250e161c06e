import { expect, test } from 'vitest';
import { checkHealth } from '#db/health/health';
import { type Household, household } from '#test/support/household';
import { useWork } from '#test/support/useWork';

function failing(family: Household): readonly string[] {
  return checkHealth(family.book().opened.kernel)
    .checks.filter(({ holds }) => !holds)
    .map(({ id }) => id);
}

/** A family with a purchase that is matched at the bank, one that waits, and one that was taken back. */
function busyFamily(): Household {
  const family = household();
  const bought = family.buy();
  family.buy();
  const wrong = family.buy();
  family.ask('money.reverse', { id: wrong, reason: 'It was typed twice.' });
  const line = family.line('ann', '2026-11-05', -3_850);
  const due = family.ask('bank.suggest', { lineId: line }).dues[0];
  family.ask('bank.unmatch', { matchId: family.match(line, due?.id ?? bought, 3_850), reason: 'To try it.' });
  family.match(line, due?.id ?? bought, 3_850);
  useWork(family);
  return family;
}

test('a book in which everything happened is sound, and says so in a sentence for each check', () => {
  const { sound, checks } = checkHealth(busyFamily().book().opened.kernel);
  expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  expect(sound).toBe(true);
  expect(checks.map(({ id }) => id)).toEqual(['integrity', 'records', 'balance', 'open', 'schema', 'chain', 'evidence', 'documents']);
});

test.each([
  [
    'a sum changed in an entry',
    'DROP TRIGGER guard_posting_update; UPDATE posting SET amount_pence = amount_pence + 1 WHERE place = 1',
    ['balance', 'open', 'schema', 'chain'],
  ],
  ['a record whose parent is gone', 'DROP TRIGGER guard_split_delete; DELETE FROM split', ['records', 'schema', 'chain']],
  ['an owed sum made smaller', 'UPDATE due_state SET open_pence = open_pence - 1 WHERE open_pence > 0', ['open']],
  ['a shift made to look unsigned', 'UPDATE shift_state SET timesheet_id = NULL', ['open']],
  ['a shift that vanished from what is to be signed', 'DELETE FROM shift_state WHERE timesheet_id IS NULL', ['open']],
  ['a bank line made to look matched', 'UPDATE bank_line_state SET open_pence = 7', ['open']],
  ['a year’s sum that is not that of its postings', 'UPDATE posting_year SET amount_pence = amount_pence + 1', ['open']],
  ['a purchase that wants a proof and is not asked for one', 'INSERT INTO purchase_wanting SELECT id FROM purchase LIMIT 1', ['open']],
  ['a rule of the journal taken away', 'DROP TRIGGER posting_says_what_for', ['schema']],
  ['a table that is not ours', 'CREATE TABLE extra (x)', ['schema']],
])('%s is found by its own check', (_, statement, wanted) => {
  const family = busyFamily();
  family.book().opened.kernel.handle.connection.exec(`PRAGMA foreign_keys=OFF; ${statement}`);
  expect(failing(family)).toEqual(wanted);
});
