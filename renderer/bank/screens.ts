import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Account } from './Account.tsx';
import { Bank } from './Bank.tsx';
import { BringIn } from './bringIn/BringIn.tsx';
import { MapColumns } from './bringIn/MapColumns.tsx';
import { CountCash } from './cash/CountCash.tsx';
import { OpenCash } from './cash/OpenCash.tsx';
import { FileStatement } from './FileStatement.tsx';
import { Match } from './match/Match.tsx';
import { MatchTogether } from './match/MatchTogether.tsx';
import { MoveMoney } from './match/MoveMoney.tsx';
import { OwnCharge } from './match/OwnCharge.tsx';
import { Undo } from './match/Undo.tsx';
import { AddPayer, EndPayer } from './payers/PayerForms.tsx';
import { Payers } from './payers/Payers.tsx';
import { Reconcile } from './Reconcile.tsx';
import { Reopen } from './Reopen.tsx';
import { AddRule } from './rules/AddRule.tsx';
import { Rules } from './rules/Rules.tsx';
import { TypeLine } from './TypeLine.tsx';

export const bankScreens: readonly Screen[] = [
  screen(places.bank, Bank),
  screen(places.bankRules, Rules),
  screen(places.openCash, OpenCash),
  screen(places.account('$id'), Account),
  screen(places.bringIn('$id'), BringIn),
  screen(places.mapColumns('$id'), MapColumns),
  screen(places.match('$id', '$lineId'), Match),
  screen(places.addRule('$id', '$lineId'), AddRule),
  screen(places.bankCharge('$id', '$lineId'), OwnCharge),
  screen(places.moveMoney('$id', '$lineId'), MoveMoney),
  screen(places.matchTogether('$id'), MatchTogether),
  screen(places.countCash('$id'), CountCash),
  screen(places.payers('$id'), Payers),
  screen(places.addPayer('$id'), AddPayer),
  screen(places.endPayer('$id', '$payer'), EndPayer),
  screen(places.unmatch('$id', '$lineId', '$matchId'), Undo),
  screen(places.typeLine('$id'), TypeLine),
  screen(places.fileStatement('$id'), FileStatement),
  screen(places.reconcile('$id'), Reconcile),
  screen(places.reopen('$id', '$reconciliationId'), Reopen),
];
