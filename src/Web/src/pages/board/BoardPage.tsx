import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';
import { Cascade } from './Cascade';

/** Role and result: what supports what, from the head of the unit down; and who has no agreed plan yet. */
export function BoardPage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const unit = params.unit ?? who.unit;
  const path = { unit, year };
  const found = useLoad(
    async () => ({
      matrix: await find(api.GET('/api/v1/skp/units/{unit}/{year}/matrix', { params: { path } })),
      missing: await find(api.GET('/api/v1/skp/units/{unit}/{year}/missing', { params: { path } })),
    }),
    [unit, year],
  );
  return (
    <Page title={t('board.title')} lead={t('board.lead')} aside={<YearSwitch year={year} to={(to) => `/papan/${to}/${unit}`} />}>
      <Show of={found}>
        {({ matrix, missing }) => (
          <>
            {matrix && matrix.roles.some((role) => role.results.length > 0) ? <Cascade of={matrix} /> : <Empty>{t('board.none')}</Empty>}
            {matrix && matrix.hints.length > 0 && (
              <Card title={t('board.hints')}>
                <ul>
                  {matrix.hints.map((hint, i) => (
                    <li key={i}>{say(hint.messages)}</li>
                  ))}
                </ul>
              </Card>
            )}
            {missing && missing.items.length > 0 && (
              <Card title={t('board.missing')} aside={t('team.count', { n: missing.items.length })}>
                <ul class="rows">
                  {missing.items.map((one) => (
                    <li key={one.nip}>
                      <div class="between">
                        <span>
                          {one.name ?? one.nip} <span class="soft">{one.unit}</span>
                        </span>
                        <span>
                          {one.status && <Tag code={one.status} />} {one.overdue ? <Tag tone="warn" text={t('board.overdue')} /> : <span class="soft">{t('board.due', { day: day(one.dueOn, 'number') })}</span>}
                        </span>
                      </div>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}
