import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { FeedbackForm } from './FeedbackForm';

/** Whose behaviour the caller may rate as what. */
export function FeedbackList({ period }: { period: string }) {
  const found = useLoad(() => find(api.GET('/api/v1/appraisals/to-rate')), [period]);
  const items = found.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('appraisal.toRate')}>
      <p class="soft">{t('appraisal.feedbackHint')}</p>
      <ul class="rows">
        {items.map((one) => (
          <li key={one.nip + one.as}>
            <div class="between">
              <strong>{one.name ?? one.nip}</strong>
              <span class="soft">{word(one.as)}</span>
            </div>
            <details>
              <summary>{t('appraisal.rate')}</summary>
              <FeedbackForm nip={one.nip} period={period} />
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
