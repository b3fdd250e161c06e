/** In SQL: the payslip's run stands. What a void run paid is free again. */
export const stands = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';
