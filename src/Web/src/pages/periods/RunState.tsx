import type { Schemas } from '../../api/client';
import { instant, rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Tag } from '../../ui/Tag';

/** Where the run stands, live. */
export function RunState({ of }: { of: Schemas['PeriodAnswer'] }) {
  const { progress } = of;
  const isWorking = progress.percent > 0 && progress.percent < 100;
  return (
    <Card kind="strong" title={t('periods.run')} aside={<Tag code={of.state} />}>
      {of.totals && <p class="amount">{rupiah(of.totals.payable)}</p>}
      <p role="status">{say(progress.text)}</p>
      {isWorking && (
        <>
          <progress max={100} value={progress.percent} aria-label={t('periods.progress')} />
          <p class="soft">
            {progress.percent}% · {progress.done}/{progress.total} · {t('periods.people', { n: progress.people })}
          </p>
        </>
      )}
      {of.note && (
        <p class="note warn">
          {say(of.note.text)} <code>{of.note.code}</code>
        </p>
      )}
      {of.refusal && <p class="note warn">{t('periods.refused', { reason: of.refusal })}</p>}
      <Facts
        of={[
          of.version > 0 && [t('periods.version'), of.version],
          of.totals && [t('people'), of.totals.people],
          of.totals && [t('allowance.base'), rupiah(of.totals.base)],
          of.totals && [t('allowance.deduction'), rupiah(of.totals.deduction)],
          of.totals && of.totals.difference !== 0 && [t('allowance.difference'), rupiah(of.totals.difference)],
          of.failed > 0 && [t('periods.failed'), of.failed],
          of.checkUntil && [t('periods.checkUntil'), instant(of.checkUntil)],
          of.personnel && [t('periods.signed', { office: word('personnel') }), instant(of.personnel.at)],
          of.finance && [t('periods.signed', { office: word('finance') }), instant(of.finance.at)],
          of.documentNumber && [t('periods.document'), of.documentNumber],
        ]}
      />
    </Card>
  );
}
