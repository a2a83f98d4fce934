import { linksOf } from '../../app/navigation';
import type { PageProps } from '../../app/routes';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';

/** Everything that somebody may open, for phones. */
export function MenuPage({ who }: PageProps) {
  return (
    <Page title={t('nav.menu')}>
      {linksOf(who).map((group) => (
        <Card key={group.text} title={t(group.text)}>
          <ul class="menu">
            {group.links.map((link) => (
              <li key={link.path}>
                <a href={`#${link.path}`}>{t(link.text)}</a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </Page>
  );
}
