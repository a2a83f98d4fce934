import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { dateIn, instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';
import { useNames } from '../team/names';
import { CommendationForm } from './CommendationForm';

/** Commendations of a year: the own that were granted, and all of those whom the caller may look at. */
export function CommendationsPage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const nameOf = useNames();
  const found = useLoad(() => take(api.GET('/api/v1/commendations/{year}', { params: { path: { year } } })), [year]);
  return (
    <Page title={t('nav.commendations')} lead={t('commendation.lead')} aside={<YearSwitch year={year} to={(to) => `/penghargaan/${to}`} />}>
      <Show of={found}>
        {({ items }) => (
          <Card>
            {items.length === 0 ? (
              <Empty>{t('commendation.none')}</Empty>
            ) : (
              <ul class="rows">
                {items.map((one) => (
                  <li key={`${one.nip}${one.number}`}>
                    <div class="between">
                      <a href={`#/penghargaan/${one.nip}/${one.year}/${one.number}`}>{one.title}</a>
                      <Tag code={one.status} />
                    </div>
                    <p class="soft">
                      {one.nip === who.nip ? '' : `${nameOf(one.nip)} · `}
                      {word(one.kind)} · {instant(one.at, who.timeZone)}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        )}
      </Show>
      {(who.hasTeam || hasRole(who, 'Hr')) && <CommendationForm me={who.nip} />}
    </Page>
  );
}
