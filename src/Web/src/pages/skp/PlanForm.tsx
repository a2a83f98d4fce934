import { useState } from 'preact/hooks';
import { api, find, seen, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { values } from '../appraisal/FeedbackForm';
import { emptyResult, ResultFields } from './ResultFields';

type Kind = Schemas['AgreementKind'];

interface Props {
  path: { nip: string; year: number; number: number };
  from: Schemas['SkpContentAnswer'] | undefined;
  /** What an agreed plan is changed by, and why; not given for the first agreement. */
  amends?: { kind: Kind; why: string } | undefined;
  tag: string | null;
  onWritten: () => Promise<void>;
}

/** Writes the plan: its form and time, and each result with what it supports and how it is measured. */
export function PlanForm({ path, from, amends, tag, onWritten }: Props) {
  const [form, setForm] = useState<Schemas['SkpForm']>(from?.form ?? 'staff');
  const [time, setTime] = useState({ from: from?.from ?? `${path.year}-01-01`, to: from?.to ?? `${path.year}-12-31` });
  const [results, setResults] = useState<Schemas['PlannedResultBody'][]>(from?.results ?? [emptyResult(1, form)]);
  const [kind, setKind] = useState<Kind>(amends?.kind ?? 'first');
  const [why, setWhy] = useState(amends?.why ?? '');
  const supportable = useLoad(() => find(api.GET('/api/v1/skp/{nip}/{year}/supportable', { params: { path: { nip: path.nip, year: path.year } } })), [path.nip, path.year]);
  const change = (index: number, result: Schemas['PlannedResultBody']) => setResults(results.map((one, i) => (i === index ? result : one)));
  return (
    <Card title={t('skp.write')}>
      <Form
        send={t('save')}
        onSend={async () => {
          const behaviours = values.map((value) => ({ value, special: from?.behaviours.find((one) => one.value === value)?.special ?? '' }));
          const attached = from && { resources: from.resources, accountability: from.accountability, consequences: from.consequences };
          await take(api.PUT('/api/v1/skp/{nip}/{year}/{number}', { params: { path }, body: { form, ...time, results, behaviours, kind, why, ...attached }, ...seen(tag) }));
          await onWritten();
        }}
        also={
          <button type="button" class="plain" onClick={() => setResults([...results, emptyResult(results.length + 1, form)])}>
            {t('skp.addResult')}
          </button>
        }
      >
        {amends ? (
          <div class="pair">
            <Choice label={t('skp.amendAs')} value={kind} onValue={(value) => setKind(value as Kind)} options={(['addendum', 'newAgreement'] as const).map((one) => [one, word(one)] as const)} />
            <TextField label={t('reason')} value={why} onValue={setWhy} required />
          </div>
        ) : (
          <Choice label={t('skp.form')} value={form} onValue={(value) => setForm(value as Schemas['SkpForm'])} options={(['staff', 'leader', 'light'] as const).map((one) => [one, word(one)] as const)} />
        )}
        <div class="pair">
          <TextField label={t('requests.from')} type="date" value={time.from} onValue={(value) => setTime({ ...time, from: value })} required />
          <TextField label={t('standIns.to')} type="date" value={time.to} onValue={(value) => setTime({ ...time, to: value })} required />
        </div>
        {results.map((result, i) => (
          <ResultFields
            key={result.id}
            number={i + 1}
            of={result}
            form={form}
            supportable={supportable.value?.items ?? []}
            onChange={(changed) => change(i, changed)}
            onRemove={results.length > 1 ? () => setResults(results.filter((_, other) => other !== i)) : undefined}
          />
        ))}
      </Form>
    </Card>
  );
}
