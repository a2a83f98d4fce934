import { api, find, type Schemas } from '../../api/client';
import { download } from '../../api/download';
import { useLoad } from '../../api/load';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { number, percent, periodName, rupiah } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Choice } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Deductions } from './Deductions';
import { Trend } from './Trend';

/** A person's period on one page, with the twelve before it; the own one, or that of the person in the address. */
export function CardPage({ who, params }: PageProps) {
  const nip = params.nip ?? who.nip;
  const found = useLoad(async () => {
    const periods = (await find(api.GET('/api/v1/reports/periods')))?.items.map((one) => one.period) ?? [];
    const period = params.period ?? periods.at(-1);
    return { periods, period, card: period ? await find(api.GET('/api/v1/reports/cards/{nip}/{period}', { params: { path: { nip, period } } })) : null };
  }, [nip, params.period]);
  return (
    <Page title={t('card.title')}>
      <Show of={found}>
        {({ periods, period, card }) => (
          <>
            {periods.length > 1 && (
              <Choice label={t('card.period')} value={period ?? ''} onValue={(to) => go(nip === who.nip ? `/rapor/${to}` : `/rapor/${to}/${nip}`)} options={periods.map((one) => [one, periodName(one)] as const)} />
            )}
            {card ? <Whole of={card} /> : <Empty>{t('card.none')}</Empty>}
          </>
        )}
      </Show>
    </Page>
  );
}

function Whole({ of }: { of: Schemas['ReportCardAnswer'] }) {
  return (
    <>
      <Card kind="strong" title={of.name} aside={periodName(of.period)}>
        <p class="soft">
          {of.position} · {of.unit}
        </p>
        <Facts
          of={[
            [t('card.attendance'), percent(thousandths(of.attendance))],
            [t('card.verified'), number(of.work.minutes)],
            of.pay && [t('card.pay'), rupiah(of.pay.payable)],
            of.pay?.share != null && [t('card.share'), percent(thousandths(of.pay.share))],
            [t('appraisal.predicate'), word(of.predicate)],
          ]}
        />
      </Card>
      <Trend of={of} />
      {of.pay && of.pay.lines.length > 0 && <Deductions of={of.pay.lines} />}
      {of.results.length > 0 && (
        <Card title={t('appraisal.results')}>
          <ul class="rows">
            {of.results.map((one) => (
              <li key={one.statement}>
                <div class="between">
                  <span>{one.statement}</span>
                  <span>{word(one.rating)}</span>
                </div>
                {one.feedback && <p class="soft">{one.feedback}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <div class="actions">
        <Button kind="plain" onAct={() => download(`/reports/cards/${of.nip}/${of.period}/document`)}>
          {t('card.pdf')}
        </Button>
        <button type="button" class="plain" onClick={() => print()}>
          {t('print')}
        </button>
      </div>
    </>
  );
}

const thousandths = (value: number | null | undefined) => (value == null ? null : value / 10);
