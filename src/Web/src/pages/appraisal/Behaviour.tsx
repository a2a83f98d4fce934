import type { Schemas } from '../../api/client';
import { number } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { FeedbackForm } from './FeedbackForm';

/** What others say, once the collection has ended, by group and never by person. */
export function Behaviour({ of, isOwn }: { of: Schemas['EvaluationAnswer']; isOwn: boolean }) {
  return (
    <Card title={t('appraisal.behaviour')}>
      {!of.behaviour.hasEnded && (
        <>
          <p class="soft">{t('appraisal.collecting')}</p>
          <details>
            <summary>{t('appraisal.rate')}</summary>
            <FeedbackForm nip={of.nip} period={of.period} />
          </details>
        </>
      )}
      {of.behaviour.values.length > 0 && (
        <ul class="rows">
          {of.behaviour.values.map((one) => (
            <li key={one.value}>
              <div class="between">
                <strong>{word(one.value)}</strong>
                <span>{word(one.rating)}</span>
              </div>
              <p class="soft">{one.groups.map((group) => `${word(group.group)} ${meanOf(group.mean)}${isOwn ? '' : ` (${group.raters})`}`).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The API writes a mean as a fraction where no decimal ends. */
const meanOf = (mean: string) => number(mean.includes('/') ? Number(mean.split('/')[0]) / Number(mean.split('/')[1]) : mean);
