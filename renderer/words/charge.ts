export const chargeWords = {
  sharing: 'Is it for one person or shared?',
  one: 'For one person',
  shared: (name: string) => `Shared: ${name}`,
  planLine: 'Plan line',
  planLineFor: (name: string) => `Plan line for ${name}`,
  left: (agreed: string, every: string) => `${agreed} ${every} agreed`,
};
