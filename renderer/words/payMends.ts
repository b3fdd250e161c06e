/** Where what a payday’s check finds is put right, and that one comes back from there. */
export const payMends = {
  mend: {
    team: 'Go to the team',
    timesheets: 'Go to the timesheets',
    plan: 'Go to plan and budget',
    pay: 'Go to paydays',
    deductions: 'Go to their orders and deductions',
    pension: 'Go to their pension',
  },
  mendExtras: 'Go to the extra sums',
  /** Where each step that a remark opens comes back to. */
  here: (payday: string) => `The payday of ${payday}`,
};
