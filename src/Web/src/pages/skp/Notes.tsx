import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { instant } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Show } from '../../ui/Show';

/** The dialogue about a plan. */
export function Notes({ path, count }: { path: { nip: string; year: number; number: number }; count: number }) {
  const [text, setText] = useState('');
  const found = useLoad(() => take(api.GET('/api/v1/skp/{nip}/{year}/{number}/notes', { params: { path } })), [path.nip, path.year, path.number, count]);
  return (
    <Card title={t('skp.notes')}>
      <Show of={found}>
        {({ items }) => (
          <ul class="rows">
            {items.map((one) => (
              <li key={one.number}>
                <p class="soft">
                  {one.name ?? one.by} · {instant(one.at)}
                </p>
                <p>{one.text}</p>
              </li>
            ))}
          </ul>
        )}
      </Show>
      <Form
        send={t('send')}
        onSend={async () => {
          await take(api.POST('/api/v1/skp/{nip}/{year}/{number}/notes', { params: { path }, body: { text } }));
          setText('');
          await found.reload();
        }}
      >
        <AreaField label={t('skp.note')} rows={2} value={text} onValue={setText} required />
      </Form>
    </Card>
  );
}
