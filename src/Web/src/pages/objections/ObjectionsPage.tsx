import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';

export function ObjectionsPage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const found = useLoad(() => take(api.GET('/api/v1/objections/{nip}/years/{year}', { params: { path: { nip: who.nip, year } } })), [who.nip, year]);
  return (
    <Page title={t('objections.title')} lead={t('objections.lead')} aside={<YearSwitch year={year} to={(to) => `/keberatan/${to}`} />}>
      <div class="actions">
        <a class="button" href="#/keberatan/baru">
          {t('objections.new')}
        </a>
      </div>
      <Show of={found}>
        {({ objections }) =>
          objections.length === 0 ? (
            <Empty>{t('objections.none')}</Empty>
          ) : (
            <Card>
              <ul class="rows">
                {objections.map((one) => (
                  <li key={one.id}>
                    <div class="between">
                      <a href={`#/keberatan/${one.owner}/${one.month}/${one.id}`}>
                        {word(one.kind)}, {one.period ?? day(one.date, 'number')}
                      </a>
                      <Tag code={one.result ?? one.state} />
                    </div>
                    <p class="soft">{say(one.status)}</p>
                  </li>
                ))}
              </ul>
            </Card>
          )
        }
      </Show>
    </Page>
  );
}
