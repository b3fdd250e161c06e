import { z } from 'zod';
import { places } from '#renderer/kit/places';
import { type Ask, idsShape } from './ask-in.ts';

const made = z.object({ id: z.string() });
const fileShape = z.object({ jobs: z.array(z.object({ id: z.string(), employerId: z.string() })) });

/** The screens of a PA’s file, of hiring somebody, and of a job’s end, each with something in it. */
export async function filePlaces(ask: Ask) {
  const { assistants } = await ask(z.object({ assistants: idsShape }), 'team.read', {});
  const assistantId = assistants[0]?.id ?? 'none';
  const { jobs } = await ask(fileShape, 'file.read', { assistantId });
  const [{ id: job, employerId } = { id: 'none', employerId: 'none' }] = jobs;
  const { funders } = await ask(z.object({ funders: z.array(z.object({ funderId: z.string() })) }), 'file.asks', {});
  const kin = { kind: 'next_of_kin', day: '2026-10-05', facts: { name: 'Ivo Invented', relation: 'brother', contact: '0100 000000' } };
  const item = await ask(made, 'file.record', { ...kin, assistantId, files: [] }, true);
  const list = await ask(made, 'hiring.begin', { employerId, title: 'Weekend PA' }, true);
  await ask(made, 'ending.begin', { employmentId: job, reason: 'redundancy', words: 'The care changes.' }, true);
  return {
    file: places.file(assistantId),
    recordItem: places.recordItem(assistantId, 'competency'),
    recordEmployerItem: places.recordEmployerItem(assistantId, employerId, 'liability_insurance'),
    putItemAside: places.putItemAside(assistantId, 'disclosure'),
    putEmployerItemAside: places.putEmployerItemAside(assistantId, employerId, 'liability_insurance'),
    takeItemBack: places.takeItemBack(assistantId, item.id),
    privacyNotice: places.privacyNotice(assistantId),
    fileAsk: places.fileAsk(funders[0]?.funderId ?? 'none'),
    writtenStatement: places.writtenStatement(job),
    writtenStatementStep: places.writtenStatementStep(job, 'end'),
    changeLetter: places.changeLetter(job),
    hiringList: places.hiringList(list.id),
    hiringStep: places.hiringStep(list.id, 'advert'),
    hiringPerson: places.hiringPerson(list.id),
    hiringNewPerson: places.hiringNewPerson(list.id),
    hiringOffer: places.hiringOffer(list.id),
    moveHiring: places.moveHiring(list.id, 'stopped'),
    ending: places.ending(job),
    beginEnding: places.beginEnding(job),
    endingStep: places.endingStep(job, 'warn'),
    endingLetter: places.endingLetter(job),
    moveEnding: places.moveEnding(job, 'stopped'),
  };
}
