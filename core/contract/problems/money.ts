type None = Readonly<Record<never, string>>;

export const moneySentences = {
  'money.periodIssued': ({ stream, to }: { readonly stream: string; readonly to: string }) =>
    `${stream} has an issued statement up to ${to}, so nothing dated then can be added. Use a later date, or correct that statement with a reason.`,
  'money.beforeBookStarts': ({ day }: { readonly day: string }) =>
    `This book starts on ${day}. Anything earlier is part of its opening balances.`,
  'money.notAllowed': ({ line }: { readonly line: string }) =>
    `The plan says “${line}” may not be spent on. Choose another line, or record the funder’s approval first.`,
  'money.askFirst': ({ line }: { readonly line: string }) =>
    `The plan says to ask the funder before spending on “${line}”. Record who agreed and when, then save.`,
  'money.receiptOrReason': (_: None) => 'Add the receipt, or say in a few words why there is none.',
  'money.refundTooBig': ({ left }: { readonly left: string }) => `A refund cannot be more than is left of the purchase: ${left}.`,
  'money.outsideSplit': (_: None) => 'There is no agreed split on that date. Record who agreed to it, from which day, then share the cost.',
  'money.alreadySettled': (_: None) => 'This is already matched at the bank. Undo the match first, with a reason, then change it.',
  'money.alreadyReversed': (_: None) => 'This was already taken back. Nothing more needs doing.',
};
