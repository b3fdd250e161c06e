import { type fileRoutes } from '#core/contract/routes/file';
import { beginEnding, issueLetter, readEnding } from '#db/actions/ending/ending';
import { readReserve } from '#db/actions/ending/reserve';
import { beginHiring, choosePerson, issueOffer, readHirings } from '#db/actions/hiring/hiring';
import { moveList, sayStep } from '#db/actions/hiring/steps';
import { readAsks, recordAsks } from '#db/actions/personFile/asks';
import { issueChange, issuePrivacy, issueStatement } from '#db/actions/personFile/papers';
import { readFile } from '#db/actions/personFile/readFile';
import { putAside, recordItem, takeItemBack } from '#db/actions/personFile/recordItem';
import { type Handlers } from '#db/kernel/handlers';

export const fileHandlers = {
  'file.read': readFile,
  'file.record': recordItem,
  'file.putAside': putAside,
  'file.takeBack': takeItemBack,
  'file.asks': readAsks,
  'file.ask': recordAsks,
  'file.statement': issueStatement,
  'file.change': issueChange,
  'file.privacy': issuePrivacy,
  'hiring.list': readHirings,
  'hiring.begin': beginHiring,
  'hiring.choose': choosePerson,
  'hiring.offer': issueOffer,
  'ending.read': readEnding,
  'ending.begin': beginEnding,
  'ending.letter': issueLetter,
  'checklist.step': sayStep,
  'checklist.move': moveList,
  'redundancy.read': readReserve,
} satisfies Pick<Handlers, keyof typeof fileRoutes>;
