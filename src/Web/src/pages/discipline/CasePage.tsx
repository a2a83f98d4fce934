import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { dateIn, day } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { CaseForm } from './CaseForm';

/** One case from the proposal to the ruling: the superior summons and examines, the office records the decree. */
export function CasePage({ who, params }: PageProps) {
  const path = { nip: params.nip!, year: Number(params.year), number: Number(params.number) };
  const found = useLoad(() => takeTagged(api.GET('/api/v1/discipline/people/{nip}/{year}/{number}', { params: { path } })), [path.nip, path.year, path.number]);
  const today = dateIn(now(), who.timeZone);
  const isOpen = (status: string) => ['proposed', 'summoned', 'examined'].includes(status);
  return (
    <Show of={found}>
      {({ value, tag }) => (
        <Page title={t('discipline.case', { number: value.number, year: value.year })} lead={value.nip}>
          <Card title={t('discipline.provides')} aside={<Tag code={value.status} />}>
            {value.proposal && <Proposal of={value.proposal} />}
          </Card>
          <Steps of={value} />
          {isOpen(value.status) && value.nip !== who.nip && !hasRole(who, 'Hr') && (
            <>
              <CaseForm
                title={t('discipline.summon')}
                today={today}
                onSend={({ on, document }) => take(api.POST('/api/v1/discipline/people/{nip}/{year}/{number}/summons', { params: { path }, body: { on, document }, ...seen(tag) })).then(found.reload)}
              />
              <CaseForm
                title={t('discipline.examine')}
                today={today}
                text={t('discipline.findings')}
                onSend={({ on, document, text }) =>
                  take(api.POST('/api/v1/discipline/people/{nip}/{year}/{number}/examination', { params: { path }, body: { on, document, findings: text }, ...seen(tag) })).then(found.reload)
                }
              />
            </>
          )}
          {isOpen(value.status) && hasRole(who, 'Hr') && (
            <CaseForm
              title={t('discipline.rule')}
              today={today}
              sanction={value.proposal?.sanction ?? ''}
              text={t('reason')}
              onSend={({ on, document, text, sanction }) =>
                take(
                  api.POST('/api/v1/discipline/people/{nip}/{year}/{number}/ruling', {
                    params: { path },
                    body: { document, sanction: sanction || null, from: sanction ? on : null, reason: text },
                    ...seen(tag),
                  }),
                ).then(found.reload)
              }
            />
          )}
        </Page>
      )}
    </Show>
  );
}

function Proposal({ of }: { of: Schemas['DisciplineProposalAnswer'] }) {
  return (
    <>
      <p>
        <strong>{of.sanction}</strong> ({word(of.level)}) {of.months != null && t('discipline.months', { n: of.months })}
      </p>
      <Facts of={[[t('requests.kind'), word(of.ground)], [t('discipline.evidence'), of.evidence.map((date) => day(date)).join(', ')]]} />
    </>
  );
}

function Steps({ of }: { of: Schemas['DisciplineCaseAnswer'] }) {
  const steps = [
    ...of.summonses.map((one) => ({ what: 'summoned', ...one, text: '' })),
    ...(of.examination ? [{ what: 'examined', ...of.examination, text: of.examination.findings }] : []),
    ...(of.ruling ? [{ what: 'decided', on: of.ruling.from, document: of.ruling.document, text: of.ruling.sanction ?? of.ruling.reason }] : []),
  ];
  if (steps.length === 0) return null;
  return (
    <Card title={t('history')}>
      <ul class="rows">
        {steps.map((one) => (
          <li key={one.what + one.document}>
            <div class="between">
              <strong>{word(one.what)}</strong>
              <span class="soft">
                {day(one.on, 'number')} · {one.document}
              </span>
            </div>
            {one.text && <p>{one.text}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
