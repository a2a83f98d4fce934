import type { Schemas } from '../../api/client';

export type Kind = Schemas['RequestBody']['kind'];

export const kinds: readonly Kind[] = [
  'forgottenPunch', 'annualLeave', 'sickLeave', 'importantReasonLeave', 'maternityLeave', 'longLeave', 'unpaidLeave', 'officialTrip', 'training', 'workElsewhere', 'hoursPermission', 'overtime',
];

/** What a kind asks for beside days and a reason. */
export const asksPunch = (kind: Kind): boolean => kind === 'forgottenPunch';
export const asksHours = (kind: Kind): boolean => kind === 'hoursPermission' || kind === 'overtime';
export const asksPlace = (kind: Kind): boolean => ['officialTrip', 'training', 'workElsewhere'].includes(kind);
export const isOneDay = (kind: Kind): boolean => asksPunch(kind) || asksHours(kind);
