import { useState } from 'preact/hooks';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

interface Sent {
  on: string;
  document: string;
  text: string;
  sanction: string;
}

interface Props {
  title: string;
  today: string;
  /** Label of the long text, where there is one. */
  text?: string;
  /** What the law provides for, where a sanction is asked for. */
  sanction?: string;
  onSend: (sent: Sent) => Promise<unknown>;
}

/** A step of a case: a day, its document and what it says. */
export function CaseForm({ title, today, text, sanction, onSend }: Props) {
  const [sent, setSent] = useState<Sent>({ on: today, document: '', text: '', sanction: sanction ?? '' });
  const set = (name: keyof Sent) => (value: string) => setSent((before) => ({ ...before, [name]: value }));
  return (
    <Card title={title}>
      <Form send={title} onSend={() => onSend(sent)}>
        {sanction !== undefined && <TextField label={t('discipline.sanction')} value={sent.sanction} onValue={set('sanction')} />}
        <div class="pair">
          <TextField label={t('discipline.onDay')} type="date" value={sent.on} onValue={set('on')} required />
          <TextField label={t('requests.document')} value={sent.document} onValue={set('document')} required />
        </div>
        {text && <AreaField label={text} value={sent.text} onValue={set('text')} />}
      </Form>
    </Card>
  );
}
