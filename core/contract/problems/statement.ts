export const statementSentences = {
  'statement.notNext': ({ from }: { readonly from: string }) =>
    `Statements follow on without gap or overlap: the next one starts on ${from}.`,
  'statement.notReady': ({ what }: { readonly what: string }) => `The statement cannot be issued yet: ${what}.`,
  'statement.futureEnd': ({ today }: { readonly today: string }) =>
    `A statement can only be issued for days that are over. Today is ${today}.`,
  'statement.closingChanged': ({ next }: { readonly next: string }) =>
    `The correction changes the closing balance, and statement ${next} starts from the old one. Correct that one too, then issue both.`,
  'statement.notOpen': ({ number }: { readonly number: string }) =>
    `Statement ${number} is not being corrected. Start a correction with its reason first.`,
  'statement.alreadyOpen': ({ number }: { readonly number: string }) => `Statement ${number} is already being corrected.`,
};
