import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AddNotice } from './AddNotice.tsx';
import { IssueP45, TakeBackLeaving, WorkAgain } from './afterLeaving.tsx';
import { Leaving } from './Leaving.tsx';
import { Notices } from './Notices.tsx';
import { Starting } from './Starting.tsx';

export const leavingScreens: readonly Screen[] = [
  screen(places.starting('$id'), Starting),
  screen(places.notices('$id'), Notices),
  screen(places.addNotice('$id'), AddNotice),
  screen(places.leaving('$id'), Leaving),
  screen(places.issueP45('$id'), IssueP45),
  screen(places.takeBackLeaving('$id', '$leaving'), TakeBackLeaving),
  screen(places.workAgain('$id'), WorkAgain),
];
