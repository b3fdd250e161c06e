type None = Readonly<Record<never, string>>;
type Named = { readonly name: string };

/** What can be wrong with leave that is asked for, with days in hospital, and with what is kept paid in them. */
export const awaySentences = {
  'away.noDays': (_: None) => 'Leave is of at least a part of one day. Enter on how many days they would have worked.',
  'away.tooManyDays': ({ most }: { readonly most: string }) =>
    `There are only ${most} between those dates. Look at the dates, or at the number of days, again.`,
  'away.askedTwice': ({ name, when }: Named & { readonly when: string }) =>
    `${name} has asked for ${when} already, and that waits for an answer. Answer it, or withdraw it, first.`,
  'away.answered': ({ answer, on }: { readonly answer: string; readonly on: string }) =>
    `That request was ${answer} on ${on}. Ask anew where something changed; leave that was approved is taken back under Holiday.`,
  'away.answeredEarly': ({ asked }: { readonly asked: string }) =>
    `It was asked on ${asked}, and that answer is dated before it. Look at the date of the answer again.`,
  'away.stayOverlaps': ({ name, when }: Named & { readonly when: string }) =>
    `${name} is recorded as away for ${when} already. End that, or take it back, or choose other days.`,
  'away.stayEnded': ({ on }: { readonly on: string }) => `That stay ended on ${on}. Take it back and record it again where that is wrong.`,
  'away.stayTakenBack': (_: None) => 'That stay was taken back already. Nothing needs doing.',
  'away.stayPaid': ({ span, number }: { readonly span: string; readonly number: string }) =>
    `Payslip ${number} has kept ${span} paid. Make that pay run void first, where those days are wrong.`,
  'away.toldEarly': ({ from }: { readonly from: string }) =>
    `The stay began on ${from}. Enter the day on which the funder was told of it, which is not more than a year before.`,
  'away.notTheirFunder': ({ name }: Named) => `That funder pays nothing towards ${name}. Choose one who does.`,
  'away.retainerBefore': ({ name, starts }: Named & { readonly starts: string }) =>
    `${name} starts on ${starts}. Choose that day or a later one.`,
};
