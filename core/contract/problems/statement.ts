type None = Readonly<Record<never, string>>;

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
  'statement.moved': (_: None) => 'Something in the book has changed since you looked. Look at the preview again, then issue it.',
  'statement.changedSince': ({ number }: { readonly number: string }) =>
    `Something was changed since the correction of statement ${number} began. Issue its next version, so that the auditor sees the change.`,
  'statement.erased': (_: None) => 'The words of this statement were erased on purpose. Its sums remain in the book’s log.',
};
