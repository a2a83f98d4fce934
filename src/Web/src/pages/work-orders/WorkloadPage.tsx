import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { Bars } from '../../charts/Bars';
import { day, percent } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { LoadOf, minutesOf } from './LoadOf';

/** Who of a unit has how much open work for the working time that is left. */
export function WorkloadPage({ who, params }: PageProps) {
  const unit = params.unit ?? who.unit;
  const found = useLoad(() => take(api.GET('/api/v1/work-orders/workload/units/{unit}', { params: { path: { unit } } })), [unit]);
  return (
    <Page title={t('load.unit')} lead={t('load.lead')} aside={<a href="#/penugasan">{t('back')}</a>}>
      <Show of={found}>
        {(load) => (
          <>
            <Card kind="strong" title={load.unit} aside={`${day(load.from, 'number')} – ${day(load.to, 'number')}`}>
              <Facts of={[[t('people'), load.persons], [t('load.minutes'), minutesOf(load.loadMinutes)], [t('load.capacity'), minutesOf(load.capacityMinutes)]]} />
              {load.people.length === 0 ? (
                <Empty>{t('team.none')}</Empty>
              ) : (
                <Bars title={t('load.fullness')} least={100} bars={load.people.map((one) => ({ label: one.name ?? one.nip, value: one.fullnessPercent ?? 0, tone: (one.fullnessPercent ?? 0) > 100 ? ('less' as const) : ('plain' as const) }))} show={(value) => percent(value)} />
              )}
            </Card>
            {load.people
              .filter((one) => one.items.length > 0)
              .map((one) => (
                <Card key={one.nip} title={one.name ?? one.nip}>
                  <LoadOf of={one} />
                </Card>
              ))}
          </>
        )}
      </Show>
    </Page>
  );
}
