// What was added for money after the first tables: purchases, the bank, the vehicle, funders, the plan and findings.

/** What funders ask (0022_funders.sql). */
export const funderTables = ['funder_profile'] as const;

/** The plan's versions, the approvals register, risks, reserves and orders (0025_plan.sql). */
export const planTables = [
  'plan_version',
  'plan_version_line',
  'plan_version_taken_back',
  'plan_review',
  'plan_review_taken_back',
  'plan_request',
  'plan_request_line',
  'plan_request_purchase',
  'plan_request_answer',
  'plan_request_taken_back',
  'plan_risk',
  'plan_risk_closed',
  'plan_reserve',
  'plan_reserve_move',
  'plan_reserve_told',
  'plan_reason',
  'plan_reason_taken_back',
  'plan_order',
  'plan_order_purchase',
  'plan_order_closed',
  'given_back',
] as const;

/** What was said of findings (0026_findings.sql). */
export const findingTables = ['finding_answer', 'finding_answer_evidence'] as const;

/** Several funders’ money for one care (0027_year_of_care.sql). */
export const fundingTables = [
  'funding',
  'funding_share',
  'contribution',
  'contribution_ended',
  'held_elsewhere',
  'held_elsewhere_ended',
  'award_purpose',
  'handover',
  'handover_line',
  'handover_taken_back',
  'life_event',
  'life_event_taken_back',
  'cut_off',
  'care_step',
] as const;

/** The life of a leased vehicle, its trips and what taxis cost (0023_vehicle.sql), files of trips (0037_trip_files.sql). */
export const vehicleTables = [
  'vehicle_driver',
  'vehicle_driver_ended',
  'vehicle_record',
  'vehicle_record_taken_back',
  'vehicle_trip',
  'vehicle_trip_person',
  'vehicle_trip_taken_back',
  'vehicle_trip_import',
  'vehicle_trip_imported',
  'vehicle_cost',
  'vehicle_cost_taken_back',
  'transport_tariff',
  'transport_tariff_taken_back',
] as const;

/** Purchases that come again (0028_repeats.sql). */
export const repeatTables = ['purchase_repeat', 'purchase_repeated', 'purchase_repeat_skipped', 'purchase_repeat_ended'] as const;

/** Money that a funder asks back (0034_asked_back.sql). */
export const demandTables = [
  'demand',
  'demand_letter',
  'demand_reconsideration',
  'demand_outcome',
  'demand_given_back',
  'demand_taken_back',
] as const;

/** What was found when a proof was looked at (0036_proof_looks.sql). */
export const lookTables = ['evidence_look'] as const;

/** Payments that come back (0032_deposits.sql). */
export const depositTables = ['purchase_deposit', 'purchase_deposit_kept'] as const;

/** Rules of the bank, cash, transfers, matches accepted together, and the days a statement covers (bank_more). */
export const bankMoreTables = [
  'bank_rule',
  'bank_rule_ended',
  'bank_payer',
  'bank_payer_ended',
  'bank_match_together',
  'bank_statement_span',
  'cash_account',
  'cash_count',
  'transfer',
] as const;
