import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Choice } from '../../ui/fields';
import { Form } from '../../ui/Form';

type Value = NonNullable<Schemas['CoreValue']>;
type Rating = NonNullable<Schemas['Expectation']>;

export const values: readonly Value[] = ['berorientasiPelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif'];
export const ratings: readonly Rating[] = ['above', 'meets', 'below'];

/** All seven values at once; sent again it replaces what was sent before. */
export function FeedbackForm({ nip, period }: { nip: string; period: string }) {
  const [given, setGiven] = useState<Partial<Record<Value, Rating>>>({});
  const [isSent, setSent] = useState(false);
  return (
    <Form
      send={t('appraisal.sendFeedback')}
      disabled={values.some((value) => !given[value])}
      onSend={async () => {
        await take(
          api.PUT('/api/v1/appraisals/{nip}/{period}/feedback', { params: { path: { nip, period } }, body: { values: values.map((value) => ({ value, rating: given[value]! })) } }),
        );
        setSent(true);
      }}
      also={isSent && <span role="status">{t('done')}</span>}
    >
      {values.map((value) => (
        <Choice
          key={value}
          label={word(value)}
          value={given[value] ?? ''}
          onValue={(rating) => setGiven((before) => ({ ...before, [value]: rating as Rating }))}
          options={[['', '…'], ...ratings.map((rating) => [rating, word(rating)] as const)]}
          required
        />
      ))}
    </Form>
  );
}
