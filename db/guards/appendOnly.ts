import { arrearsTables, awayTables, fileTables, helperTables, leaveTables, timesheetTables, unpaidLeaveTables } from './appendOnlyLater.ts';
import {
  bankMoreTables,
  demandTables,
  depositTables,
  findingTables,
  funderTables,
  fundingTables,
  lookTables,
  planTables,
  repeatTables,
  vehicleTables,
} from './appendOnlyMoney.ts';

/**
 * The one list of tables that are only ever added to: the log, and every table with a `log_seq`. Each is guarded at every open;
 * a test fails where a table with a log_seq is missing here. `append` of the kernel is the only way into them.
 */
export const kernelTables = ['actor', 'content', 'erasure', 'evidence', 'document', 'document_file'] as const;

/** The money's append-only tables (0002_money.sql). */
export const moneyTables = [
  'plan_approval',
  'split',
  'split_share',
  'entry',
  'posting',
  'due',
  'receipt',
  'purchase',
  'purchase_evidence',
  'purchase_unproven',
  'refund',
  'loan',
  'bank_opening',
  'bank_import',
  'bank_line',
  'bank_match',
  'bank_match_undone',
  'bank_statement',
  'reconciliation',
  'reconciliation_reopened',
  'statement',
  'correction',
  'correction_left',
] as const;

/** People, work, pay and the lease (0004_work.sql). */
export const workTables = [
  'employer_allowance',
  'assistant_bank',
  'employment_tax',
  'agreement',
  'brought_forward',
  'shift',
  'shift_part',
  'shift_charge',
  'shift_taken_back',
  'timesheet',
  'timesheet_shift',
  'timesheet_signature',
  'timesheet_opened',
  'pay_extra',
  'pay_extra_taken_back',
  'pay_run',
  'payslip',
  'payslip_timesheet',
  'payslip_extra',
  'pay_run_void',
  'tax_bill',
  'tax_bill_run',
  'lease',
  'lease_terms',
  'lease_charge',
  'lease_due',
  'lease_due_dropped',
  'lease_due_confirmed',
  'lease_ended',
] as const;

/** Payslips' further sums, and the bills of an approval (0005_payslips.sql). */
export const payslipTables = [
  'payslip_sum',
  'payslip_ni',
  'payslip_ni_with',
  'payslip_ni_before',
  'payslip_ni_under',
  'brought_forward_sum',
  'brought_forward_ni',
  'pay_run_bill',
] as const;

/** Papers, starters, code notices, leaving and a year's figures (0011_year.sql). */
export const yearTables = [
  'paper',
  'starter',
  'code_notice',
  'code_carried',
  'leaving',
  'leaving_taken_back',
  'payslip_given',
  'payslip_given_taken_back',
  'allowance_answer',
  'hmrc_balance',
  'year_pack',
] as const;

/** Where employers are reached, what was posted to HMRC, schemes that ended, and steps of a year's end (0020_employers.sql). */
export const employerTables = [
  'employer_contact',
  'pack_posted',
  'pack_posted_taken_back',
  'scheme_ceased',
  'scheme_ceased_taken_back',
  'year_step',
] as const;

/** Sick pay and family pay (0006_absence.sql). */
export const absenceTables = [
  'qualifying_days',
  'sickness',
  'sickness_ended',
  'sickness_taken_back',
  'sickness_proof',
  'earnings_before',
  'family_leave',
  'family_leave_ended',
  'family_leave_taken_back',
  'keep_in_touch',
  'keep_in_touch_taken_back',
  'small_employer',
  'payslip_sick_day',
  'payslip_family',
] as const;

/** Holiday (0007_holiday.sql). */
export const holidayTables = [
  'holiday_terms',
  'holiday_opening',
  'holiday_history',
  'holiday_history_week',
  'holiday_leave',
  'holiday_leave_taken_back',
  'holiday_carry',
  'holiday_carry_taken_back',
  'payslip_holiday',
  'payslip_leave',
  'payslip_in_lieu',
] as const;

/** Workplace pensions (0008_pension.sql). */
export const pensionTables = [
  'pension_duties',
  'pension_declaration',
  'pension_re_enrolment',
  'pension_terms',
  'pension_event',
  'pension_event_taken_back',
  'pension_letter',
  'pension_assessment',
  'pension_contribution',
  'pension_refund',
] as const;

/** Orders, agreed deductions, advances, claims and the minimum wage (0009_deductions.sql). */
export const deductionTables = [
  'attachment_order',
  'attachment_order_ended',
  'payslip_order',
  'agreed_deduction',
  'agreed_deduction_ended',
  'payslip_deduction',
  'pay_advance',
  'payslip_advance',
  'pay_claim',
  'pay_claim_taken_back',
  'payslip_claim',
  'travel_time',
  'travel_time_taken_back',
  'payslip_travel',
  'pay_extra_kind',
  'minimum_wage_fact',
  'minimum_wage_answer',
  'payslip_minimum_wage',
] as const;

/** What HMRC is told (0010_hmrc.sql). */
export const hmrcTables = [
  'employer_reporting',
  'hmrc_person',
  'hmrc_job',
  'report',
  'report_employee',
  'report_summary',
  'report_recovered',
  'report_sent',
  'report_sent_taken_back',
  'report_reply',
  'pay_run_told',
] as const;

/** The rota (0012_rota.sql, 0024_rota_helpers.sql). */
export const rotaTables = ['rota_duty', 'rota_duty_line', 'rota_duty_helper', 'rota_pattern', 'rota_pattern_ended', 'rota_change'] as const;

export const appendOnlyTables = [
  ...kernelTables,
  ...moneyTables,
  ...workTables,
  ...payslipTables,
  ...yearTables,
  ...employerTables,
  ...absenceTables,
  ...holidayTables,
  ...pensionTables,
  ...deductionTables,
  ...hmrcTables,
  ...rotaTables,
  ...awayTables,
  ...helperTables,
  ...timesheetTables,
  ...fileTables,
  ...leaveTables,
  ...unpaidLeaveTables,
  ...arrearsTables,
  ...repeatTables,
  ...demandTables,
  ...depositTables,
  ...lookTables,
  ...bankMoreTables,
  ...vehicleTables,
  ...funderTables,
  ...fundingTables,
  ...planTables,
  ...findingTables,
] as const;

export type AppendOnlyTable = (typeof appendOnlyTables)[number];
