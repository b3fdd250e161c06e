import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, madeShape, nothingShape, optionalLineShape, reasonShape } from '../shapes/basic.ts';
import * as pension from '../shapes/pension.ts';
import { pensionAgreeArrearsShape, pensionOwnTermsShape } from '../shapes/pensionArrears.ts';
import { command, query } from '../route.ts';

const employment = { employmentId: idShape };
const file = { file: fileTokenShape.optional() };
const letter = z.strictObject({ ...employment, kind: pension.pensionLetterKindShape, givenOn: dayShape });

export const pensionRoutes = {
  'pension.employers': query(nothingShape, z.strictObject({ today: dayShape, employers: z.array(pension.pensionEmployerShape) })),
  'pension.assistant': query(z.strictObject(employment), pension.pensionAssistantShape),
  /** The day on which an employer’s duties began. The newest word stands. */
  'pension.duties': command(z.strictObject({ employerId: idShape, startsOn: dayShape }), madeShape),
  'pension.addScheme': command(pension.pensionSchemeShape.extend({ employerId: idShape, terms: pension.pensionTermsShape }), madeShape),
  'pension.changeScheme': command(pension.pensionSchemeShape.extend({ id: idShape }), madeShape),
  /** What the scheme takes from a day on. One from the same day stands in the place of an earlier one. */
  'pension.agreeTerms': command(pension.pensionTermsShape.extend({ schemeId: idShape }), madeShape),
  /** Enrolled, enrolled again, opted in or joined. */
  'pension.join': command(pension.pensionJoinShape.extend(file), madeShape),
  /** From the day duties began, the first day of the job, or the day they first became eligible. */
  'pension.postpone': command(z.strictObject({ ...employment, day: dayShape, until: dayShape, noticeOn: dayShape, ...file }), madeShape),
  /** A valid notice in the opt-out month: what was taken goes back with the next pay. */
  'pension.optOut': command(z.strictObject({ ...employment, noticeOn: dayShape, ...file }), madeShape),
  /** After that month: nothing more is taken, and nothing goes back. */
  'pension.leave': command(z.strictObject({ ...employment, day: dayShape, words: optionalLineShape, ...file }), madeShape),
  /** Takes back the newest word, as long as no payslip rests on it. */
  'pension.takeBack': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
  /** One PA’s own percentages from a day on, in place of the scheme’s; or the scheme’s again. */
  'pension.ownTerms': command(pensionOwnTermsShape.extend(file), madeShape),
  /** How the PA’s part of what approved paydays missed is paid. The newest word stands. */
  'pension.agreeArrears': command(pensionAgreeArrearsShape.extend(file), madeShape),
  'pension.previewLetter': query(letter, z.strictObject({ sheet: pension.sheetShape })),
  /** Issues the letter: it is numbered, frozen and drawn, and counts as given on the day. */
  'pension.letter': command(letter, z.strictObject({ id: idShape, paperId: idShape, documentId: idShape, number: z.int() })),
  'pension.declare': command(
    z.strictObject({
      employerId: idShape,
      kind: z.enum(['declaration', 'redeclaration']),
      doneOn: dayShape,
      words: optionalLineShape,
      ...file,
    }),
    madeShape,
  ),
  /** Chooses the day of re-enrolment, within its window. */
  'pension.reEnrol': command(z.strictObject({ employerId: idShape, day: dayShape }), madeShape),
  /** What one payday puts into one scheme, as a contribution file says it. */
  'pension.file': query(z.strictObject({ payRunId: idShape, schemeId: idShape }), pension.pensionFileShape),
};
