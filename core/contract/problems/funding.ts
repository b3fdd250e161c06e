type None = Readonly<Record<never, string>>;

export const fundingSentences = {
  'funding.nhsContribution': ({ stream }: { readonly stream: string }) =>
    `${stream} is NHS money, and NHS care is free: nobody pays a share of it. Choose the council’s money, or leave the share out.`,
  'funding.hasContribution': ({ stream }: { readonly stream: string }) =>
    `A share of your own is recorded for ${stream}, and nobody pays a share of NHS money. Keep the rules it stands under, and add the NHS money as a kind of its own.`,
  'funding.firstDueOutside': ({ when }: { readonly when: string }) =>
    `The first payment has to be due on a day on which the share is asked: ${when}. Choose such a day.`,
  'funding.outsideStream': ({ stream, when }: { readonly stream: string; readonly when: string }) =>
    `${stream} is there ${when}. Choose days within that.`,
  'funding.notShared': (_: None) => 'The shares have to make 100%. Change one of them.',
  'funding.withoutItself': ({ line }: { readonly line: string }) =>
    `“${line}” has to bear a part itself. If other money takes over all of it, record that under “When the money changes”.`,
  'funding.lineTwice': ({ line }: { readonly line: string }) => `“${line}” is there twice. Give each line one share.`,
  'funding.sameMoney': ({ line }: { readonly line: string }) =>
    `“${line}” is paid by the same money. Choose a line of another funder’s money.`,
  'funding.otherPerson': ({ line }: { readonly line: string }) =>
    `“${line}” is for somebody else’s care. Choose a line for the same person; costs of two people are shared under “Shared costs”.`,
  'funding.otherKind': ({ line }: { readonly line: string }) =>
    `“${line}” is for another kind of spending. Choose a line of the same kind.`,
  'funding.alreadyEnded': (_: None) => 'That has an end already. Record a new one from a later day instead.',
  'funding.notOnce': (_: None) => 'That award is paid more than once, and its plan says what it is for. Choose a payment that comes once.',
  'handover.sameMoney': (_: None) => 'Both are the same money. Choose the money that ends, and the one that takes its place.',
  'handover.otherPerson': ({ stream, other }: { readonly stream: string; readonly other: string }) =>
    `${stream} is for nobody that ${other} is for. Choose money for the same person.`,
  'handover.beforeStart': ({ stream, day }: { readonly stream: string; readonly day: string }) =>
    `${stream} only begins on ${day}. Choose a later day for the change.`,
  'handover.newNotYet': ({ stream, day }: { readonly stream: string; readonly day: string }) =>
    `${stream} begins on ${day}, and the change would leave days without it. Choose that day or a later one, or change its first day.`,
  'handover.alreadyEnded': ({ stream, day }: { readonly stream: string; readonly day: string }) =>
    `${stream} ended on ${day}. Choose the day after it, or change its last day first.`,
  'handover.alreadyHandedOver': ({ stream }: { readonly stream: string }) =>
    `${stream} has been handed over already. Take that back first if its day was wrong.`,
  'handover.lineNotOf': ({ line, stream }: { readonly line: string; readonly stream: string }) =>
    `“${line}” is not a line of ${stream} on that day. Choose one that is.`,
  'handover.takenBack': (_: None) => 'That has been taken back already. Nothing needs doing.',
  'lifeEvent.same': ({ name }: { readonly name: string }) =>
    `That is recorded of ${name} already. Open it, or take it back if it was wrong.`,
  'lifeEvent.cutOffBefore': ({ day }: { readonly day: string }) =>
    `The last day that may be paid for cannot be before ${day}, the day it happened. Choose that day or a later one.`,
  'lifeEvent.noStep': (_: None) => 'That step is not in this list. Open the list again.',
};
