import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask } from './ask-in.ts';

const madeShape = z.object({ id: z.string() });
const listShape = z.object({
  employers: z.array(z.object({ employerId: z.string(), paydays: z.array(z.object({ payRunId: z.string() })) })),
});
const missingShape = z.object({ missing: z.array(z.object({ employmentId: z.string().optional() })) });

const facts = {
  forenames: 'Sam',
  surname: 'Sample',
  gender: 'F',
  lines: ['1 Example Road', 'Sampletown'],
  hours: 'E',
  irregular: false,
};

/** A report of the newest payday, made and sent, with what HMRC asks of whoever is in it. */
async function sentReport(ask: Ask, payRunId: string): Promise<string> {
  const { missing } = await ask(missingShape, 'report.payday', { payRunId });
  for (const { employmentId } of missing)
    if (employmentId !== undefined) await ask(madeShape, 'report.tellFacts', { employmentId, ...facts }, true);
  const { id } = await ask(madeShape, 'report.make', { payRunId, isFinal: false }, true);
  return id;
}

/** The screens of what HMRC is told, about the newest payday that stands. */
export async function reportPlaces(ask: Ask) {
  const { employers } = await ask(listShape, 'report.list', {});
  const found = employers.find(({ paydays }) => paydays.length > 0) ?? employers[0];
  const employerId = found?.employerId ?? 'none';
  await ask(madeShape, 'report.choose', { employerId, way: 'basic_paye_tools', from: '2026-04-06' }, true);
  const [newest, before] = found?.paydays ?? [];
  const payRunId = newest?.payRunId ?? 'none';
  const report = await sentReport(ask, payRunId);
  const { payslips } = await ask(
    z.object({ payslips: z.array(z.object({ data: z.object({ employmentId: z.string() }) })) }),
    'payRun.read',
    {
      id: payRunId,
    },
  );
  const { today } = await ask(z.object({ today: z.string() }), 'report.list', {});
  const sent = await ask(madeShape, 'report.make', { payRunId: before?.payRunId ?? payRunId, isFinal: true, lateReason: 'G' }, true);
  await ask(madeShape, 'report.send', { id: sent.id, day: today, way: 'basic_paye_tools', compared: [] }, true);
  return {
    reportWay: places.reportWay(employerId),
    reportFacts: places.reportFacts(payslips[0]?.data.employmentId ?? 'none'),
    niCheck: places.niCheck(payslips[0]?.data.employmentId ?? 'none'),
    paydayReport: places.paydayReport(payRunId),
    toldOtherwise: places.toldOtherwise(payRunId),
    report: places.report(report),
    reportReply: places.reportReply(sent.id),
    takeBackSending: places.takeBackSending(sent.id),
    summary: places.summary(employerId, '2026-27', 8),
    idleMonths: places.idleMonths(employerId),
    postPack: places.postPack(employerId, '2026-27', '3'),
    takeBackPosted: places.takeBackPosted(employerId, 'none'),
    schemeCeased: places.schemeCeased(employerId),
    takeBackCeased: places.takeBackCeased(employerId),
  };
}
