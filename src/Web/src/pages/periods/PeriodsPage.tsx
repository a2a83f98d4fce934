import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { instant, periodName } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';

export function PeriodsPage(_: PageProps) {
  const found = useLoad(() => take(api.GET('/api/v1/periods')), []);
  const [period, setPeriod] = useState('');
  return (
    <Page title={t('periods.title')}>
      <Show of={found}>
        {({ periods }) => (
          <Card>
            {periods.length === 0 && <Empty>{t('periods.none')}</Empty>}
            <ul class="rows">
              {periods.map((one) => (
                <li key={one.period}>
                  <div class="between">
                    <a href={`#/periode/${one.period}`}>{periodName(one.period)}</a>
                    <Tag code={one.state} />
                  </div>
                  <p class="soft">
                    {t('allowance.version', { n: one.version })} · {instant(one.changedAt)}
                  </p>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Show>
      <form
        class="card form"
        onSubmit={(event) => {
          event.preventDefault();
          go(`/periode/${period.trim()}`);
        }}
      >
        <TextField label={t('periods.openOne')} value={period} onValue={setPeriod} required />
        <div class="actions">
          <button type="submit">{t('open')}</button>
        </div>
      </form>
    </Page>
  );
}
