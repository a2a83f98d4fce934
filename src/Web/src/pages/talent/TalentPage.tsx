import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { day } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { CsvForm } from '../../ui/CsvForm';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { TakeMapForm } from './TakeMapForm';
import { TargetPosts } from './TargetPosts';

/** Maps that were taken, and what the next ones rest on. */
export function TalentPage({ who }: PageProps) {
  const found = useLoad(() => take(api.GET('/api/v1/talent/maps')), []);
  const manages = hasRole(who, 'Hr');
  return (
    <Page title={t('talent.title')} lead={t('talent.lead')}>
      <Show of={found}>
        {({ items }) => (
          <Card title={t('talent.maps')}>
            {items.length === 0 && <Empty>{t('talent.noMaps')}</Empty>}
            <ul class="rows">
              {items.map((one) => (
                <li key={one.id}>
                  <div class="between">
                    <a href={`#/talenta/peta/${one.id}`}>
                      {day(one.on, 'number')}, {one.unit ?? t('dashboard.agency')}
                    </a>
                    <span class="soft">{t('talent.counts', { people: one.people, pool: one.pool })}</span>
                  </div>
                </li>
              ))}
            </ul>
            <p>
              <a href="#/talenta/aturan">{t('talent.rules')}</a>
            </p>
          </Card>
        )}
      </Show>
      {manages && <TakeMapForm />}
      <TargetPosts mayWrite={manages} />
      {manages && (
        <Card title={t('talent.assessments')}>
          <CsvForm
            label="assessments.csv"
            hint="nip, assessed_on, score, source, document"
            send={t('talent.importAssessments')}
            onText={async (csv) => {
              const { imported, unchanged } = await take(api.POST('/api/v1/talent/assessments', { body: { csv } }));
              return t('talent.imported', { n: imported, same: unchanged });
            }}
          />
        </Card>
      )}
    </Page>
  );
}
