import { activityTexts } from './activities';
import { allowanceTexts } from './allowance';
import { employeeTexts } from './employee';
import { officeTexts } from './office';
import { policyTexts } from './policies';
import { shellTexts } from './shell';
import { superiorTexts } from './superior';

/** Every text of the pages: Indonesian, English. A key that lacks one of them does not compile. */
export const texts = {
  ...shellTexts,
  ...employeeTexts,
  ...activityTexts,
  ...allowanceTexts,
  ...superiorTexts,
  ...officeTexts,
  ...policyTexts,
} satisfies Record<string, readonly [string, string]>;

export type TextKey = keyof typeof texts;
