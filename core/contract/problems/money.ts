type None = Readonly<Record<never, string>>;

export const moneySentences = {
  'money.periodIssued': ({ stream, to }: { readonly stream: string; readonly to: string }) =>
    `${stream} has an issued statement up to ${to}, so nothing dated then can be added. Use a later date, or correct that statement with a reason.`,
  'money.beforeBookStarts': ({ day }: { readonly day: string }) =>
    `This book starts on ${day}. Anything earlier is part of its opening balances.`,
  'money.notAllowed': ({ line }: { readonly line: string }) =>
    `The plan says “${line}” may not be spent on. Choose another line. If the funder has agreed to it since, change the plan first.`,
  'money.askFirst': ({ line }: { readonly line: string }) =>
    `The plan says to ask the funder before spending on “${line}”. Record who agreed and when, then save.`,
  'money.receiptOrReason': (_: None) => 'Add the receipt, or say in a few words why there is none.',
  'money.refundTooBig': ({ left }: { readonly left: string }) => `A refund cannot be more than is left of the purchase: ${left}.`,
  'money.outsideSplit': (_: None) => 'There is no agreed split on that date. Record who agreed to it, from which day, then share the cost.',
  'money.alreadySettled': (_: None) => 'This is already matched at the bank. Undo the match first, with a reason, then change it.',
  'money.alreadyReversed': (_: None) => 'This was already taken back. Nothing more needs doing.',
  'money.inFuture': ({ today }: { readonly today: string }) =>
    `That date has not come yet: today is ${today}. Use the day it happened, or wait until it has.`,
  'money.lineNotInForce': ({ line, when }: { readonly line: string; readonly when: string }) =>
    `The plan has “${line}” ${when}. Choose another line, or look at the date again.`,
  'money.splitPeople': ({ split, people }: { readonly split: string; readonly people: string }) =>
    `“${split}” is shared between ${people}. Choose one plan line for each of them.`,
  'money.shareTooSmall': (_: None) => 'That is too little to share: somebody’s part would be nothing. Charge it to one person’s plan line.',
  'money.refundBeforePurchase': ({ day }: { readonly day: string }) => `It was bought on ${day}. The refund cannot have come before that.`,
  'money.hasRefund': (_: None) => 'Money came back for this purchase. Take the refund back first, then the purchase.',
  'money.otherAward': (_: None) => 'That payment is not in this award’s schedule. Choose one of its days, or leave it out.',
  'deposit.told': (_: None) => 'This is already told to be a deposit. Record its return, or say why it was kept.',
  'deposit.isBack': (_: None) => 'Nothing of it is expected back any more. Nothing more needs doing.',
  'repeat.notAfter': (_: None) => 'It comes again after the day it was bought. Choose a later day.',
  'repeat.told': (_: None) => 'This is already told to come again. Change nothing, or say that it has stopped and tell it afresh.',
  'repeat.notThen': (_: None) => 'It does not come again on that day. Go back and choose one from the list.',
  'repeat.answered': (_: None) => 'That day was recorded or left out already. Nothing more needs doing.',
  'repeat.hasEnded': (_: None) => 'It has stopped already. Nothing more needs doing.',
  'money.cannotReverse': (_: None) => 'That cannot be taken back here. Choose a payment, a purchase, a refund or a loan from its own list.',
};
