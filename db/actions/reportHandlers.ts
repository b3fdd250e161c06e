import { type reportRoutes } from '#core/contract/routes/reports';
import { cease, takeBackCeased } from '#db/actions/reports/ceased';
import { issuePack } from '#db/actions/reports/issuePack';
import { makeReport } from '#db/actions/reports/makeReport';
import { postPack, takeBackPosted } from '#db/actions/reports/posted';
import { readNiCheck } from '#db/actions/reports/niCheck';
import { listReports, readPaydayReport, readReport, readXml } from '#db/actions/reports/readReports';
import { recordReply, recordToldOtherwise, sendReport, takeBackSending } from '#db/actions/reports/sendReport';
import { makeSummary, readSummary } from '#db/actions/reports/summaries';
import { readFacts, tellFacts } from '#db/actions/reports/tellFacts';
import { chooseWay } from '#db/actions/reports/ways';
import { type Handlers } from '#db/kernel/handlers';

export const reportHandlers = {
  'report.list': listReports,
  'report.choose': chooseWay,
  'report.facts': readFacts,
  'report.niCheck': readNiCheck,
  'report.tellFacts': tellFacts,
  'report.payday': readPaydayReport,
  'report.make': makeReport,
  'report.read': readReport,
  'report.xml': readXml,
  'report.summary': readSummary,
  'report.makeSummary': makeSummary,
  'report.send': sendReport,
  'report.takeBackSending': takeBackSending,
  'report.reply': recordReply,
  'report.toldOtherwise': recordToldOtherwise,
  'report.issuePack': issuePack,
  'report.postPack': postPack,
  'report.takeBackPosted': takeBackPosted,
  'report.cease': cease,
  'report.takeBackCeased': takeBackCeased,
} satisfies Pick<Handlers, keyof typeof reportRoutes>;
