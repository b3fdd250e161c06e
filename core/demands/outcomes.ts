/** What a funder decided when it was asked to look at a demand again: it stands, is less, or is withdrawn. */
export const outcomes = ['stands', 'less', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];
