import { useState } from 'preact/hooks';
import { api, seen, take, type Schemas } from '../../api/client';
import { now } from '../../app/clock';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { PlanForm } from './PlanForm';

interface Props {
  plan: Schemas['SkpAnswer'];
  tag: string | null;
  isOwn: boolean;
  onDone: () => Promise<void>;
}

/** What becomes of a plan in force: its owner writes an addendum or a new agreement, the superior ends it before its time. */
export function Amendment({ plan, tag, isOwn, onDone }: Props) {
  const path = { nip: plan.nip, year: plan.year, number: plan.number };
  const [isOpen, setOpen] = useState(false);
  if (isOwn)
    return isOpen ? (
      <PlanForm path={path} from={plan.agreed.at(-1)!.content} amends={{ kind: 'addendum', why: '' }} tag={tag} onWritten={onDone} />
    ) : (
      <div class="actions">
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {t('skp.amend')}
        </button>
      </div>
    );
  return plan.endedOn ? null : <EndPlan path={path} tag={tag} onDone={onDone} />;
}

function EndPlan({ path, tag, onDone }: { path: { nip: string; year: number; number: number }; tag: string | null; onDone: () => Promise<void> }) {
  const [lastDay, setLastDay] = useState(dateIn(now(), 'Asia/Jakarta'));
  const [reason, setReason] = useState('');
  return (
    <Card title={t('skp.end')}>
      <details>
        <summary>{t('skp.endLead')}</summary>
        <Form send={t('skp.end')} onSend={() => take(api.POST('/api/v1/skp/{nip}/{year}/{number}/end', { params: { path }, body: { lastDay, reason }, ...seen(tag) })).then(onDone)}>
          <div class="pair">
            <TextField label={t('setup.lastDay')} type="date" value={lastDay} onValue={setLastDay} required />
            <TextField label={t('reason')} value={reason} onValue={setReason} required />
          </div>
        </Form>
      </details>
    </Card>
  );
}
