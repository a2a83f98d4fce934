import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { useNames } from '../team/names';

interface Props {
  of: Schemas['UnitAppraisalAnswer'];
  mayDecide: boolean;
  onDone: () => Promise<void>;
}

/** Who leads the unit, or the personnel office, answers for the spread; against the guide with a reason. */
export function Settle({ of, mayDecide, onDone }: Props) {
  const nameOf = useNames();
  const [reason, setReason] = useState('');
  return (
    <Card title={t('spread.settle')}>
      {of.settled ? (
        <>
          <p>
            {t('spread.settled', { by: nameOf(of.settled.by), when: instant(of.settled.at) })}: {of.settled.spread.map((one) => `${word(one.predicate)} ${one.people}`).join(', ')}
          </p>
          {of.settled.reason && <p class="note calm">{of.settled.reason}</p>}
        </>
      ) : (
        <p class="soft">{t('spread.notSettled')}</p>
      )}
      {mayDecide && (
        <Form
          send={t('spread.settle')}
          onSend={async () => {
            await take(api.POST('/api/v1/appraisals/units/{unit}/{period}/settle', { params: { path: { unit: of.unit, period: of.period } }, body: { reason } }));
            setReason('');
            await onDone();
          }}
        >
          <AreaField label={t('spread.reason')} hint={t('spread.reasonHint')} rows={2} value={reason} onValue={setReason} required={of.warnings.length > 0} />
        </Form>
      )}
    </Card>
  );
}
