import { expect, it } from 'vitest';
import { payYearFaults } from '#test/support/payYearLaws';
import { withPayYear } from '#test/support/payYearBook';
import { tempFolder } from '#test/support/tempFolder';

it('a random tax year of random staff: journal = P32 = payslips = reports to HMRC = P60s; a thousand of them: `npm run bench`', () => {
  const faults = withPayYear(tempFolder(), 4, (book, year) => {
    // It is about something: somebody leaves within it.
    expect(year.left).toBeGreaterThan(0);
    return payYearFaults(book, year);
  });
  expect(faults).toEqual([]);
});
