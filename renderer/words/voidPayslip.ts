/** A payslip whose pay run was made void. */
export const voidPayslipWords = {
  title: (number: number, name: string) => `Payslip ${String(number)}: ${name} (void)`,
  notice: 'This payslip is void',
  reason: (day: string, reason: string) => `It was made void on ${day}: “${reason}”`,
  more: 'It does not count. A payslip is never changed once it is made, so its own pages do not say that they are void.',
  give: 'Make a void notice for the PA',
  giveMore: (name: string) =>
    `If ${name} has these pages, give them a void notice. It says that this payslip does not count, and which one does. Your reason is not printed on it.`,
  save: 'These are the pages as they were, for your own records. Give nobody a copy without the void notice.',
  mark: 'VOID',
  marked: (day: string) => `This payslip was made void on ${day} and does not count.`,
  sheet: 'The payslip, which is void',
  pdf: 'The pages of the PDF as they were made: void now',
  fileName: (number: number, form: string) => `Payslip ${String(number)} (void)${form === 'normal' ? '' : ` ${form}`}.pdf`,
};
