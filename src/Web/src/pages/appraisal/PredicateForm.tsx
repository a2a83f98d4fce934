import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { ratings } from './FeedbackForm';

type Rating = NonNullable<Schemas['Expectation']>;

/** Both ratings, and with them the predicate; a reason where they depart from the proposal. */
export function PredicateForm({ onDecide }: { onDecide: (body: Schemas['PredicateBody']) => Promise<unknown> }) {
  const [work, setWork] = useState<Rating>('meets');
  const [behaviour, setBehaviour] = useState<Rating>('meets');
  const [why, setWhy] = useState('');
  const options = ratings.map((rating) => [rating, word(rating)] as const);
  return (
    <Card title={t('appraisal.decide')}>
      <Form send={t('appraisal.decide')} onSend={() => onDecide({ work, behaviour, workReason: why || null, behaviourReason: why || null, why })}>
        <div class="pair">
          <Choice label={t('appraisal.work')} value={work} onValue={(value) => setWork(value as Rating)} options={options} />
          <Choice label={t('appraisal.behaviour')} value={behaviour} onValue={(value) => setBehaviour(value as Rating)} options={options} />
        </div>
        <TextField label={t('appraisal.departs')} value={why} onValue={setWhy} />
      </Form>
    </Card>
  );
}
