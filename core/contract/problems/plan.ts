type None = Readonly<Record<never, string>>;
type About<Name extends string> = Readonly<Record<Name, string>>;

/** What can be wrong with the plan, the approvals register, what is held and what is ordered. */
export const planSentences = {
  'plan.beginsBefore': ({ number, from }: About<'number' | 'from'>) =>
    `Version ${number} of this plan begins on ${from}. A new version begins after that day. If version ${number} was recorded wrong, take it back first.`,
  'plan.notNewest': ({ number }: About<'number'>) => `Version ${number} came after it. Take that one back first.`,
  'plan.lineTwice': ({ line }: About<'line'>) => `“${line}” is there twice. Leave it there once.`,
  'plan.otherMoney': ({ line, stream }: About<'line' | 'stream'>) =>
    `“${line}” is paid by other money than ${stream}. Choose lines of ${stream}.`,
  'plan.sumDiffers': ({ line, sum, counted }: About<'line' | 'sum' | 'counted'>) =>
    `“${line}” was agreed at ${sum}, and quantity times rate makes ${counted}. Correct one of them, or say why they differ.`,
  'plan.nothingChanges': (_: None) => 'It is taken back already. Nothing needs doing.',
  'plan.nextBeforeHeld': (_: None) => 'The next review comes after this one. Choose a later day for it, or leave it out.',
  'plan.lookBeforeAgreed': (_: None) =>
    'The day to look at it again comes after the day it was agreed. Choose a later day, or leave it out.',
  'plan.riskReplaced': (_: None) => 'That risk was closed or written anew already. Open the list and choose the one that stands.',
  'request.answeredBefore': ({ asked }: About<'asked'>) =>
    `It was asked on ${asked}, and an answer comes on that day or later. Check the two days and correct one.`,
  'request.isTakenBack': (_: None) => 'That entry was taken back. Record a new one.',
  'request.linked': (_: None) => 'That purchase is linked already. Nothing needs doing.',
  'request.sumsNeeded': (_: None) => 'A change to a sum says what it was and what it shall be. Enter both sums.',
  'reserve.notEnough': ({ held, purpose }: About<'held' | 'purpose'>) =>
    `Only ${held} is held for “${purpose}” on that day. Enter that or less, or hold more first.`,
  'reserve.toldBefore': ({ day }: About<'day'>) =>
    `It was used on ${day}. The team was told on that day or later: correct one of the two days.`,
  'reserve.toldAlready': (_: None) => 'That the team was told is recorded already. Nothing needs doing.',
  'reserve.notUsed': (_: None) => 'Only a use of the money is told to the team. Choose one that was used.',
  'planOrder.expectedBefore': ({ ordered }: About<'ordered'>) =>
    `It was ordered on ${ordered}, and comes on that day or later. Correct one of the two days.`,
  'planOrder.closed': (_: None) => 'That order is closed already. Record a new one if something was ordered again.',
  'planOrder.linked': (_: None) => 'That purchase came of an order already. Choose another purchase.',
};
