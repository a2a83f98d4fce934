import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day, number } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Cuts } from './Cuts';
import { Seat } from './Seat';

/** The own place on the last maps with all that it rests on, and the own assessments. The rank among others is not shown. */
export function OwnTalentPage({ who }: PageProps) {
  const found = useLoad(() => take(api.GET('/api/v1/talent/people/{nip}', { params: { path: { nip: who.nip } } })), [who.nip]);
  return (
    <Page title={t('nav.ownTalent')} lead={t('talent.ownLead')}>
      <Show of={found}>
        {({ maps, assessments }) => (
          <>
            {maps.length === 0 && <Empty>{t('talent.notOnMap')}</Empty>}
            {maps.map((one) => (
              <Card key={one.map} title={t('talent.mapOf', { day: day(one.on, 'number') })}>
                <ul class="rows">
                  <Seat of={one.seat} />
                </ul>
                <Cuts of={one.rules} />
              </Card>
            ))}
            <Card title={t('talent.assessments')}>
              {assessments.length === 0 && <Empty>{t('talent.noAssessments')}</Empty>}
              <ul class="rows">
                {assessments.map((one) => (
                  <li key={one.on + one.source}>
                    <div class="between">
                      <strong>{number(one.score)}</strong>
                      <span class="soft">{day(one.on, 'number')}</span>
                    </div>
                    <p class="soft">
                      {one.source} {one.document}
                    </p>
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
      </Show>
    </Page>
  );
}
