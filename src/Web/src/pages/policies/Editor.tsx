import { useEffect, useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { AreaField } from '../../ui/fields';
import { CheckResult } from './CheckResult';
import { Simulation } from './Simulation';

const pauseMs = 600;

/** The file, checked a moment after the last key; tried on the facts of a period when asked. */
export function Editor({ id, file }: { id: string; file: string }) {
  const [text, setText] = useState(file);
  const [check, setCheck] = useState<Schemas['PolicyCheck'] | null>(null);
  const [failed, setFailed] = useState<unknown>();
  const parsed = read(text);
  useEffect(() => {
    if (parsed.wrong) return;
    let isOld = false;
    const timer = setTimeout(async () => {
      try {
        const found = await take(api.POST('/api/v1/policies/check', { body: parsed.value as never }));
        if (isOld) return;
        setCheck(found);
        setFailed(undefined);
      } catch (error) {
        if (!isOld) setFailed(error);
      }
    }, pauseMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <Card title={t('policies.edit')}>
      <AreaField label={t('policies.file')} hint={t('policies.editHint')} isCode rows={18} value={text} onValue={setText} />
      <div class="actions">
        <button type="button" class="plain" onClick={() => save(id, text)}>
          {t('policies.save')}
        </button>
      </div>
      {parsed.wrong ? (
        <p class="note bad" role="status">
          {t('policies.notJson', { what: parsed.wrong })}
        </p>
      ) : (
        <>
          <Failure of={failed} />
          {check && <CheckResult of={check} />}
          <Simulation file={parsed.value} />
        </>
      )}
    </Card>
  );
}

function read(text: string): { value?: unknown; wrong?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (failed) {
    return { wrong: (failed as Error).message };
  }
}

function save(id: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${id}.json`;
  link.click();
}
