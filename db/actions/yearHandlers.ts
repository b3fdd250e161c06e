import { type yearRoutes } from '#core/contract/routes/year';
import { answerAllowance } from '#db/actions/year/answerAllowance';
import { listBalances, recordBalance } from '#db/actions/year/balances';
import { carryCodes, previewCodes } from '#db/actions/year/carry';
import { givePayslip, listGiven, takeBackGiven } from '#db/actions/year/given';
import { issueEarnings } from '#db/actions/year/issueEarnings';
import { issueP32 } from '#db/actions/year/issueP32';
import { issueP45 } from '#db/actions/year/issueP45';
import { issueP60 } from '#db/actions/year/issueP60';
import { recordLeaving, takeBackLeaving } from '#db/actions/year/leaving';
import { listNotices, recordNotice } from '#db/actions/year/notices';
import { issueEasyRead, issueRunSummary } from '#db/actions/year/ofPayRun';
import { readLeaving } from '#db/actions/year/readLeaving';
import { previewStarter, readStarter, recordStarter } from '#db/actions/year/starter';
import { workAgain } from '#db/actions/year/workAgain';
import { readLaw } from '#db/actions/year/readLaw';
import { readYear } from '#db/actions/year/yearEnds';
import { tellYearStep } from '#db/actions/year/yearSteps';
import { addYearPack, lookAtYearPack } from '#db/actions/year/yearPacks';
import { type Handlers } from '#db/kernel/handlers';

export const yearHandlers = {
  'starter.preview': previewStarter,
  'starter.record': recordStarter,
  'starter.read': readStarter,
  'notice.record': recordNotice,
  'notice.list': listNotices,
  'employment.again': workAgain,
  'leaving.record': recordLeaving,
  'leaving.takeBack': takeBackLeaving,
  'leaving.read': readLeaving,
  'p45.issue': issueP45,
  'earnings.issue': issueEarnings,
  'year.read': readYear,
  'year.step': tellYearStep,
  'p60.issue': issueP60,
  'codes.preview': previewCodes,
  'codes.carry': carryCodes,
  'hmrc.balance': recordBalance,
  'hmrc.balances': listBalances,
  'p32.issue': issueP32,
  'payRun.summary': issueRunSummary,
  'payslip.easyRead': issueEasyRead,
  'payslip.give': givePayslip,
  'payslip.takeBackGiven': takeBackGiven,
  'payRun.given': listGiven,
  'allowance.answer': answerAllowance,
  'yearPack.look': lookAtYearPack,
  'law.read': readLaw,
  'yearPack.add': addYearPack,
} satisfies Pick<Handlers, keyof typeof yearRoutes>;
