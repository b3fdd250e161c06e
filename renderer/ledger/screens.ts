import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Balances } from './Balances.tsx';
import { Entries } from './Entries.tsx';
import { Entry } from './Entry.tsx';
import { Erase } from './Erase.tsx';
import { Evidence } from './Evidence.tsx';
import { EvidenceFile } from './EvidenceFile.tsx';
import { Look } from './Look.tsx';

export const ledgerScreens: readonly Screen[] = [
  screen(places.ledger, Entries),
  screen(places.balances, Balances),
  screen('/ledger/account/$account', Entries),
  screen(places.ledgerMoney('$money'), Entries),
  screen(places.ledgerLine('$line'), Entries),
  screen(places.ledgerDays('$money', '$from', '$to'), Entries),
  screen(places.entry('$id'), Entry),
  screen(places.evidence, Evidence),
  screen(places.evidenceFile('$id'), EvidenceFile),
  screen(places.lookAtProof('$id'), Look),
  screen(places.erase('$id'), Erase),
];
