import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { ChooseWay } from './ChooseWay.tsx';
import { HmrcFacts } from './HmrcFacts.tsx';
import { IdleMonths } from './IdleMonths.tsx';
import { NiCheck } from './NiCheck.tsx';
import { PostPack, TakeBackPosted } from './PostPack.tsx';
import { SchemeCeased, TakeBackCeased } from './SchemeCeased.tsx';
import { PaydayReport } from './PaydayReport.tsx';
import { Reply } from './Reply.tsx';
import { Report } from './Report.tsx';
import { Reports } from './Reports.tsx';
import { Summary } from './Summary.tsx';
import { TakeBackSending } from './TakeBackSending.tsx';
import { ToldOtherwise } from './ToldOtherwise.tsx';

export const reportScreens: readonly Screen[] = [
  screen(places.reports, Reports),
  screen(places.reportWay('$id'), ChooseWay),
  screen(places.reportFacts('$id'), HmrcFacts),
  screen(places.niCheck('$id'), NiCheck),
  screen(places.paydayReport('$id'), PaydayReport),
  screen(places.toldOtherwise('$id'), ToldOtherwise),
  screen(places.report('$id'), Report),
  screen(places.reportReply('$id'), Reply),
  screen(places.takeBackSending('$id'), TakeBackSending),
  { path: '/reports/summary/$id/$year/$month', component: Summary },
  screen(places.idleMonths('$id'), IdleMonths),
  screen(places.postPack('$id', '$year', '$quarter'), PostPack),
  screen(places.takeBackPosted('$employer', '$id'), TakeBackPosted),
  screen(places.schemeCeased('$id'), SchemeCeased),
  screen(places.takeBackCeased('$id'), TakeBackCeased),
];
