import { useId, useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import type { PageProps } from '../../app/routes';
import { number } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { ErrorReport } from './ErrorReport';
import { Preview } from './Preview';
import { Warnings } from './Warnings';

type Content = Schemas['ImportBody'];

/** A month bundle: all its files at once, looked at before they replace what is in force. */
export function ImportsPage(_: PageProps) {
  const id = useId();
  const [files, setFiles] = useState<File[]>([]);
  const [checked, setChecked] = useState<{ body: Content; answer: Schemas['ImportCheckAnswer'] } | null>(null);
  const [done, setDone] = useState<Schemas['ImportAnswer'] | null>(null);
  const choose = (chosen: FileList | null) => {
    setFiles([...(chosen ?? [])]);
    setChecked(null);
    setDone(null);
  };
  const check = async () => {
    setDone(null);
    setChecked(null);
    const body = { files: Object.fromEntries(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const))) };
    setChecked({ body, answer: await take(api.POST('/api/v1/imports/bundles/check', { body })) });
  };
  const send = async (body: Content) => {
    setDone(await take(api.POST('/api/v1/imports/bundles', { body })));
    setChecked(null);
  };
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Card>
        <Form send={t('imports.check')} onSend={check} disabled={files.length === 0}>
          <div class="field">
            <label htmlFor={id}>{t('imports.files')}</label>
            <input id={id} type="file" multiple accept=".csv,text/csv" onChange={(event) => choose(event.currentTarget.files)} />
          </div>
          {files.length > 0 && <p class="soft">{t('imports.chosen', { n: files.length, kb: number(files.reduce((sum, file) => sum + file.size, 0) / 1024, 0) })}</p>}
        </Form>
      </Card>
      {checked && checked.answer.problems.length > 0 && <ErrorReport of={checked.answer.problems} />}
      {checked && checked.answer.problems.length === 0 && <Preview of={checked.answer} onImport={() => send(checked.body)} />}
      {done && (
        <div class="note good" role="status">
          <p>{t('imports.done', { people: done.people, punches: done.punchesAdded, version: done.version })}</p>
          <Warnings of={done.warnings} />
        </div>
      )}
    </Page>
  );
}
