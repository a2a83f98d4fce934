import { useEffect } from 'preact/hooks';
import { api, takeTagged } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { periodName } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Exports } from './Exports';
import { Orders } from './Orders';
import { PeriodHistory } from './PeriodHistory';
import { Readiness } from './Readiness';
import { RunState } from './RunState';
import { UnitSums } from './UnitSums';

const everyMs = 1_500;
const moving = ['closing', 'frozen', 'calculated'];

/** A period from closing to payment. While the engine works its progress is read again every moment. */
export function PeriodPage({ who, params }: PageProps) {
  const period = params.period!;
  const found = useLoad(() => takeTagged(api.GET('/api/v1/periods/{period}', { params: { path: { period } } })), [period]);
  const state = found.value?.value.state;
  const isMoving = !!state && moving.includes(state) && !found.value?.value.refusal;
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => void found.reload(), everyMs);
    return () => clearInterval(timer);
  }, [isMoving, found.reload]);
  return (
    <Page title={periodName(period)} aside={<a href="#/periode">{t('back')}</a>}>
      <Show of={found}>
        {({ value, tag }) => (
          <>
            <RunState of={value} />
            <Orders of={value} tag={tag} who={who} reload={found.reload} />
            {value.state === 'open' && <Readiness period={period} who={who} />}
            {value.runs.some((run) => run.version === value.version) && (
              <>
                <Card title={t('periods.results')}>
                  <ul class="menu">
                    <li>
                      <a href={`#/periode/${period}/hasil`}>{t('periods.results')}</a>
                    </li>
                    <li>
                      <a href={`#/periode/${period}/banding`}>{t('periods.compare')}</a>
                    </li>
                    <li>
                      <a href={`#/periode/${period}/dibayar`}>{t('paid.title')}</a>
                    </li>
                  </ul>
                </Card>
                <Exports of={value} who={who} />
                <UnitSums of={value} tag={tag} who={who} reload={found.reload} />
              </>
            )}
            <PeriodHistory period={period} version={tag ?? ''} />
          </>
        )}
      </Show>
    </Page>
  );
}
