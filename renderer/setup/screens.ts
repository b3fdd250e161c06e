import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Accounts } from './accounts/Accounts.tsx';
import { AddAccount } from './accounts/AddAccount.tsx';
import { CorrectOpening } from './accounts/CorrectOpening.tsx';
import { CorrectOwed } from './accounts/CorrectOwed.tsx';
import { Opening } from './accounts/Opening.tsx';
import { Openings } from './accounts/Openings.tsx';
import { Owed } from './accounts/Owed.tsx';
import { AddAward } from './awards/AddAward.tsx';
import { Awards } from './awards/Awards.tsx';
import { EndAward } from './awards/EndAward.tsx';
import { AddFunder } from './funders/AddFunder.tsx';
import { ChangeFunder } from './funders/ChangeFunder.tsx';
import { Funders } from './funders/Funders.tsx';
import { RenameFunder } from './funders/RenameFunder.tsx';
import { Holder } from './people/Holder.tsx';
import { People } from './people/People.tsx';
import { Person } from './people/Person.tsx';
import { ApprovePlanLine } from './plan/ApprovePlanLine.tsx';
import { Plan } from './plan/Plan.tsx';
import { PlanLine } from './plan/PlanLine.tsx';
import { SetupHome } from './SetupHome.tsx';
import { Sharing } from './sharing/Sharing.tsx';
import { changesScreens } from './changes/screens.ts';
import { CopyProfile } from './profile/CopyProfile.tsx';
import { Profile } from './profile/Profile.tsx';
import { ProfileFile } from './profile/ProfileFile.tsx';
import { ProfileGroup } from './profile/ProfileGroup.tsx';
import { StartFrom } from './profile/StartFrom.tsx';
import { AddSplit } from './splits/AddSplit.tsx';
import { Splits } from './splits/Splits.tsx';
import { Stream } from './streams/Stream.tsx';
import { Streams } from './streams/Streams.tsx';
import { careYearScreens } from './year/screens.ts';

export const setupScreens: readonly Screen[] = [
  screen(places.setup, SetupHome),
  screen(places.holder, Holder),
  screen(places.people, People),
  screen(places.addPerson, Person),
  screen(places.person('$id'), Person),
  screen(places.funders, Funders),
  screen(places.addFunder, AddFunder),
  screen(places.funder('$id'), ChangeFunder),
  screen(places.renameFunder('$id'), RenameFunder),
  screen(places.funderProfile('$id'), Profile),
  screen(places.funderAsks('$id', '$group'), ProfileGroup),
  screen(places.funderStart('$id'), StartFrom),
  screen(places.funderCopy('$id'), CopyProfile),
  screen(places.funderFile('$id'), ProfileFile),
  ...careYearScreens,
  ...changesScreens,
  screen(places.streams, Streams),
  screen(places.addStream, Stream),
  screen(places.stream('$id'), Stream),
  screen(places.awards, Awards),
  screen(places.addAward, AddAward),
  screen(places.endAward('$id'), EndAward),
  screen(places.plan, Plan),
  screen(places.addPlanLine, PlanLine),
  screen(places.planLine('$id'), PlanLine),
  screen(places.approvePlanLine('$id'), ApprovePlanLine),
  screen(places.splits, Splits),
  screen(places.addSplit, AddSplit),
  screen(places.sharing, Sharing),
  screen(places.accounts, Accounts),
  screen(places.addAccount, AddAccount),
  screen(places.openings, Openings),
  screen(places.opening('$id'), Opening),
  screen(places.correctOpening('$id'), CorrectOpening),
  screen(places.owed, Owed),
  screen(places.correctOwed('$id'), CorrectOwed),
];
