import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

/** Ends it before its time with a reason; the day before the first takes all of it back. */
export function EndForm({ of, today, onDone }: { of: Schemas['SetupAnswer']; today: string; onDone: () => Promise<void> }) {
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const body = { lastDay, reason };
  return (
    <details>
      <summary>{t('setup.end')}</summary>
      <Form
        send={t('setup.end')}
        onSend={async () => {
          await (of.nip
            ? take(api.POST('/api/v1/setup/people/{nip}/{id}/end', { params: { path: { nip: of.nip, id: of.id } }, body }))
            : take(api.POST('/api/v1/setup/units/{unit}/{id}/end', { params: { path: { unit: of.unit!, id: of.id } }, body })));
          await onDone();
        }}
      >
        <div class="pair">
          <TextField label={t('setup.lastDay')} hint={t('setup.lastDayHint')} type="date" value={lastDay} onValue={setLastDay} required />
          <TextField label={t('reason')} value={reason} onValue={setReason} required />
        </div>
      </Form>
    </details>
  );
}
