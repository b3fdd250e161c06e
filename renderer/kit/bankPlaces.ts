/** The addresses of rules, transfers, cash, who can pay and matches of several with several. Part of `places`. */
export const bankPlaces = {
  bankRules: '/bank/rules',
  openCash: '/bank/cash/open',
  addRule: (accountId: string, lineId: string) => `/bank/${accountId}/rule/${lineId}`,
  bankCharge: (accountId: string, lineId: string) => `/bank/${accountId}/charge/${lineId}`,
  moveMoney: (accountId: string, lineId: string) => `/bank/${accountId}/moved/${lineId}`,
  matchTogether: (accountId: string) => `/bank/${accountId}/together`,
  payers: (accountId: string) => `/bank/${accountId}/payers`,
  addPayer: (accountId: string) => `/bank/${accountId}/payers/add`,
  endPayer: (accountId: string, payer: string) => `/bank/${accountId}/payers/${payer}/end`,
  countCash: (accountId: string) => `/bank/${accountId}/count`,
} as const;
