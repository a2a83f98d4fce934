import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { go } from '../../app/router';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { ContentFields, type Content } from './ContentFields';

/** Proposes something to learn, for oneself or for somebody below. */
export function ProposalForm({ nip, year }: { nip: string; year: number }) {
  const [content, setContent] = useState<Content>({ kind: 'training', title: '', goal: '', dueOn: `${year}-12-31` });
  const [reason, setReason] = useState('');
  const send = async () => {
    const made = await take(api.POST('/api/v1/competence/proposals/{nip}', { params: { path: { nip } }, body: { content, reason } }));
    go(`/pengembangan/${made.nip}/${made.year}/${made.number}`);
  };
  return (
    <Card title={t('development.propose')}>
      <Form send={t('development.propose')} onSend={send}>
        <ContentFields of={content} onChange={setContent} />
        <AreaField label={t('reason')} rows={2} value={reason} onValue={setReason} required />
      </Form>
    </Card>
  );
}
