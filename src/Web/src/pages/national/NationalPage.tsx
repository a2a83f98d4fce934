import { api, take } from '../../api/client';
import { download } from '../../api/download';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { monthAfter } from '../../i18n/calendar';
import { dateIn, periodName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { PeriodField } from '../appraisal/PeriodField';

const files = ['predicates', 'plans', 'left-out'] as const;
const names = { predicates: 'national.predicates', plans: 'national.plans', 'left-out': 'national.leftOut' } as const;

/** Decided evaluations as files for BKN. Nothing is sent anywhere; each file that is taken is recorded. */
export function NationalPage({ who, params }: PageProps) {
  const period = params.period ?? monthAfter(dateIn(now(), who.timeZone).slice(0, 7), -1);
  const found = useLoad(() => take(api.GET('/api/v1/national/evaluations/{period}', { params: { path: { period } } })), [period]);
  return (
    <Page title={t('nav.national')} lead={t('national.lead')}>
      <PeriodField key={period} period={period} onPeriod={(to) => go(`/bkn/${to}`)} />
      <Show of={found}>
        {(count) => (
          <>
            <Card kind="strong" title={periodName(period)}>
              <Facts of={[[t('national.included'), count.included], ...count.leftOut.map((one) => [word(one.reason), one.people] as const)]} />
            </Card>
            {files.map((file) => (
              <Card key={file} title={t(names[file])}>
                <div class="actions">
                  {(['xlsx', 'csv'] as const).map((format) => (
                    <Button key={format} kind="plain" label={`${t(names[file])} ${format.toUpperCase()}`} onAct={() => download(`/national/evaluations/${period}/${file}?format=${format}`)}>
                      {format.toUpperCase()}
                    </Button>
                  ))}
                </div>
              </Card>
            ))}
          </>
        )}
      </Show>
    </Page>
  );
}
