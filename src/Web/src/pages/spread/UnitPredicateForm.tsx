import { useState } from 'preact/hooks';
import { api, seen, take, type Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

type Predicate = Schemas['OrganisationPredicate'];
const predicates: readonly Predicate[] = ['istimewa', 'baik', 'butuhPerbaikan', 'kurang', 'sangatKurang'];

interface Props {
  of: Schemas['UnitAppraisalAnswer'];
  tag: string | null;
  onDone: () => Promise<void>;
}

/** The personnel office writes down which predicate the unit was given, and on what document it rests. */
export function UnitPredicateForm({ of, tag, onDone }: Props) {
  const [predicate, setPredicate] = useState<Predicate>(of.predicate ?? 'baik');
  const [document, setDocument] = useState(of.document ?? '');
  return (
    <Card title={t('spread.setPredicate')}>
      <Form
        send={t('spread.setPredicate')}
        onSend={() => take(api.PUT('/api/v1/appraisals/units/{unit}/{period}', { params: { path: { unit: of.unit, period: of.period } }, body: { predicate, document }, ...seen(of.version === 0 ? null : tag) })).then(onDone)}
      >
        <div class="pair">
          <Choice label={t('appraisal.predicate')} value={predicate} onValue={(value) => setPredicate(value as Predicate)} options={predicates.map((one) => [one, word(one)] as const)} />
          <TextField label={t('requests.document')} value={document} onValue={setDocument} required />
        </div>
      </Form>
    </Card>
  );
}
