import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Facts } from '../../ui/Facts';

export const thresholds = ['leastDays', 'shortMinutesADay', 'outputShare', 'pendingLines', 'pendingShare', 'leastPeers', 'payGap', 'workedShare', 'newDays'] as const;

/** From where on a warning was found. */
export function Thresholds({ of }: { of: Schemas['WarningThresholdsBody'] }) {
  return (
    <details>
      <summary>{t('warning.thresholds')}</summary>
      <Facts of={thresholds.map((name) => [word(`threshold.${name}`), of[name]] as const)} />
    </details>
  );
}
