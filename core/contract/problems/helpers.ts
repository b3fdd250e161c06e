type None = Readonly<Record<never, string>>;
type Named = { readonly name: string };

/** What can be wrong with who types: nobody the book knows, or not today. */
export const helperSentences = {
  'helper.unknown': (_: None) => 'The book does not know who is typing. Choose a name under “Who is typing”, and send it again.',
  'helper.notYet': ({ name, from }: Named & { readonly from: string }) =>
    `${name} types for the holder from ${from} on. Choose another name under “Who is typing”, or record an earlier day under Helpers.`,
  'helper.over': ({ name, on }: Named & { readonly on: string }) =>
    `${name} typed for the holder until ${on}. Choose another name under “Who is typing”; the holder can record a new time under Helpers.`,
  'helper.holder': (_: None) => 'The holder needs nobody’s leave to type. Nothing needs recording for them.',
  'helper.ended': ({ on }: { readonly on: string }) => `That time has ended on ${on} already. Record a new one if they help again.`,
  'helper.termOverlaps': ({ name, when }: Named & { readonly when: string }) =>
    `${name} may type for ${when} already. End that first, or choose other days.`,
  'helper.nameTaken': ({ name }: Named) =>
    `Somebody called ${name} is in the list already. Record their new time there, or add something that tells the two apart.`,
};
