import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';

const predicates = ['sangatBaik', 'baik', 'butuhPerbaikan', 'kurang', 'sangatKurang'] as const;

/** By which cuts and weights a map was made, in sentences. */
export function Cuts({ of }: { of: Schemas['TalentRulesBody'] }) {
  return (
    <details>
      <summary>{t('talent.cuts')}</summary>
      <ul>
        <li>{t('talent.performanceCuts', { above: of.performanceAbove, meets: of.performanceMeets })}</li>
        <li>{t('talent.potentialCuts', { high: of.potentialHigh, middle: of.potentialMiddle })}</li>
        <li>{predicates.map((one, i) => `${word(one)} ${of.predicateScores[i]}`).join(', ')}</li>
        <li>{t('talent.weight', { share: of.weightShare, years: of.years })}</li>
        <li>{t('talent.valid', { n: of.validYears })}</li>
        <li>{t('talent.poolBoxes', { boxes: of.poolBoxes.join(', ') })}</li>
      </ul>
    </details>
  );
}
