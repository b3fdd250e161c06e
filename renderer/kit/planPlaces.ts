/** The addresses of the budget, the care plan, the approvals register and what is held. Part of `places`. */
export const planPlaces = {
  budget: '/budget',
  budgetOf: (streamId: string) => `/budget/of/${streamId}`,
  explainBudget: (streamId: string) => `/budget/of/${streamId}/why`,
  giveBack: (streamId: string) => `/budget/of/${streamId}/give-back`,
  carePlan: (streamId: string) => `/budget/plan/${streamId}`,
  addVersion: (streamId: string) => `/budget/plan/${streamId}/version`,
  addReview: (streamId: string) => `/budget/plan/${streamId}/review`,
  addRisk: (streamId: string) => `/budget/plan/${streamId}/risk`,
  changeRisk: (streamId: string, riskId: string) => `/budget/plan/${streamId}/risk/${riskId}`,
  addPlanOrder: (streamId: string) => `/budget/plan/${streamId}/order`,
  reserves: '/budget/held',
  holdReserve: (streamId: string) => `/budget/held/add/${streamId}`,
  moveReserve: (id: string) => `/budget/held/change/${id}`,
  tellReserve: (moveId: string) => `/budget/held/told/${moveId}`,
  approvals: '/budget/approvals',
  addRequest: '/budget/approvals/add',
  request: (id: string) => `/budget/approvals/one/${id}`,
  answerRequest: (id: string) => `/budget/approvals/one/${id}/answer`,
  /** A purchase that came of a request or an order. */
  linkPurchase: (kind: string, id: string) => `/budget/purchase/${kind}/${id}`,
  takeBackPlan: (kind: string, id: string) => `/budget/take-back/${kind}/${id}`,
} as const;
