import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told, pounds } from './story.ts';

/** The payment of a lease that falls on a day, as the vehicle's screen would offer it. */
function leaseDueOn({ open }: Told, on: string): string {
  return open.kernel.handle.sql.one('SELECT id FROM lease_due WHERE day = ? ORDER BY rowid', [on], { id: String })?.id ?? 'none';
}

/** A lease agreed, a payment confirmed and taken back, new terms and the end. `van` is the step that made its plan line. */
export function tellVehicle(story: Story, { van }: { readonly van: number }): void {
  const ofTerms = ({ id }: Told) => ({
    from: day('2026-09-01'),
    endsOn: day('2026-12-31'),
    amount: pounds(300),
    every: 'month' as const,
    firstDue: day('2026-09-12'),
    charge: { planLineId: id(van) },
    approvedBy: 'Case manager',
    approvedOn: day('2026-08-20'),
  });
  const lease = { vehicle: 'Blue van', lessor: 'Sample Mobility', startsOn: day('2026-09-01') };
  const leased = story.add('lease.add', (told) => ({ lease, terms: ofTerms(told), file: fileToken(1) }), { 1: pdf('agreement') });
  const confirm = (told: Told) => ({ leaseDueId: leaseDueOn(told, '2026-09-12') });
  story.add('lease.confirmDue', confirm);
  story.add('lease.takeBackDue', (told) => ({ ...confirm(told), reason: 'The wrong month.' }));
  story.add('lease.confirmDue', (told) => ({ ...confirm(told), file: fileToken(1) }), { 1: pdf('van invoice') });
  const cheaper = { from: day('2026-10-01'), firstDue: day('2026-10-12'), amount: pounds(280) };
  story.add('lease.newTerms', (told) => ({ id: told.id(leased), terms: { ...ofTerms(told), ...cheaper }, reason: 'A smaller van.' }));
  const last = { amount: pounds(-20), words: 'rent paid too much', day: day('2026-10-31') };
  story.add('lease.end', ({ id }) => ({ id: id(leased), day: day('2026-10-31'), reason: 'It broke down.', last }));
}
