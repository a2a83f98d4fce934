import { activityTexts } from './activities';
import { allowanceTexts } from './allowance';
import { developmentTexts } from './development';
import { dialogueTexts } from './dialogues';
import { employeeTexts } from './employee';
import { officeTexts } from './office';
import { orderTexts } from './orders';
import { oversightTexts } from './oversight';
import { policyTexts } from './policies';
import { setupTexts } from './setup';
import { shellTexts } from './shell';
import { superiorTexts } from './superior';
import { talentTexts } from './talent';

/** Every text of the pages: Indonesian, English. A key that lacks one of them does not compile. */
export const texts = {
  ...shellTexts,
  ...employeeTexts,
  ...activityTexts,
  ...allowanceTexts,
  ...superiorTexts,
  ...officeTexts,
  ...policyTexts,
  ...developmentTexts,
  ...dialogueTexts,
  ...orderTexts,
  ...oversightTexts,
  ...setupTexts,
  ...talentTexts,
} satisfies Record<string, readonly [string, string]>;

export type TextKey = keyof typeof texts;
