import type { Schemas } from '../../api/client';
import { day, periodName } from '../../i18n/format';
import { t, word } from '../../i18n/t';

/** What a proposal rests on, in one sentence. */
export function factOf(of: Schemas['DevelopmentFactAnswer']): string {
  const period = of.period ? periodName(of.period) : '';
  if (of.kind === 'resultBelow') return t('development.resultBelow', { what: of.text ?? `SKP ${of.plan}`, period });
  if (of.kind === 'behaviourBelow') return t('development.behaviourBelow', { what: word(of.value), period });
  if (of.kind === 'competencyGap') return t('development.gap', { what: of.text ?? of.competency ?? '', required: of.required ?? 0, shown: of.shown ?? 0, day: day(of.assessedOn, 'number') });
  return of.text ?? '';
}
