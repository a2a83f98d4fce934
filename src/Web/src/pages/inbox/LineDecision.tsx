import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { AreaField, Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

type Verdict = 'verify' | 'verifyPart' | 'reject' | 'return';

interface Props {
  line: Schemas['LineAnswer'];
  onDecide: (decision: { line: string; verdict: Verdict; minutes?: number; quantity?: number; reason?: string }) => Promise<unknown>;
}

/** One line on its own: in full, in part, refused, or given back; everything but in full with a reason. */
export function LineDecision({ line, onDecide }: Props) {
  const [verdict, setVerdict] = useState<Verdict>('verify');
  const [minutes, setMinutes] = useState(String(line.minutes));
  const [quantity, setQuantity] = useState(String(line.quantity));
  const [reason, setReason] = useState('');
  const isPart = verdict === 'verifyPart';
  return (
    <details>
      <summary>{t('decision.byLine')}</summary>
      <Form
        send={t('decision.send')}
        onSend={() => onDecide({ line: line.id, verdict, ...(isPart && { minutes: Number(minutes), quantity: Number(quantity) }), ...(verdict !== 'verify' && { reason }) })}
      >
        <Choice
          label={t('decision.outcome')}
          value={verdict}
          onValue={(value) => setVerdict(value as Verdict)}
          options={(['verify', 'verifyPart', 'return', 'reject'] as const).map((one) => [one, word(one)] as const)}
        />
        {isPart && (
          <div class="pair">
            <TextField label={t('decision.quantity')} type="number" step="any" min="0" value={quantity} onValue={setQuantity} required />
            <TextField label={t('decision.minutes')} type="number" min="0" max={String(line.minutes)} value={minutes} onValue={setMinutes} required />
          </div>
        )}
        {verdict !== 'verify' && <AreaField label={t('reason')} rows={2} value={reason} onValue={setReason} required />}
      </Form>
    </details>
  );
}
