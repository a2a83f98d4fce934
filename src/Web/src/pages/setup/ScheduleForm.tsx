import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { dayAfter } from '../../i18n/calendar';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

/** Another work pattern, or free days, for some time. */
export function ScheduleForm({ today, onSend }: { today: string; onSend: (body: Schemas['ScheduleBody']) => Promise<unknown> }) {
  const [values, setValues] = useState({ pattern: '', from: dayAfter(today, 1), to: dayAfter(today, 1), document: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <Card title={t('setup.schedule')}>
      <Form send={t('setup.schedule')} onSend={() => onSend({ ...values, pattern: values.pattern.trim() || null })}>
        <TextField label={t('setup.pattern')} hint={t('setup.patternHint')} value={values.pattern} onValue={set('pattern')} />
        <div class="pair">
          <TextField label={t('requests.from')} type="date" value={values.from} onValue={set('from')} required />
          <TextField label={t('standIns.to')} type="date" min={values.from} value={values.to} onValue={set('to')} required />
        </div>
        <TextField label={t('standIns.document')} value={values.document} onValue={set('document')} required />
      </Form>
    </Card>
  );
}
