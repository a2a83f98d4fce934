import type { Schemas } from '../../api/client';
import { day, number, periodName } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Tag } from '../../ui/Tag';

/** Somebody's place, why, and what it rests on. */
export function Seat({ of }: { of: Schemas['TalentSeatAnswer'] }) {
  const rests = [
    of.performance && t('talent.performance', { n: scoreOf(of.performance) }),
    of.assessment && t('talent.potential', { n: scoreOf(of.assessment.score), source: of.assessment.source, day: day(of.assessment.on, 'number') }),
    ...of.predicates.map((one) => `${periodName(one.period)}: ${word(one.predicate)}`),
    of.weight && t('talent.points', { own: scoreOf(of.weight.pointsADay), median: scoreOf(of.weight.medianADay) }),
  ].filter(Boolean);
  return (
    <li>
      <div class="between">
        <strong>
          {of.rank != null && `${of.rank}. `}
          {of.name}
        </strong>
        {of.box != null ? <Tag tone="good" text={t('talent.boxName', { n: of.box })} /> : <Tag tone="calm" text={word(of.missing)} />}
      </div>
      <p class="soft">
        {of.position}, {of.unit}
      </p>
      <p>{say(of.why)}</p>
      {rests.length > 0 && <p class="soft">{rests.join(' · ')}</p>}
    </li>
  );
}

/** The API writes a score as a fraction where no decimal ends. */
const scoreOf = (text: string) => number(text.includes('/') ? Number(text.split('/')[0]) / Number(text.split('/')[1]) : text);
