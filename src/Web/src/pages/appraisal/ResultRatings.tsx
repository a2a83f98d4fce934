import { useState } from 'preact/hooks';
import { api, seen, take, type Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { ratings } from './FeedbackForm';

type Evaluation = Schemas['EvaluationAnswer'];
type Rating = NonNullable<Schemas['Expectation']>;

/** The superior's rating of each planned result, with feedback where it departs from the figures. */
export function ResultRatings({ of, tag, onDone }: { of: Evaluation; tag: string | null; onDone: () => Promise<void> }) {
  const [given, setGiven] = useState<Record<string, { rating: Rating | ''; feedback: string }>>(
    Object.fromEntries(of.results.map((one) => [keyOf(one), { rating: one.rating ?? one.proposed ?? '', feedback: one.feedback ?? '' }])),
  );
  const set = (key: string, change: Partial<{ rating: Rating | ''; feedback: string }>) => setGiven((before) => ({ ...before, [key]: { ...before[key]!, ...change } }));
  return (
    <Card title={t('appraisal.results')}>
      <Form
        send={t('appraisal.saveRatings')}
        onSend={async () => {
          const results = of.results.flatMap((one) => {
            const { rating, feedback } = given[keyOf(one)]!;
            return rating ? [{ plan: one.plan, result: one.result, rating, feedback }] : [];
          });
          await take(api.PUT('/api/v1/appraisals/{nip}/{period}/ratings', { params: { path: { nip: of.nip, period: of.period } }, body: { results }, ...seen(tag) }));
          await onDone();
        }}
      >
        <ul class="rows">
          {of.results.map((one) => (
            <li key={keyOf(one)}>
              <strong>{one.statement}</strong>
              <ul>
                {one.indicators.map((indicator) => (
                  <li key={indicator.statement}>
                    {indicator.statement}: {indicator.target} → {indicator.outcome ?? '–'} {indicator.achieved != null && `(${indicator.achieved}%)`}
                  </li>
                ))}
              </ul>
              <Choice
                label={t('appraisal.rating')}
                hint={one.proposed ? t('appraisal.proposed', { what: word(one.proposed) }) : undefined}
                value={given[keyOf(one)]!.rating}
                onValue={(rating) => set(keyOf(one), { rating: rating as Rating })}
                options={[['', '…'], ...ratings.map((rating) => [rating, word(rating)] as const)]}
              />
              <TextField label={t('appraisal.comment')} value={given[keyOf(one)]!.feedback} onValue={(feedback) => set(keyOf(one), { feedback })} />
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  );
}

const keyOf = (one: Schemas['EvaluatedResultAnswer']) => `${one.plan}/${one.result}`;
