import { useState } from 'preact/hooks';
import { api, seen, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

interface Props {
  path: { nip: string; year: number; number: number };
  tag: string | null;
  onDone: () => Promise<void>;
}

/** The person reports that it is done, with links as evidence and lesson hours. */
export function ReportForm({ path, tag, onDone }: Props) {
  const [values, setValues] = useState({ text: '', hours: '0', evidence: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const evidence = values.evidence.split('\n').map((line) => line.trim()).filter(Boolean);
    await take(api.POST('/api/v1/competence/proposals/{nip}/{year}/{number}/report', { params: { path }, body: { text: values.text, hours: Number(values.hours), evidence }, ...seen(tag) }));
    await onDone();
  };
  return (
    <Card title={t('development.report')}>
      <Form send={t('development.report')} onSend={send}>
        <AreaField label={t('development.outcome')} rows={2} value={values.text} onValue={set('text')} required />
        <TextField label={t('development.lessonHours')} type="number" min="0" value={values.hours} onValue={set('hours')} required />
        <AreaField label={t('development.evidence')} hint={t('development.evidenceHint')} rows={2} value={values.evidence} onValue={set('evidence')} required />
      </Form>
    </Card>
  );
}
