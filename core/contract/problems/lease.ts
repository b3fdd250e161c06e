type None = Readonly<Record<never, string>>;
type OnDay = { readonly day: string };
type FromTo = { readonly from: string; readonly to: string };

/** What can be said of a leased vehicle that cannot be so. */
export const leaseSentences = {
  'lease.termsBeforeLease': ({ day }: OnDay) =>
    `The lease starts on ${day}, and its terms cannot begin before that. Change one of the two dates.`,
  'lease.tooLong': ({ years }: { readonly years: string }) =>
    `These terms would last more than ${years} years. Look at the two dates again.`,
  'lease.firstDueOutside': ({ from, to }: FromTo) => `The first payment falls outside these terms. Choose a day from ${from} to ${to}.`,
  'lease.upFrontOutside': ({ from, to }: FromTo) => `What is paid up front falls outside this lease. Choose a day from ${from} to ${to}.`,
  'lease.allBeforeBook': ({ day }: OnDay) =>
    `This book starts on ${day}, and every payment of these terms falls before that. Look at the dates again.`,
  'lease.notVehicle': ({ line }: { readonly line: string }) =>
    `“${line}” is not a plan line for a vehicle. Choose one that is, or add one to the plan first.`,
  'lease.sameVehicle': ({ vehicle }: { readonly vehicle: string }) =>
    `“${vehicle}” is already leased in this book. If the terms have changed, record new terms for it; if it is another vehicle, give it another name.`,
  'lease.agreementOrReason': (_: None) => 'Add the lease agreement, or say in a few words why it is not here.',
  'lease.termsNotLater': ({ day }: OnDay) => `The terms in force began on ${day}. Choose a later day for the new ones.`,
  'lease.confirmedSince': ({ day }: OnDay) =>
    `The payment of ${day} is already confirmed under the terms before. Choose a later day, or take that payment back first.`,
  'lease.ended': ({ day }: OnDay) => `This lease ended on ${day}. If the vehicle is leased again, add it as a new lease.`,
  'lease.alreadyConfirmed': ({ day }: OnDay) =>
    `The payment of ${day} is already confirmed, and would be paid twice. Nothing more needs doing.`,
  'lease.dropped': ({ day }: OnDay) =>
    `The payment of ${day} was dropped when the terms changed or the lease ended. Choose one that still stands.`,
  'lease.notDueYet': ({ day }: OnDay) => `That payment is due on ${day}. It can be confirmed from that day on.`,
  'lease.notConfirmed': ({ day }: OnDay) => `The payment of ${day} is not confirmed, so there is nothing to take back.`,
  'lease.lineNotInForce': ({ line, day }: { readonly line: string } & OnDay) =>
    `The plan does not have “${line}” on ${day}. Record new terms with another plan line from then, or change the plan first.`,
  'lease.endOutside': ({ from, to }: FromTo) =>
    `By its terms the lease runs from ${from} to ${to}. Choose a day within them, or record new terms first.`,
  'lease.lastBeforeEnd': ({ day }: OnDay) => `The last payment comes when the lease ends, or later. Choose a day from ${day}.`,
  'lease.noLastAmount': (_: None) => 'Enter the sum of the last payment, or leave it out.',
};
