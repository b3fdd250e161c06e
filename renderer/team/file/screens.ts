import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Asks, EditAsks } from './Asks.tsx';
import { PersonFile } from './PersonFile.tsx';
import { ChangeLetter, PrivacyNotice } from './Letters.tsx';
import { PutAside, TakeItemBack } from './reasons.tsx';
import { RecordItem } from './RecordItem.tsx';
import { StatementSteps, WrittenStatement } from './WrittenStatement.tsx';

export const fileScreens: readonly Screen[] = [
  screen(places.file('$id'), PersonFile),
  screen(places.recordItem('$id', '$kind'), RecordItem),
  screen(places.recordEmployerItem('$id', '$employer', '$kind'), RecordItem),
  screen(places.putItemAside('$id', '$kind'), PutAside),
  screen(places.putEmployerItemAside('$id', '$employer', '$kind'), PutAside),
  screen(places.takeItemBack('$id', '$item'), TakeItemBack),
  screen(places.privacyNotice('$id'), PrivacyNotice),
  screen(places.fileAsks, Asks),
  screen(places.fileAsk('$funder'), EditAsks),
  screen(places.writtenStatement('$id'), WrittenStatement),
  screen(places.writtenStatementStep('$id', '$step'), StatementSteps),
  screen(places.changeLetter('$id'), ChangeLetter),
];
