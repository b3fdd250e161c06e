import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { chosen, fileToken } from '#test/support/chosen';
import { type Household, household } from '#test/support/household';
import { leased } from '#test/support/leased';

function bringIn(home: Household, days: readonly string[]): void {
  const file = fileToken(999);
  const rows = days.map((on) => `${on},HARBOUR GYM,-38.50`);
  const asking = { files: { [file]: chosen('bank.csv', ['Date,Description,Amount', ...rows, ''].join('\n')) } };
  home.ask('bank.import', { bankAccountId: home.accounts.ann, profileId: 'first-direct-short', file, answers: [] }, asking);
}

// Of days long ago it told each gap of the years since.
it('tell of gaps of the bank that begin within the days, and of none after them', () => {
  const home = household();
  bringIn(home, ['05/05/2026', '10/05/2026']);
  bringIn(home, ['20/06/2026', '25/06/2026']);
  bringIn(home, ['03/08/2026', '04/08/2026']);
  const gapsOf = (from: string, to: string): readonly string[] =>
    home
      .ask('finding.list', { from: day(from), to: day(to) })
      .findings.filter(({ rule }) => rule === 'A02')
      .map(({ words }) => words.replace(/.* for /u, ''));
  const [may, june] = ['11 May to 19 June 2026.', '26 June to 2 August 2026.'];
  expect(gapsOf('2026-04-01', '2026-04-30')).toEqual([]);
  expect(gapsOf('2026-05-01', '2026-05-31')).toEqual([may]);
  expect(gapsOf('2026-04-01', '2026-06-30')).toEqual([may, june]);
  expect(gapsOf('2026-08-01', '2026-08-31')).toEqual([]);
});

it('tell of vehicles that were leased in the days, and of none whose lease was over before', () => {
  const home = household();
  const id = leased(home).lease({ milesAYear: 1_000, excessTenths: 80 });
  home.ask('vehicle.record', { leaseId: id, kind: 'odometer', day: day('2026-07-01'), miles: 10, facts: {} });
  home.ask('vehicle.record', { leaseId: id, kind: 'odometer', day: day('2026-08-31'), miles: 9_010, facts: {} });
  home.ask('lease.end', { id, day: day('2026-08-31'), reason: 'It broke down' });
  const ofVehicle = (from: string, to: string): readonly string[] =>
    home
      .ask('finding.list', { from: day(from), to: day(to) })
      .findings.filter(({ rule }) => rule.startsWith('V'))
      .map(({ rule }) => rule);
  expect(ofVehicle('2026-07-01', '2026-09-30')).toEqual(['V02']);
  expect(ofVehicle('2026-09-01', '2026-09-30')).toEqual([]);
  const { rules } = home.ask('finding.list', { from: day('2026-09-01'), to: day('2026-09-30') });
  expect(rules.find((one) => one.id === 'V05')?.cannot).toBe('No vehicle was leased in these days.');
});
