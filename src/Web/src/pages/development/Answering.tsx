import { useState } from 'preact/hooks';
import { api, seen, take, type Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { ReasonButton } from '../../ui/ReasonButton';
import { ContentFields } from './ContentFields';

interface Props {
  of: Schemas['DevelopmentProposalAnswer'];
  tag: string | null;
  onDone: () => Promise<void>;
}

/** The superior's side: approve as proposed or changed, decline, confirm what was done or give it back. */
export function Answering({ of, tag, onDone }: Props) {
  const params = { path: { nip: of.nip, year: of.year, number: of.number } };
  const [content, setContent] = useState(of.content);
  const [reason, setReason] = useState('');
  const isChanged = JSON.stringify(content) !== JSON.stringify(of.content);
  if (of.status === 'proposed')
    return (
      <Card title={t('development.answer')}>
        <Form
          send={t(isChanged ? 'development.approveChanged' : 'development.approve')}
          disabled={isChanged && !reason.trim()}
          onSend={() => take(api.POST('/api/v1/competence/proposals/{nip}/{year}/{number}/approval', { params, body: { changed: isChanged ? content : null, reason }, ...seen(tag) })).then(onDone)}
        >
          <details>
            <summary>{t('development.change')}</summary>
            <ContentFields of={content} onChange={setContent} />
          </details>
          <TextField label={t('reason')} hint={t('development.reasonHint')} value={reason} onValue={setReason} />
        </Form>
        <ReasonButton kind="bad" onReason={(why) => take(api.POST('/api/v1/competence/proposals/{nip}/{year}/{number}/refusal', { params, body: { reason: why }, ...seen(tag) })).then(onDone)}>
          {t('development.decline')}
        </ReasonButton>
      </Card>
    );
  if (of.status !== 'finished') return null;
  return (
    <div class="actions">
      <Button onAct={() => take(api.POST('/api/v1/competence/proposals/{nip}/{year}/{number}/confirmation', { params, ...seen(tag) })).then(onDone)}>{t('development.confirm')}</Button>
      <ReasonButton onReason={(why) => take(api.POST('/api/v1/competence/proposals/{nip}/{year}/{number}/return', { params, body: { reason: why }, ...seen(tag) })).then(onDone)}>
        {t('development.giveBack')}
      </ReasonButton>
    </div>
  );
}
