type None = Readonly<Record<never, string>>;

type Times = { readonly starts: string; readonly ends: string };

/** What can be wrong with a rota. */
export const rotaSentences = {
  'rota.endsBeforeStarts': ({ starts, ends }: Times) =>
    `The shift would end at ${ends}, before it starts at ${starts}. If it goes on past midnight, say that it ends on the next day; if not, change one of the times.`,
  'rota.noLength': ({ time }: { readonly time: string }) =>
    `The shift starts and ends at ${time}. Change one of the times, or say that it ends on the next day, 24 hours later.`,
  'rota.longerThanDay': ({ starts, ends }: Times) =>
    `From ${starts} to ${ends} on the next day is longer than 24 hours. Say that it ends on the same day, or plan two shifts.`,
  'rota.sameTwice': ({ assistant }: { readonly assistant: string }) =>
    `${assistant} is chosen twice for the same time. Choose somebody else, or leave one place open.`,
  'rota.noDays': ({ days, when }: { readonly days: string; readonly when: string }) =>
    `There is no ${days} ${when}, so nothing would be planned. Choose another day of the week, or other dates.`,
  'rota.notPlanned': ({ day }: { readonly day: string }) =>
    `That shift is not planned on ${day} any more. Go back to the rota, which shows what is.`,
  'rota.plannedOnce': (_: None) => 'That shift is planned once, so it cannot change from a day on. Change it on its own day.',
  'rota.outsidePattern': ({ when }: { readonly when: string }) => `That pattern is planned ${when}. Choose one of those days.`,
  'rota.nothingToCopy': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `Nothing is planned from ${from} to ${to}, so there is nothing to copy. Add the shifts of this week one by one.`,
  'rota.neverEnds': (_: None) =>
    'The rota has shifts that go on without a last day, and a file or a page cannot. Say the last day that it should hold.',
  'rota.spanTooLong': (_: None) => 'That is longer than a year. Choose a last day within a year of the first.',
};
