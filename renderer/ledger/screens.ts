import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Entries } from './Entries.tsx';
import { Erase } from './Erase.tsx';
import { Evidence } from './Evidence.tsx';
import { EvidenceFile } from './EvidenceFile.tsx';

export const ledgerScreens: readonly Screen[] = [
  screen(places.ledger, Entries),
  screen(places.evidence, Evidence),
  screen(places.evidenceFile('$id'), EvidenceFile),
  screen(places.erase('$id'), Erase),
];
