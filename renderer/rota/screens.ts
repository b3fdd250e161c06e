import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddShift } from './AddShift.tsx';
import { FindShift } from './FindShift.tsx';
import { SaveRota } from './SaveRota.tsx';
import { ChangeDay } from './shift/ChangeDay.tsx';
import { ChangeFrom } from './shift/ChangeFrom.tsx';
import { CancelDay, EndPattern } from './shift/endings.tsx';
import { ShiftPage } from './shift/ShiftPage.tsx';
import { RotaList, RotaTable } from './week/Rota.tsx';

export const rotaScreens: readonly Screen[] = [
  screen(places.rota, RotaTable),
  screen('/rota/week/$day', RotaTable),
  screen('/rota/list/$day', RotaList),
  screen(places.findShift, FindShift),
  screen('/rota/save/$day', SaveRota),
  screen('/rota/add/$day/$who', AddShift),
  screen(places.plannedShift('$pattern', '$day'), ShiftPage),
  screen(places.changeShift('$pattern', '$day'), ChangeDay),
  screen(places.cancelShift('$pattern', '$day'), CancelDay),
  screen(places.changeShiftFrom('$pattern', '$day'), ChangeFrom),
  screen(places.endShifts('$pattern', '$day'), EndPattern),
];
