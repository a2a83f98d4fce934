import { useId, useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { Refused } from '../../api/refused';
import type { PageProps } from '../../app/routes';
import { number } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { ErrorReport } from './ErrorReport';

/** A month bundle: all its files at once, and all their problems at once. */
export function ImportsPage(_: PageProps) {
  const id = useId();
  const [files, setFiles] = useState<File[]>([]);
  const [done, setDone] = useState<Schemas['ImportAnswer'] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const send = async () => {
    setDone(null);
    setRefused(null);
    const content = Object.fromEntries(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)));
    try {
      setDone(await take(api.POST('/api/v1/imports/bundles', { body: { files: content } })));
    } catch (failed) {
      if (failed instanceof Refused && failed.places.length > 0) setRefused(failed);
      else throw failed;
    }
  };
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Card>
        <Form send={t('imports.send')} onSend={send} disabled={files.length === 0}>
          <div class="field">
            <label htmlFor={id}>{t('imports.files')}</label>
            <input id={id} type="file" multiple accept=".csv,text/csv" onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])} />
          </div>
          {files.length > 0 && <p class="soft">{t('imports.chosen', { n: files.length, kb: number(files.reduce((sum, file) => sum + file.size, 0) / 1024, 0) })}</p>}
        </Form>
      </Card>
      {done && (
        <div class="note good" role="status">
          <p>{t('imports.done', { people: done.people, punches: done.punchesAdded, version: done.version })}</p>
          {done.warnings.length > 0 && (
            <details>
              <summary>{t('imports.warnings')}</summary>
              <ul>
                {done.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      {refused && <ErrorReport of={refused} />}
    </Page>
  );
}
