import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { About } from './About.tsx';
import { AddWriter } from './AddWriter.tsx';
import { BankTable } from './BankTable.tsx';
import { Backups } from './Backups.tsx';
import { Care } from './Care.tsx';
import { Health } from './Health.tsx';
import { LookChoices } from './LookChoices.tsx';
import { Writers } from './Writers.tsx';

export const careScreens: readonly Screen[] = [
  screen(places.care, Care),
  screen(places.backups, Backups),
  screen(places.health, Health),
  screen(places.writers, Writers),
  screen(places.addWriter, AddWriter),
  screen(places.bankTable, BankTable),
  screen(places.look, LookChoices),
  screen(places.about, About),
];
