import { useId, useState } from 'preact/hooks';
import { t } from '../i18n/t';
import { Form } from './Form';

interface Props {
  label: string;
  hint?: string;
  send: string;
  /** Answers with what is said after it. */
  onText: (csv: string) => Promise<string>;
}

/** One CSV file that is taken over whole; every problem of it comes back at once with its place. */
export function CsvForm({ label, hint, send, onText }: Props) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState('');
  return (
    <Form
      send={send}
      disabled={!file}
      onSend={async () => {
        setDone('');
        setDone(await onText(await file!.text()));
      }}
      also={done && <span role="status">{done}</span>}
    >
      <div class="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} type="file" accept=".csv,text/csv" aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        {hint && (
          <small id={`${id}-hint`} class="soft">
            {hint}
          </small>
        )}
      </div>
      {!file && <p class="soft">{t('csv.choose')}</p>}
    </Form>
  );
}
