import { useState } from 'preact/hooks';
import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { instant, periodName } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { AreaField, Choice } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { useNames } from '../team/names';
import { valueOf } from './facts';
import { Thresholds } from './Thresholds';

type Kind = Schemas['WarningKind'];
type Outcome = Schemas['WarningOutcome'];

/** One warning with its numbers, how they were computed, by which thresholds, and what somebody said it was. */
export function WarningPage({ who, params }: PageProps) {
  const path = { period: params.period!, nip: params.nip!, kind: params.kind as Kind };
  const found = useLoad(() => takeTagged(api.GET('/api/v1/early-warnings/periods/{period}/{nip}/{kind}', { params: { path } })), [path.period, path.nip, path.kind]);
  return (
    <Show of={found}>
      {({ value, tag }) => (
        <Page title={word(value.kind)} lead={`${value.name ?? value.nip}, ${value.unit}`} aside={<a href={`#/peringatan/${path.period}`}>{t('back')}</a>}>
          <Card kind="strong" title={periodName(value.period)} aside={<Tag text={word(`warning.${value.status}`)} tone={value.status === 'open' ? 'warn' : 'calm'} />}>
            <Facts of={[...value.facts.map((fact) => [word(fact.name), valueOf(fact)] as const), value.jobClass != null && [t('allowance.class'), value.jobClass]]} />
            <p class="note calm">{say(value.how)}</p>
            <p>
              <a href={`#/tim/${value.nip}/${path.period}`}>{t('warning.month')}</a> · <a href={`#/rapor/${path.period}/${value.nip}`}>{t('nav.card')}</a> ·{' '}
              <a href={`#/tunjangan/${path.period}/${value.nip}`}>{t('nav.allowance')}</a>
            </p>
            <Thresholds of={value.thresholds} />
          </Card>
          <Notes of={value} />
          {hasRole(who, 'Hr') && value.nip !== who.nip && <NoteForm path={path} tag={tag} onDone={found.reload} />}
        </Page>
      )}
    </Show>
  );
}

function Notes({ of }: { of: Schemas['EarlyWarningAnswer'] }) {
  const nameOf = useNames();
  if (of.notes.length === 0) return null;
  return (
    <Card title={t('history')}>
      <ul class="rows">
        {of.notes.map((one) => (
          <li key={one.at}>
            <div class="between">
              <strong>{word(`warning.${one.outcome}`)}</strong>
              <span class="soft">
                {nameOf(one.by)} · {instant(one.at)}
              </span>
            </div>
            {one.note && <p>{one.note}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function NoteForm({ path, tag, onDone }: { path: { period: string; nip: string; kind: Kind }; tag: string | null; onDone: () => Promise<void> }) {
  const [outcome, setOutcome] = useState<Outcome>('seen');
  const [note, setNote] = useState('');
  return (
    <Card title={t('warning.say')}>
      <Form
        send={t('save')}
        onSend={async () => {
          await take(api.POST('/api/v1/early-warnings/periods/{period}/{nip}/{kind}/notes', { params: { path }, body: { outcome, note }, ...seen(tag) }));
          setNote('');
          await onDone();
        }}
      >
        <Choice label={t('warning.was')} value={outcome} onValue={(value) => setOutcome(value as Outcome)} options={(['seen', 'explained', 'followedUp'] as const).map((one) => [one, word(`warning.${one}`)] as const)} />
        <AreaField label={t('note')} rows={2} value={note} onValue={setNote} required={outcome !== 'seen'} />
      </Form>
    </Card>
  );
}
