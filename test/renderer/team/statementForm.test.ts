import { expect, test } from 'vitest';
import { day } from '#core/time/day';
import { type Assistant, type Employment } from '#renderer/gateway/team';
import { statementStart } from '#renderer/team/file/statementForm';

function job(given: Pick<Employment, 'id' | 'startsOn'> & Partial<Employment>): Employment {
  const kept = { assistantId: 'lee', employerId: 'rose', employer: 'Rose Invented', payGroupId: 'weekly', payGroup: 'Weekly' };
  return { ...kept, payrollId: '1', job: 'PA', tax: [], agreements: [], broughtForward: [], missing: [], ...given };
}

test('the statement begins continuous employment with the job that ran into this one, in another pay group', () => {
  const before = job({ id: 'before', startsOn: day('2020-01-06'), endsOn: day('2026-06-14') });
  const elsewhere = job({ id: 'elsewhere', startsOn: day('2018-01-08'), endsOn: day('2026-06-14'), employerId: 'another' });
  const employment = job({ id: 'now', startsOn: day('2026-06-15') });
  const assistant: Assistant = {
    id: 'lee',
    isSelfEmployed: false,
    name: 'Lee',
    reference: 'PA 1',
    born: day('1980-06-15'),
    employments: [before, elsewhere, employment],
  };
  const start = statementStart({ assistant, employment, paidFrom: employment.startsOn }, undefined);
  expect(start.continuousFrom).toBe('6 January 2020');
});
