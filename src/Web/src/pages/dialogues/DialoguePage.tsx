import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { AskForm } from './AskForm';
import { agreedResults, nameOf } from './subjects';

/** One thread: everybody speaks by name, nothing is rated and nothing taken back. */
export function DialoguePage({ who, params }: PageProps) {
  const path = { nip: params.nip!, year: Number(params.year), number: Number(params.number) };
  const isOwn = path.nip === who.nip;
  const found = useLoad(
    async () => {
      const thread = await take(api.GET('/api/v1/dialogues/{nip}/{year}/{number}', { params: { path } }));
      return { thread, results: thread.about.kind === 'result' ? await agreedResults(path.nip, path.year) : [] };
    },
    [path.nip, path.year, path.number],
  );
  return (
    <Show of={found}>
      {({ thread, results }) => (
        <Page
          title={nameOf(thread.about, results)}
          lead={word(thread.about.kind)}
          aside={<a href={isOwn ? `#/dialog/${path.year}` : `#/dialog/${path.nip}/${path.year}`}>{t('back')}</a>}
        >
          <Card>
            <ol class="rows">
              {thread.entries.map((one) => (
                <Entry key={one.number} of={one} timeZone={who.timeZone} />
              ))}
            </ol>
            <Answer path={path} onSent={found.reload} />
          </Card>
          {(thread.asked.length > 0 || (!isOwn && who.hasTeam)) && <AskForm of={thread} mayAsk={!isOwn && who.hasTeam} onAsked={found.reload} />}
        </Page>
      )}
    </Show>
  );
}

function Entry({ of, timeZone }: { of: Schemas['DialogueEntryAnswer']; timeZone: string }) {
  return (
    <li>
      <div class="between">
        <strong>
          {of.name ?? of.by} <span class="soft">{word(of.as)}</span>
        </strong>
        <span class="soft">{instant(of.at, timeZone)}</span>
      </div>
      <p>{of.text}</p>
    </li>
  );
}

function Answer({ path, onSent }: { path: { nip: string; year: number; number: number }; onSent: () => Promise<void> }) {
  const [text, setText] = useState('');
  return (
    <Form
      send={t('send')}
      onSend={async () => {
        await take(api.POST('/api/v1/dialogues/{nip}/{year}/{number}/entries', { params: { path }, body: { text } }));
        setText('');
        await onSent();
      }}
    >
      <AreaField label={t('dialogue.answer')} rows={2} value={text} onValue={setText} required />
    </Form>
  );
}
