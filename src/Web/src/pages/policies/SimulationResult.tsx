import type { Schemas } from '../../api/client';
import { Bars } from '../../charts/Bars';
import { number, rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Facts } from '../../ui/Facts';

/** Before and after, how many gain and lose how much, where, and whom most. */
export function SimulationResult({ of }: { of: Schemas['PolicySimulation'] }) {
  const change = of.after - of.before;
  return (
    <div class="stack" role="status">
      <p class="soft">{t('policies.change')}</p>
      <p class="amount">{rupiah(change)}</p>
      <Facts
        of={[
          [t('periods.before'), rupiah(of.before)],
          [t('periods.after'), rupiah(of.after)],
          [t('policies.winners'), of.winners],
          [t('policies.losers'), of.losers],
          [t('policies.same'), of.people - of.winners - of.losers],
        ]}
      />
      <Bars
        title={t('policies.bands')}
        bars={of.distribution.map((band) => ({ label: band.label, value: band.people, tone: band.label.startsWith('−') || band.label.startsWith('-') ? ('less' as const) : ('more' as const) }))}
        show={(value) => number(value)}
      />
      <Groups title={t('policies.byUnit')} of={of.units} />
      <Groups title={t('policies.byClass')} of={of.classes} />
      <h3>{t('policies.most')}</h3>
      <ul class="rows">
        {of.mostAffected.map((one) => (
          <li key={one.nip}>
            <div class="between">
              <strong>{one.name}</strong>
              <span class="number">{rupiah(one.after - one.before)}</span>
            </div>
            {one.lines.map((line) => (
              <p key={line.code} class="soft">
                {say(line.text)} <code>{line.code}</code>: {rupiah(line.before)} → {rupiah(line.after)} ({line.source})
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Groups({ title, of }: { title: string; of: Schemas['SimulationGroup'][] }) {
  return (
    <Bars
      title={title}
      bars={of.map((one) => ({ label: one.name, value: Math.abs(one.after - one.before), text: rupiah(one.after - one.before), tone: one.after < one.before ? ('less' as const) : ('more' as const) }))}
      show={(value) => rupiah(value)}
    />
  );
}
