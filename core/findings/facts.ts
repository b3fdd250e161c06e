import { type Day, type Span } from '#core/time/day';
import type * as money from './facts/money.ts';
import type * as pay from './facts/pay.ts';
import type * as vehicle from './facts/vehicle.ts';

/**
 * Everything that the rules look at, as plain data. A member that is absent is something that this book does not keep: the rules that
 * need it say so and do not run.
 */
export type Facts = {
  readonly today: Day;
  /** The days that were looked at. */
  readonly span: Span;
  readonly holder?: { readonly name: string; readonly role: 'self' | 'representative' | 'nominee' };
  readonly streams: readonly money.StreamFacts[];
  readonly lines: readonly money.LineFacts[];
  readonly spending: readonly money.SpendingFacts[];
  readonly proofs?: readonly money.ProofFacts[];
  readonly erased: readonly money.ErasedFacts[];
  readonly accounts: readonly money.AccountFacts[];
  readonly bankLines: readonly money.BankLineFacts[];
  readonly cashWages?: readonly money.CashWageFacts[];
  readonly received: readonly money.ReceivedFacts[];
  readonly awardDues: readonly money.DueFacts[];
  readonly contributions?: readonly money.DueFacts[];
  readonly issued: readonly money.IssuedFacts[];
  readonly reserves?: readonly money.ReserveFacts[];
  readonly requests?: readonly money.RequestFacts[];
  readonly demands?: readonly money.DemandFacts[];
  readonly payslips: readonly pay.PayslipFacts[];
  readonly timesheets: readonly pay.TimesheetFacts[];
  readonly shifts: readonly pay.ShiftFacts[];
  readonly away: readonly pay.AwayFacts[];
  readonly minimumWage: readonly pay.MinimumWageFacts[];
  readonly jobs: readonly pay.JobFacts[];
  readonly sickness: readonly pay.SicknessFacts[];
  readonly extras: readonly pay.ExtraFacts[];
  readonly taxBills: readonly pay.BillFacts[];
  readonly pensionBills: readonly pay.BillFacts[];
  readonly employers: readonly pay.EmployerFacts[];
  readonly people: readonly pay.PersonFacts[];
  readonly redundancy: readonly pay.RedundancyFacts[];
  readonly agencies: readonly pay.AgencyFacts[];
  readonly vehicles: readonly vehicle.VehicleFacts[];
  readonly trips?: readonly vehicle.TripFacts[];
  readonly shared: readonly vehicle.SharedFacts[];
};
