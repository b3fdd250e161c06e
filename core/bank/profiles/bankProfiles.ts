import { type BankProfile } from '#core/bank/types';
import { cooperative } from './cooperative.ts';
import { lloydsGroup } from './lloydsGroup.ts';
import { monzo } from './monzo.ts';
import { nationwide } from './nationwide.ts';
import { natwest } from './natwest.ts';
import { starling } from './starling.ts';

/** The layouts that come with the product. A bank is one data file and one line here; without good evidence it is mapped by hand. */
export const bankProfiles: readonly BankProfile[] = [lloydsGroup, cooperative, monzo, nationwide, natwest, starling];
