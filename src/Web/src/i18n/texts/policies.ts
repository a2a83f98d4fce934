export const policyTexts = {} as const;
