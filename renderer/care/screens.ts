import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { About } from './About.tsx';
import { BankTable } from './BankTable.tsx';
import { Backups } from './Backups.tsx';
import { Care } from './Care.tsx';
import { Health } from './Health.tsx';
import { AddHelper } from './helpers/AddHelper.tsx';
import { EndHelper, RenewHelper } from './helpers/changeHelper.tsx';
import { Helpers } from './helpers/Helpers.tsx';
import { Log } from './helpers/Log.tsx';
import { LookChoices } from './LookChoices.tsx';

export const careScreens: readonly Screen[] = [
  screen(places.care, Care),
  screen(places.backups, Backups),
  screen(places.health, Health),
  screen(places.helpers, Helpers),
  screen(places.addHelper, AddHelper),
  screen(places.renewHelper('$id'), RenewHelper),
  screen(places.endHelper('$id', '$term'), EndHelper),
  screen(places.log, Log),
  screen(places.bankTable, BankTable),
  screen(places.look, LookChoices),
  screen(places.about, About),
];
