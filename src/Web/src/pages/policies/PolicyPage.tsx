import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Editor } from './Editor';
import { PolicyExplained } from './PolicyExplained';

/** A decree: in sentences, and as the file that the program reads, to change and try. */
export function PolicyPage({ who, params }: PageProps) {
  const id = params.id!;
  const found = useLoad(
    async () => ({
      policy: await take(api.GET('/api/v1/policies/{id}', { params: { path: { id } } })),
      explanation: await take(api.GET('/api/v1/policies/{id}/explanation', { params: { path: { id } } })),
    }),
    [id],
  );
  return (
    <Page title={id} aside={<a href="#/kebijakan">{t('back')}</a>}>
      <Show of={found}>
        {({ policy, explanation }) => (
          <>
            <p>
              <a href={`#/kebijakan/${encodeURIComponent(id)}/banding`}>{t('policies.differences')}</a>
            </p>
            <Card title={t('policies.explanation')}>
              <PolicyExplained of={explanation} />
            </Card>
            {hasRole(who, 'Hr', 'Finance') && <Editor id={id} file={policy.file} />}
          </>
        )}
      </Show>
    </Page>
  );
}
