import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { dateIn, periodName } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';
import { FeedbackList } from './FeedbackList';
import { PeriodField } from './PeriodField';

/** The own evaluations, and whose behaviour the caller may rate. */
export function OwnEvaluationsPage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const found = useLoad(() => take(api.GET('/api/v1/appraisals/{nip}', { params: { path: { nip: who.nip }, query: { year } } })), [who.nip, year]);
  return (
    <Page title={t('nav.ownAppraisal')} aside={<YearSwitch year={year} to={(to) => `/penilaian-saya/${to}`} />}>
      <PeriodField period={String(year)} onPeriod={(period) => go(`/penilaian/${period}/${who.nip}`)} />
      <Show of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('nothing')}</Empty>
          ) : (
            <Card>
              <ul class="rows">
                {items.map((one) => (
                  <li key={one.period}>
                    <div class="between">
                      <a href={`#/penilaian/${one.period}/${who.nip}`}>{periodName(one.period)}</a>
                      {one.predicate && <Tag code={one.predicate} tone="good" />}
                    </div>
                  </li>
                ))}
              </ul>
            </Card>
          )
        }
      </Show>
      <FeedbackList period={String(year)} />
    </Page>
  );
}
