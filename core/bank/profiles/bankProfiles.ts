import { type BankProfile } from '#core/bank/types';
import { amexCards } from './amexCards.ts';
import { barclaycard } from './barclaycard.ts';
import { barclaycardBusiness } from './barclaycardBusiness.ts';
import { barclays } from './barclays.ts';
import { chase } from './chase.ts';
import { cooperative } from './cooperative.ts';
import { firstDirect } from './firstDirect.ts';
import { firstDirectShort } from './firstDirectShort.ts';
import { hsbc } from './hsbc.ts';
import { johnLewisCard } from './johnLewisCard.ts';
import { lloydsCard } from './lloydsCard.ts';
import { lloydsGroup } from './lloydsGroup.ts';
import { metro } from './metro.ts';
import { monzo, monzoOld } from './monzo.ts';
import { nationwide } from './nationwide.ts';
import { nationwideCard } from './nationwideCard.ts';
import { natwest } from './natwest.ts';
import { natwestCard } from './natwestCard.ts';
import { revolut } from './revolut.ts';
import { revolutBusiness } from './revolutBusiness.ts';
import { santander } from './santander.ts';
import { starling } from './starling.ts';
import { tsb } from './tsb.ts';
import { virginCard } from './virginCard.ts';

/** The layouts that come with the product. A bank is one data file and one line here; without good evidence it is mapped by hand. */
export const bankProfiles: readonly BankProfile[] = [
  barclays,
  chase,
  cooperative,
  firstDirect,
  firstDirectShort,
  hsbc,
  lloydsGroup,
  metro,
  monzo,
  monzoOld,
  nationwide,
  natwest,
  revolut,
  revolutBusiness,
  santander,
  starling,
  tsb,
  ...amexCards,
  barclaycard,
  barclaycardBusiness,
  johnLewisCard,
  lloydsCard,
  nationwideCard,
  natwestCard,
  virginCard,
];
