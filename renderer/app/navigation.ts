import {
  Archive,
  CalendarOff,
  CalendarDays,
  CalendarRange,
  Car,
  ChartNoAxesColumn,
  ClipboardCheck,
  FileCheck2,
  FileStack,
  House,
  Landmark,
  MessageCircleQuestionMark,
  type LucideIcon,
  NotebookText,
  PiggyBank,
  ReceiptText,
  Target,
  Users,
  Wallet,
} from 'lucide-react';
import { places } from '#renderer/kit/places';
import { shellWords } from '#renderer/words/shell';

export type NavPlace = { readonly to: string; readonly words: string; readonly icon: LucideIcon };
export type NavGroup = { readonly title?: string; readonly places: readonly NavPlace[] };

const nav = shellWords.nav;

/** What the side of the window leads to: only what there is. */
export const navigation: readonly NavGroup[] = [
  { places: [{ to: places.home, words: nav.home, icon: House }] },
  {
    title: nav.people,
    places: [
      { to: places.team, words: nav.team, icon: Users },
      { to: places.rota, words: nav.rota, icon: CalendarDays },
      { to: places.timesheets, words: nav.timesheets, icon: ClipboardCheck },
      { to: places.away, words: nav.away, icon: CalendarOff },
      { to: places.pay, words: nav.pay, icon: Wallet },
      { to: places.year, words: nav.year, icon: CalendarRange },
    ],
  },
  {
    title: nav.money,
    places: [
      { to: places.bank, words: nav.bank, icon: Landmark },
      { to: places.purchases, words: nav.purchases, icon: ReceiptText },
      { to: places.vehicles, words: nav.vehicle, icon: Car },
      { to: places.money, words: nav.received, icon: PiggyBank },
      { to: places.budget, words: nav.budget, icon: ChartNoAxesColumn },
      { to: places.setup, words: nav.plan, icon: Target },
    ],
  },
  {
    title: nav.audit,
    places: [
      { to: places.statements, words: nav.statements, icon: FileCheck2 },
      { to: places.findings, words: nav.findings, icon: MessageCircleQuestionMark },
      { to: places.evidence, words: nav.evidence, icon: FileStack },
      { to: places.ledger, words: nav.ledger, icon: NotebookText },
      { to: places.care, words: nav.care, icon: Archive },
    ],
  },
];

/** Whether a place of the side is where the window is, or above it. */
export function isUnder(place: string, to: string): boolean {
  return to === places.home ? place === places.home : place === to || place.startsWith(`${to}/`);
}
