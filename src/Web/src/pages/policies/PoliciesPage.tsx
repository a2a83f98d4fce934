import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';

export function PoliciesPage(_: PageProps) {
  const found = useLoad(() => take(api.GET('/api/v1/policies')), []);
  return (
    <Page title={t('policies.title')} lead={t('policies.lead')}>
      <Show of={found}>
        {({ policies }) => (
          <Card>
            <ul class="rows">
              {policies.map((one) => {
                const newest = one.versions.at(-1);
                return (
                  <li key={one.id}>
                    <div class="between">
                      <a href={`#/kebijakan/${encodeURIComponent(one.id)}`}>{say(one.name)}</a>
                      {newest && <Tag code={newest.state} />}
                    </div>
                    <p class="soft">
                      {one.regulation} · <code>{one.id}</code> {newest && day(newest.effectiveFrom, 'number')}
                      {newest && newest.missing > 0 && ` · ${t('policies.missing', { n: newest.missing })}`}
                    </p>
                  </li>
                );
              })}
            </ul>
          </Card>
        )}
      </Show>
    </Page>
  );
}
