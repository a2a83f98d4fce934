import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

interface Props {
  path: { nip: string; id: string };
  done: number;
  quantity: number;
  onDone: () => Promise<void>;
}

/** The person tells of the own part: how much is done, or that it is finished. */
export function OwnPart({ path, done, quantity, onDone }: Props) {
  const [told, setTold] = useState(String(done));
  const [note, setNote] = useState('');
  return (
    <Card title={t('order.ownPart')}>
      <Form
        send={t('order.tell')}
        onSend={() => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/progress', { params: { path }, body: { done: Number(told), note: note || null } })).then(onDone)}
        also={
          <Button kind="plain" onAct={() => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/finish', { params: { path }, body: { note: note || null } })).then(onDone)}>
            {t('order.finish')}
          </Button>
        }
      >
        <div class="pair">
          <TextField label={t('order.doneField')} type="number" min="0" max={String(quantity)} step="any" value={told} onValue={setTold} required />
          <TextField label={t('note')} value={note} onValue={setNote} />
        </div>
      </Form>
    </Card>
  );
}
