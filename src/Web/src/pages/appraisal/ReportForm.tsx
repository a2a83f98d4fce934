import { useState } from 'preact/hooks';
import { api, seen, take, type Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

type Evaluation = Schemas['EvaluationAnswer'];

/** What became of each planned result, told by its owner. */
export function ReportForm({ of, tag, onDone }: { of: Evaluation; tag: string | null; onDone: () => Promise<void> }) {
  const [told, setTold] = useState<Record<string, { text: string; achieved: string }>>(
    Object.fromEntries(of.results.flatMap((one) => one.indicators.map((indicator, i) => [`${one.plan}/${one.result}/${i}`, { text: indicator.outcome ?? '', achieved: indicator.achieved?.toString() ?? '' }]))),
  );
  const set = (key: string, change: Partial<{ text: string; achieved: string }>) => setTold((before) => ({ ...before, [key]: { ...before[key]!, ...change } }));
  return (
    <Card title={t('appraisal.report')}>
      <Form
        send={t('appraisal.sendReport')}
        onSend={async () => {
          const results = of.results
            .map((one) => ({
              plan: one.plan,
              result: one.result,
              indicators: one.indicators.map((_, i) => {
                const { text, achieved } = told[`${one.plan}/${one.result}/${i}`]!;
                return { text, achieved: achieved ? Number(achieved) : null };
              }),
            }))
            .filter((one) => one.indicators.every((indicator) => indicator.text));
          await take(api.PUT('/api/v1/appraisals/{nip}/{period}/report', { params: { path: { nip: of.nip, period: of.period } }, body: { results }, ...seen(tag) }));
          await onDone();
        }}
      >
        <ul class="rows">
          {of.results.map((one) => (
            <li key={`${one.plan}/${one.result}`}>
              <div class="between">
                <strong>{one.statement}</strong>
                <span class="soft">{word(one.rating)}</span>
              </div>
              {one.feedback && <p class="note calm">{one.feedback}</p>}
              {one.indicators.map((indicator, i) => {
                const key = `${one.plan}/${one.result}/${i}`;
                return (
                  <div key={key} class="pair">
                    <TextField label={`${t('appraisal.outcome')}: ${indicator.statement}`} hint={`${t('skp.target')}: ${indicator.target}`} value={told[key]!.text} onValue={(text) => set(key, { text })} />
                    <TextField label={t('appraisal.achieved')} type="number" min="0" max="1000" step="any" value={told[key]!.achieved} onValue={(achieved) => set(key, { achieved })} />
                  </div>
                );
              })}
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  );
}
