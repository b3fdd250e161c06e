import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddContribution } from './AddContribution.tsx';
import { AddElsewhere } from './AddElsewhere.tsx';
import { CareYear } from './CareYear.tsx';
import { EndContribution, EndElsewhere } from './Ends.tsx';
import { Purpose } from './Purpose.tsx';
import { ShareLine } from './ShareLine.tsx';

export const careYearScreens: readonly Screen[] = [
  screen(places.careYear, CareYear),
  screen(places.careYearFrom('$from'), CareYear),
  screen(places.shareLine('$id'), ShareLine),
  screen(places.addContribution, AddContribution),
  screen(places.endContribution('$id'), EndContribution),
  screen(places.addElsewhere, AddElsewhere),
  screen(places.endElsewhere('$id'), EndElsewhere),
  screen(places.awardPurpose('$id'), Purpose),
];
