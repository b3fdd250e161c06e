import { type YearTable } from '#core/payroll/year-table';
import { year2024 } from './2024-25.ts';
import { year2025 } from './2025-26.ts';
import { year2026 } from './2026-27.ts';

/** Every tax year whose figures are all known. A new year is a new file and a line here. */
export const yearTables: readonly YearTable[] = [year2024, year2025, year2026];
