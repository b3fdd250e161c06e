type None = Readonly<Record<never, string>>;
type Row = { readonly row: string };

/** What can be wrong with timesheets beside the rota, with changes after pay, and with a file of shifts. */
export const timesheetSentences = {
  'shift.notPlanned': (_: None) =>
    'One of these shifts is not planned for this PA any more. Look at the page again: it shows the rota as it is now.',
  'shift.plannedNotOver': ({ shift }: { readonly shift: string }) =>
    `The planned shift of ${shift} has not ended yet. Leave it out, and say how it went once it is over.`,
  'shift.notPaid': (_: None) =>
    'That shift is not paid yet, so it can still be put right on its timesheet. Open the timesheet with a reason, and correct the shift there.',
  'shift.otherJob': (_: None) => 'A shift can only be put right for the same PA and job. Record the other PA’s shift by itself.',
  'shift.nothingChanged': (_: None) => 'That is just what was paid, so there is nothing to put right. Change what was different.',
  'shift.otherPeriod': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `That day is outside the pay period that was paid, ${from} to ${to}. Say that the shift was not worked, and record the other one by itself.`,
  'timesheet.paidLate': ({ number }: { readonly number: string }) =>
    `A shift of that timesheet was put right with payslip ${number}. Make that pay run void first, then open the timesheet.`,
  'shiftFile.noRows': (_: None) => 'The file has no rows with shifts. Choose another one, or look whether it was saved empty.',
  'shiftFile.notText': (_: None) =>
    'That is not a CSV file. In the spreadsheet, choose “Save as” and “CSV”, and bring that file in. Nothing was saved.',
  'shiftFile.american': ({ row, date }: { readonly row: string; readonly date: string }) =>
    `The dates of this file are written the American way, month first: “${date}” in row ${row} is no day otherwise. Save the file again with dates such as 2026-10-31 or 31/10/2026. Nothing was saved, and the file is as it was.`,
  'shiftFile.notDate': ({ row, date }: { readonly row: string; readonly date: string }) =>
    `“${date}” in row ${row} is not a date. Choose the column that has the days, or put that row right in the file. Nothing was saved.`,
  'shiftFile.tooMany': ({ most }: { readonly most: string }) =>
    `A file brings in at most ${most} rows at a time. Cut it into smaller ones. Nothing was saved.`,
  'shiftFile.row': ({ row, why }: Row & { readonly why: string }) => `Row ${row}: ${why} Nothing was saved.`,
  'shiftFile.nothingNew': (_: None) => 'Every shift of this file is in the book already. Nothing needs doing.',
  'shiftFile.noWho': (_: None) => 'Choose whose shifts these are, or the column that names the PA.',
  'shiftFile.brokenCsv': ({ why }: { readonly why: string }) => `${why} Nothing was saved.`,
};
