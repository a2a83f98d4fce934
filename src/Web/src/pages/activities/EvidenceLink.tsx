import { api, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';

/** Evidence is an address, opened as it is, or a file, for which the API makes a link of minutes. */
export function EvidenceLink({ nip, evidence }: { nip: string; evidence: string }) {
  const file = /^evidence:(?:[^/]+\/)?(\d{4}-\d{2})\/(.+)$/.exec(evidence);
  if (!file)
    return (
      <a href={evidence} rel="noreferrer noopener" target="_blank">
        {t('activities.open')}
      </a>
    );
  return (
    <div class="actions">
      <Button
        kind="plain"
        onAct={async () => {
          const { link } = await take(api.GET('/api/v1/activities/{nip}/evidence/{month}/{id}', { params: { path: { nip, month: file[1]!, id: file[2]! } } }));
          const opened = document.createElement('a');
          opened.href = link;
          opened.target = '_blank';
          opened.rel = 'noreferrer noopener';
          opened.click();
        }}
      >
        {t('activities.open')}
      </Button>
    </div>
  );
}
