import { type awayRoutes } from '#core/contract/routes/away';
import { approveLeave, refuseLeave, withdrawLeave } from '#db/actions/away/answerLeave';
import { askLeave } from '#db/actions/away/askLeave';
import { decideLeave } from '#db/actions/away/decideLeave';
import { readAway } from '#db/actions/away/readAway';
import { endStay, recordStay, takeBackStay, tellFunder } from '#db/actions/away/recordStay';
import { agreeRetainer, readRetainers } from '#db/actions/away/retainers';
import { type Handlers } from '#db/kernel/handlers';

export const awayHandlers = {
  'away.read': readAway,
  'leave.decide': decideLeave,
  'leave.ask': askLeave,
  'leave.approve': approveLeave,
  'leave.refuse': refuseLeave,
  'leave.withdraw': withdrawLeave,
  'stay.record': recordStay,
  'stay.end': endStay,
  'stay.takeBack': takeBackStay,
  'stay.told': tellFunder,
  'retainer.read': readRetainers,
  'retainer.agree': agreeRetainer,
} satisfies Pick<Handlers, keyof typeof awayRoutes>;
