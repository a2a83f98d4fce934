import { useState } from 'preact/hooks';
import { api, seen, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { ReasonButton } from '../../ui/ReasonButton';

interface Props {
  path: { nip: string; id: string };
  deadline: string;
  tag: string | null;
  onDone: () => Promise<void>;
}

/** The whole order: closed, cancelled, or its deadline moved. */
export function WholeOrder({ path, deadline, tag, onDone }: Props) {
  const params = { path };
  const [moved, setMoved] = useState(deadline);
  const [reason, setReason] = useState('');
  return (
    <Card title={t('order.whole')}>
      <div class="actions">
        <Button onAct={() => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/close', { params, body: {}, ...seen(tag) })).then(onDone)}>{t('order.close')}</Button>
        <ReasonButton kind="bad" onReason={(why) => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/cancel', { params, body: { reason: why }, ...seen(tag) })).then(onDone)}>
          {t('order.cancel')}
        </ReasonButton>
      </div>
      <details>
        <summary>{t('order.postpone')}</summary>
        <Form send={t('order.postpone')} onSend={() => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/postpone', { params, body: { deadline: moved, reason }, ...seen(tag) })).then(onDone)}>
          <div class="pair">
            <TextField label={t('order.deadline')} type="date" value={moved} onValue={setMoved} required />
            <TextField label={t('reason')} value={reason} onValue={setReason} required />
          </div>
        </Form>
      </details>
    </Card>
  );
}
