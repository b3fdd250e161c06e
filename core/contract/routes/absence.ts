import { z } from 'zod';
import * as absence from '../shapes/absence.ts';
import { idShape, madeShape } from '../shapes/basic.ts';
import { command, query } from '../route.ts';

const issued = z.strictObject({ id: idShape, documentId: idShape, number: z.int() });

export const absenceRoutes = {
  /** Sickness and family leave of one employment, each with what it is paid and how that came about. */
  'absence.read': query(z.strictObject({ employmentId: idShape }), absence.absenceReadShape),
  /** What would be paid, before it is recorded. Answers the same problems as recording it. */
  'sickness.preview': query(absence.sicknessShape, absence.sickPreviewShape),
  'sickness.qualifyingDays': command(absence.qualifyingDaysInput, madeShape),
  'sickness.record': command(absence.recordSicknessInput, madeShape),
  'sickness.end': command(absence.endSicknessInput, madeShape),
  'sickness.prove': command(absence.proveSicknessInput, madeShape),
  'sickness.takeBack': command(absence.takeBackInput, madeShape),
  /** What form SSP1 asks for, issued as a paper. */
  'sickness.issueForm': command(z.strictObject({ id: idShape }), issued),
  /** Whether holiday on days of the sickness is given back, said or said anew after it was recorded. */
  'sickness.holiday': command(absence.overHolidayInput, madeShape),
  'family.preview': query(absence.familyLeaveShape, absence.familyPreviewShape),
  'family.record': command(absence.recordFamilyInput, madeShape),
  'family.end': command(absence.endFamilyInput, madeShape),
  /** The birth, once it has come. Before the day chosen it begins maternity pay and leave on the day after it. */
  'family.born': command(absence.bornInput, madeShape),
  /** The letter that says when maternity or adoption leave ends. */
  'family.issueLetter': command(z.strictObject({ id: idShape }), issued),
  'family.takeBack': command(absence.takeBackInput, madeShape),
  /** What form SMP1 (or its like) asks for where a claim cannot be paid. Nothing else is recorded. */
  'family.issueForm': command(absence.familyLeaveShape, issued),
  'keepInTouch.record': command(absence.keepInTouchInput, madeShape),
  'keepInTouch.takeBack': command(absence.takeBackInput, madeShape),
  /** Whether Class 1 National Insurance of a tax year was £45,000 or less. The newest word of a year stands. */
  'employer.small': command(absence.smallEmployerInput, madeShape),
};
