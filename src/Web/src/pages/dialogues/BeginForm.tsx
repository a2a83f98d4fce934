import { useState } from 'preact/hooks';
import { api, find, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { go } from '../../app/router';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { values } from '../appraisal/FeedbackForm';
import type { AgreedResult, Subject } from './subjects';

interface Props {
  nip: string;
  isOwn: boolean;
  results: readonly AgreedResult[];
  today: string;
}

/** A new thread, about a value, a result that was agreed, or a line of a day's activities. */
export function BeginForm({ nip, isOwn, results, today }: Props) {
  const [kind, setKind] = useState<Subject['kind']>(results.length > 0 ? 'result' : 'behaviour');
  const [about, setAbout] = useState({ value: 'berorientasiPelayanan', result: '0', date: today, line: '' });
  const [text, setText] = useState('');
  const set = (name: keyof typeof about) => (value: string) => setAbout((before) => ({ ...before, [name]: value }));
  const lines = useLoad(async () => (kind === 'activity' && about.date ? find(api.GET('/api/v1/activities/{nip}/{date}', { params: { path: { nip, date: about.date } } })) : null), [kind, about.date]);
  const choices = lines.value?.lines ?? [];
  const line = about.line || choices[0]?.id || '';
  const subject = (): Subject => {
    if (kind === 'behaviour') return { kind, value: about.value as NonNullable<Subject['value']> };
    if (kind === 'activity') return { kind, date: about.date, line };
    const result = results[Number(about.result)]!;
    return { kind, plan: result.plan, result: result.result };
  };
  const begin = async () => {
    const made = await take(api.POST('/api/v1/dialogues/{nip}', { params: { path: { nip } }, body: { about: subject(), text } }));
    go(`/dialog/${made.nip}/${made.year}/${made.number}`);
  };
  const kinds = (['result', 'activity', 'behaviour'] as const).filter((one) => one !== 'result' || results.length > 0);
  return (
    <Card title={t(isOwn ? 'dialogue.ask' : 'dialogue.give')}>
      <Form send={t('send')} onSend={begin} disabled={kind === 'activity' && !line}>
        <Choice label={t('dialogue.about')} value={kind} onValue={(value) => setKind(value as Subject['kind'])} options={kinds.map((one) => [one, word(one)] as const)} />
        {kind === 'behaviour' && <Choice label={word('behaviour')} value={about.value} onValue={set('value')} options={values.map((one) => [one, word(one)] as const)} />}
        {kind === 'result' && <Choice label={word('result')} value={about.result} onValue={set('result')} options={results.map((one, i) => [String(i), one.statement] as const)} />}
        {kind === 'activity' && (
          <div class="pair">
            <TextField label={t('date')} type="date" max={today} value={about.date} onValue={set('date')} required />
            {choices.length > 0 ? (
              <Choice label={t('dialogue.line')} value={line} onValue={set('line')} options={choices.map((one) => [one.id, one.activity?.description ?? one.id] as const)} />
            ) : (
              <p class="soft">{t('dialogue.noLines')}</p>
            )}
          </div>
        )}
        <AreaField label={t('dialogue.text')} hint={t('dialogue.textHint')} value={text} onValue={setText} required />
      </Form>
    </Card>
  );
}
