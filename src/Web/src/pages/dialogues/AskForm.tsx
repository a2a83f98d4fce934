import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Form } from '../../ui/Form';
import { PersonField } from '../team/PersonField';

/** Colleagues who were asked to say something by name, and the way to ask one more. */
export function AskForm({ of, mayAsk, onAsked }: { of: Schemas['DialogueAnswer']; mayAsk: boolean; onAsked: () => Promise<void> }) {
  const [nip, setNip] = useState('');
  return (
    <Card title={t('dialogue.asked')}>
      {of.asked.length > 0 && (
        <ul>
          {of.asked.map((one) => (
            <li key={one.nip}>
              {one.name ?? one.nip} <span class="soft">{word(one.as)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayAsk && (
        <Form
          send={t('dialogue.askColleague')}
          onSend={async () => {
            await take(api.POST('/api/v1/dialogues/{nip}/{year}/{number}/asked', { params: { path: { nip: of.nip, year: of.year, number: of.number } }, body: { nip } }));
            setNip('');
            await onAsked();
          }}
        >
          <PersonField label={t('dialogue.whom')} value={nip} onValue={setNip} without={of.nip} />
        </Form>
      )}
    </Card>
  );
}
