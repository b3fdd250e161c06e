/** Leave asked for, days in hospital and their retainer (0013_away.sql). */
export const awayTables = [
  'leave_request',
  'leave_request_answer',
  'hospital_stay',
  'hospital_stay_ended',
  'hospital_stay_taken_back',
  'hospital_stay_told',
  'retainer',
  'payslip_retainer',
] as const;

/** Who types for the holder (0014_helpers.sql). */
export const helperTables = ['helper_term', 'helper_term_ended'] as const;

/** Timesheets beside the rota, changes after pay, files of shifts (0015_timesheets.sql). */
export const timesheetTables = ['timesheet_rota', 'late_change', 'payslip_late_change', 'shift_import', 'shift_imported'] as const;

/** PAs' files, hiring and leaving (0016_file.sql). */
export const fileTables = [
  'file_item',
  'file_item_evidence',
  'file_item_taken_back',
  'funder_asks',
  'checklist',
  'checklist_person',
  'checklist_step',
  'checklist_state',
] as const;

/** Holiday given back, forms made, what family pay is counted by (0019_leave.sql). */
export const leaveTables = ['sickness_over_leave', 'sickness_form', 'family_claim', 'family_leave_born', 'family_leave_letter'] as const;

/** Family leave without pay (0039_leave_without_pay.sql). */
export const unpaidLeaveTables = ['family_leave_unpaid'] as const;

/** Missed pension contributions, a PA's own percentages, further refunds (0018_pension_arrears.sql). */
export const arrearsTables = ['pension_own_terms', 'pension_arrears_agreed', 'payslip_pension_arrears', 'pension_refund_more'] as const;
