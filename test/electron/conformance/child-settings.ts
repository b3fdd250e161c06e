/** What the process under test is told to do badly, and where it leaves its mark when it puts things away. */
export type ChildSettings = { readonly start: 'well' | 'exit' | 'silent'; readonly mark?: string };
