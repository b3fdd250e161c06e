/** The addresses of the findings: of the days that no statement covers, and of other days, such as '2026-04-01_2026-06-30'. Part of `places`. */
export const findingPlaces = {
  findings: '/findings',
  findingRules: '/findings/rules',
  finding: (key: string) => `/findings/one/${key}`,
  answerFinding: (key: string, kind: string) => `/findings/one/${key}/answer/${kind}`,
  askFindingAgain: (key: string) => `/findings/one/${key}/again`,
  findingDays: '/findings/days',
  findingsIn: (days: string) => `/findings/days/${days}`,
  findingRulesIn: (days: string) => `/findings/days/${days}/rules`,
  findingIn: (days: string, key: string) => `/findings/days/${days}/one/${key}`,
  answerFindingIn: (days: string, key: string, kind: string) => `/findings/days/${days}/one/${key}/answer/${kind}`,
  askFindingAgainIn: (days: string, key: string) => `/findings/days/${days}/one/${key}/again`,
} as const;
