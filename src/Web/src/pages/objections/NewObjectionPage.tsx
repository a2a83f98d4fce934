import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { become, query } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';

type Kind = Schemas['ObjectionBody']['kind'];

const kinds: readonly Kind[] = ['allowance', 'attendance', 'verificationOutcome', 'appraisal', 'jobClass'];

/** Raises an objection. A deduction of the allowance leads here with `?periode=`, `?aturan=`; a line of activities with `?tanggal=`, `?baris=`. */
export function NewObjectionPage(_: PageProps) {
  const asked = query();
  const rule = asked.get('aturan');
  const [kind, setKind] = useState<Kind>((asked.get('jenis') as Kind | null) ?? 'allowance');
  const [values, setValues] = useState({
    period: asked.get('periode') ?? '', date: asked.get('tanggal') ?? '', line: asked.get('baris') ?? '', in: '', out: '', document: '', reason: rule ? t('objections.rule', { code: rule }) : '',
  });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const made = await take(
      api.POST('/api/v1/objections', {
        body: {
          kind,
          reason: values.reason,
          date: kind === 'allowance' ? null : values.date || null,
          line: kind === 'verificationOutcome' ? values.line : null,
          period: kind === 'allowance' || kind === 'appraisal' ? values.period : null,
          in: kind === 'attendance' && values.in ? `${values.in}:00` : null,
          out: kind === 'attendance' && values.out ? `${values.out}:00` : null,
          document: values.document || null,
        },
      }),
    );
    become(`/keberatan/${made.owner}/${made.month}/${made.id}`);
  };
  return (
    <Page title={t('objections.new')} lead={t('objections.lead')}>
      <Card>
        <Form send={t('send')} onSend={send}>
          <Choice label={t('objections.about')} value={kind} onValue={(value) => setKind(value as Kind)} options={kinds.map((one) => [one, word(one)] as const)} />
          {(kind === 'allowance' || kind === 'appraisal') && <TextField label={t('objections.period')} value={values.period} onValue={set('period')} required />}
          {kind !== 'allowance' && <TextField label={t('date')} type="date" value={values.date} onValue={set('date')} required />}
          {kind === 'verificationOutcome' && <TextField label={t('objections.line')} value={values.line} onValue={set('line')} required />}
          {kind === 'attendance' && (
            <div class="pair">
              <TextField label={t('objections.in')} type="time" value={values.in} onValue={set('in')} />
              <TextField label={t('objections.out')} type="time" value={values.out} onValue={set('out')} />
            </div>
          )}
          <AreaField label={t('objections.why')} value={values.reason} onValue={set('reason')} required />
          <TextField label={t('requests.document')} value={values.document} onValue={set('document')} />
        </Form>
      </Card>
    </Page>
  );
}
