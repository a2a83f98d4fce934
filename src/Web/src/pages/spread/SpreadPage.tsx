import { api, find, type Schemas, takeTagged } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { Bars } from '../../charts/Bars';
import { monthAfter } from '../../i18n/calendar';
import { dateIn, day, periodName } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { PeriodField } from '../appraisal/PeriodField';
import { Settle } from './Settle';
import { UnitField } from './UnitField';
import { UnitPredicateForm } from './UnitPredicateForm';

type Unit = Schemas['UnitAppraisalAnswer'];

/** A unit's predicate, how its people's predicates spread, what the guide says of it, and who answers for it. */
export function SpreadPage({ who, params }: PageProps) {
  const period = params.period ?? monthAfter(dateIn(now(), who.timeZone).slice(0, 7), -1);
  const unit = params.unit ?? who.unit;
  const path = { unit, period };
  const found = useLoad(
    async () => ({
      unit: await takeTagged(api.GET('/api/v1/appraisals/units/{unit}/{period}', { params: { path } })),
      missing: (await find(api.GET('/api/v1/appraisals/units/{unit}/{period}/missing', { params: { path } })))?.items ?? [],
    }),
    [unit, period],
  );
  return (
    <Page title={t('nav.spread')} lead={t('spread.lead')}>
      <div class="columns">
        <PeriodField key={period} period={period} onPeriod={(to) => go(`/sebaran/${to}/${unit}`)} />
        <UnitField key={unit} unit={unit} onUnit={(to) => go(`/sebaran/${period}/${to}`)} />
      </div>
      <Show of={found}>
        {({ unit: { value, tag }, missing }) => (
          <>
            <Spread of={value} />
            <Settle of={value} mayDecide={who.hasTeam || hasRole(who, 'Hr')} onDone={found.reload} />
            {hasRole(who, 'Hr') && value.head !== who.nip && <UnitPredicateForm key={tag} of={value} tag={tag} onDone={found.reload} />}
            {missing.length > 0 && <Missing of={missing} />}
          </>
        )}
      </Show>
    </Page>
  );
}

function Spread({ of }: { of: Unit }) {
  return (
    <Card kind="strong" title={`${of.unit}, ${periodName(of.period)}`}>
      <Facts
        of={[
          [t('appraisal.unit'), of.predicate ? word(of.predicate) : t('appraisal.noUnit')],
          of.document && [t('requests.document'), of.document],
          of.of && of.of !== of.unit && [t('spread.of'), of.of],
          [t('spread.decided'), of.spread.reduce((sum, one) => sum + one.people, 0)],
          [t('spread.undecided'), of.undecided.length],
        ]}
      />
      {of.spread.length > 0 && <Bars title={t('dashboard.predicates')} bars={of.spread.map((one) => ({ label: word(one.predicate), value: one.people }))} show={String} />}
      {of.warnings.map((one, i) => (
        <p key={i} class="note warn">
          {say(one)}
        </p>
      ))}
    </Card>
  );
}

function Missing({ of }: { of: Schemas['MissingEvaluationAnswer'][] }) {
  return (
    <Card title={t('spread.missing')} aside={t('team.count', { n: of.length })}>
      <ul class="rows">
        {of.map((one) => (
          <li key={one.nip}>
            <div class="between">
              <a href={`#/tim/${one.nip}`}>{one.name ?? one.nip}</a>
              {one.overdue ? <Tag tone="warn" text={t('board.overdue')} /> : <span class="soft">{t('board.due', { day: day(one.dueOn, 'number') })}</span>}
            </div>
            <p class="soft">
              {[!one.hasPlan && t('spread.noPlan'), !one.hasReport && t('spread.noReport'), !one.rated && t('spread.notRated')].filter(Boolean).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
