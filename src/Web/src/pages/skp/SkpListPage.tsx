import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, days } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';

/** The own plans of a year. */
export function SkpListPage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const found = useLoad(() => take(api.GET('/api/v1/skp/{nip}/{year}', { params: { path: { nip: who.nip, year } } })), [who.nip, year]);
  return (
    <Page title={t('skp.title')} aside={<YearSwitch year={year} to={(to) => `/skp/${to}`} />}>
      <Show of={found}>
        {({ items }) => (
          <Card>
            {items.length === 0 ? (
              <Empty>{t('skp.none')}</Empty>
            ) : (
              <ul class="rows">
                {items.map((one) => (
                  <li key={one.number}>
                    <div class="between">
                      <a href={`#/skp/${one.nip}/${one.year}/${one.number}`}>
                        SKP {one.number} {one.from && one.to && <span class="soft">{days(one.from, one.to)}</span>}
                      </a>
                      <Tag code={one.status} />
                    </div>
                    {one.waitingFor && <p class="soft">{t('skp.waits', { name: one.waitingFor.name ?? one.waitingFor.nip ?? '' })}</p>}
                  </li>
                ))}
              </ul>
            )}
            <div class="actions">
              <a class="button" href={`#/skp/${who.nip}/${year}/${items.length + 1}`}>
                {t('skp.new', { year })}
              </a>
            </div>
          </Card>
        )}
      </Show>
    </Page>
  );
}
