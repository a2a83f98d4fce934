import { api, take } from '../../api/client';
import type { PageProps } from '../../app/routes';
import { instant } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Paged } from '../../ui/Paged';
import { addressOf } from './addressOf';

export function NoticesPage({ who }: PageProps) {
  return (
    <Page title={t('nav.notices')}>
      <Paged read={(continuation) => take(api.GET('/api/v1/notices', { params: { query: { continuation } } }))} of={[who.nip]} empty={t('notices.empty')}>
        {(items) => (
          <Card>
            <ul class="rows">
              {items.map((one, i) => (
                <li key={`${one.at}${i}`}>
                  <p>{say(one.text)}</p>
                  <p class="soft">
                    {instant(one.at, who.timeZone)} {addressOf(one) && <a href={`#${addressOf(one)}`}>{t('open')}</a>}
                  </p>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Paged>
    </Page>
  );
}
