import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';

/** What the law provides for, proposed and never imposed. */
export function DisciplinePage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const found = useLoad(() => take(api.GET('/api/v1/discipline/cases/{year}', { params: { path: { year } } })), [year]);
  return (
    <Page title={t('discipline.title')} lead={t('discipline.lead')} aside={<YearSwitch year={year} to={(to) => `/disiplin/${to}`} />}>
      <Show of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('discipline.none')}</Empty>
          ) : (
            <Card>
              <ul class="rows">
                {items.map((one) => (
                  <li key={`${one.nip}${one.number}`}>
                    <div class="between">
                      <a href={`#/disiplin/${one.nip}/${one.year}/${one.number}`}>
                        {one.nip}, {t('discipline.case', { number: one.number, year: one.year })}
                      </a>
                      <Tag code={one.status} />
                    </div>
                    {one.proposal && (
                      <p class="soft">
                        {t('discipline.days', { n: one.proposal.evidence.length })} · {word(one.proposal.ground)} · {word(one.proposal.level)}: {one.proposal.sanction}
                      </p>
                    )}
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
