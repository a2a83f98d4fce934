import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { go } from '../../app/router';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { PersonField } from '../team/PersonField';

type Kind = Schemas['CommendationKind'];
const kinds: readonly Kind[] = ['certificate', 'honour', 'developmentPriority', 'talentPriority', 'specialPromotion'];
const listed = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** Proposes a commendation with its evidence: predicates in force, report cards, documents. Somebody else decides. */
export function CommendationForm({ me }: { me: string }) {
  const [nip, setNip] = useState('');
  const [kind, setKind] = useState<Kind>('certificate');
  const [values, setValues] = useState({ title: '', grounds: '', predicates: '', cards: '', documents: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const { title, grounds, predicates, cards, documents } = values;
    const body = { kind, title, grounds, predicates: listed(predicates), cards: listed(cards), documents: documents.split('\n').map((line) => line.trim()).filter(Boolean) };
    const made = await take(api.POST('/api/v1/commendations/people/{nip}', { params: { path: { nip } }, body }));
    go(`/penghargaan/${made.nip}/${made.year}/${made.number}`);
  };
  return (
    <Card title={t('commendation.propose')}>
      <Form send={t('commendation.propose')} onSend={send}>
        <PersonField label={t('commendation.whom')} value={nip} onValue={setNip} without={me} />
        <Choice label={t('requests.kind')} value={kind} onValue={(value) => setKind(value as Kind)} options={kinds.map((one) => [one, word(one)] as const)} />
        <TextField label={t('commendation.title')} value={values.title} onValue={set('title')} required />
        <AreaField label={t('commendation.grounds')} value={values.grounds} onValue={set('grounds')} required />
        <fieldset>
          <legend>{t('commendation.evidence')}</legend>
          <TextField label={t('commendation.cards')} hint={t('commendation.periodsHint')} value={values.cards} onValue={set('cards')} />
          <TextField label={t('commendation.predicates')} hint={t('commendation.periodsHint')} value={values.predicates} onValue={set('predicates')} />
          <AreaField label={t('commendation.documents')} hint={t('commendation.documentsHint')} rows={2} value={values.documents} onValue={set('documents')} />
        </fieldset>
      </Form>
    </Card>
  );
}
