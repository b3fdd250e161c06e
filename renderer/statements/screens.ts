import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { ChooseSpan } from './ChooseSpan.tsx';
import { Correct } from './Correct.tsx';
import { Preview } from './Preview.tsx';
import { Statement } from './Statement.tsx';
import { Statements } from './Statements.tsx';

export const statementScreens: readonly Screen[] = [
  screen(places.statements, Statements),
  screen(places.chooseSpan, ChooseSpan),
  screen('/statements/preview/$streamId/$from/$to', Preview),
  screen(places.statement('$id'), Statement),
  screen(places.correct('$id'), Correct),
];
