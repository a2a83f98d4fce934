import type { Schemas } from '../../api/client';
import { percent } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { grid, performances, potentials } from './boxes';
import './talent.css';

interface Props {
  of: Schemas['TalentMapAnswer'];
  chosen: number | null;
  onChoose: (box: number) => void;
}

/** The nine boxes as a table; each tells its number and people, and filters the list below. */
export function NineBoxes({ of, chosen, onChoose }: Props) {
  const { rules } = of;
  const above = { above: `≥ ${rules.performanceAbove}`, meets: `≥ ${rules.performanceMeets}`, below: `< ${rules.performanceMeets}` };
  const right = { low: `< ${rules.potentialMiddle}`, middle: `≥ ${rules.potentialMiddle}`, high: `≥ ${rules.potentialHigh}` };
  return (
    <table class="nine">
      <caption>{t('talent.caption')}</caption>
      <thead>
        <tr>
          <td />
          {potentials.map((one) => (
            <th key={one} scope="col">
              {word(one)} <small>{right[one]}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.map((boxes, row) => {
          const performance = performances[row]!;
          return (
            <tr key={performance}>
              <th scope="row">
                {word(performance)} <small>{above[performance]}</small>
              </th>
              {boxes.map((box) => {
                const found = of.boxes.find((one) => one.box === box);
                const people = found?.people ?? 0;
                return (
                  <td key={box} class={rules.poolBoxes.includes(box) ? 'pool' : undefined}>
                    <button type="button" class="quiet" aria-pressed={chosen === box} onClick={() => onChoose(box)}>
                      <small>{t('talent.boxName', { n: box })}</small>
                      <strong>{t('team.count', { n: people })}</strong>
                      <small>{percent(found ? Number(found.share) / 10 : 0)}</small>
                    </button>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
