import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { FeedbackList } from './FeedbackList';
import { PeriodField } from './PeriodField';

/** Whose predicate the caller decides, and whose behaviour the caller may rate. */
export function EvaluationsPage({ who, params }: PageProps) {
  const period = params.period ?? dateIn(now(), who.timeZone).slice(0, 4);
  const found = useLoad(() => find(api.GET('/api/v1/appraisals/waiting/{period}', { params: { path: { period } } })), [period]);
  return (
    <Page title={t('appraisal.title')}>
      <PeriodField period={period} onPeriod={(to) => go(`/penilaian/${to}`)} />
      <Show of={found}>
        {(list) => (
          <Card title={t('appraisal.waiting')}>
            {!list || list.items.length === 0 ? (
              <Empty>{t('appraisal.none')}</Empty>
            ) : (
              <ul class="rows">
                {list.items.map((one) => (
                  <li key={one.nip}>
                    <div class="between">
                      <a href={`#/penilaian/${period}/${one.nip}`}>{one.name ?? one.nip}</a>
                      {one.predicate ? <Tag code={one.predicate} tone="good" /> : <Tag code="pending" />}
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        )}
      </Show>
      <FeedbackList period={period} />
    </Page>
  );
}
