import { type setupRoutes } from '#core/contract/routes/setup';
import { correctOpening } from '#db/actions/opening/correctOpening';
import { correctOwed } from '#db/actions/opening/correctOwed';
import { readOpening } from '#db/actions/opening/readOpening';
import { recordOpening } from '#db/actions/opening/recordOpening';
import { recordOwed } from '#db/actions/opening/recordOwed';
import { addAward, endAward } from '#db/actions/setup/addAward';
import { addBankAccount } from '#db/actions/setup/addBankAccount';
import { addOutcome } from '#db/actions/setup/addOutcome';
import { addSplit } from '#db/actions/setup/addSplit';
import { approvePlanLine } from '#db/actions/setup/approvePlanLine';
import { readSetup } from '#db/actions/setup/readSetup';
import { addBeneficiary, changeBeneficiary } from '#db/actions/setup/saveBeneficiary';
import { addFunder, changeFunder, renameFunder } from '#db/actions/setup/saveFunder';
import { saveHolder } from '#db/actions/setup/saveHolder';
import { addPlanLine, changePlanLine } from '#db/actions/setup/savePlanLine';
import { addStream, changeStream } from '#db/actions/setup/saveStream';
import { type Handlers } from '#db/kernel/handlers';

export const setupHandlers = {
  'setup.read': readSetup,
  'holder.save': saveHolder,
  'beneficiary.add': addBeneficiary,
  'beneficiary.change': changeBeneficiary,
  'funder.add': addFunder,
  'funder.change': changeFunder,
  'funder.rename': renameFunder,
  'stream.add': addStream,
  'stream.change': changeStream,
  'award.add': addAward,
  'award.end': endAward,
  'outcome.add': addOutcome,
  'planLine.add': addPlanLine,
  'planLine.change': changePlanLine,
  'planLine.approve': approvePlanLine,
  'split.add': addSplit,
  'account.add': addBankAccount,
  'opening.record': recordOpening,
  'opening.owed': recordOwed,
  'opening.read': readOpening,
  'opening.correct': correctOpening,
  'opening.correctOwed': correctOwed,
} satisfies Pick<Handlers, keyof typeof setupRoutes>;
