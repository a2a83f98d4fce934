import { api, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day, instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { useNames } from '../team/names';
import { Answering } from './Answering';
import { factOf } from './fact';
import { ReportForm } from './ReportForm';

type Proposal = Schemas['DevelopmentProposalAnswer'];

/** One proposal: the facts that it rests on, the superior's answer, the person's report. */
export function ProposalPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, year: Number(params.year), number: Number(params.number) };
  const isOwn = path.nip === who.nip;
  const nameOf = useNames();
  const found = useLoad(() => takeTagged(api.GET('/api/v1/competence/proposals/{nip}/{year}/{number}', { params: { path } })), [path.nip, path.year, path.number]);
  return (
    <Show of={found}>
      {({ value, tag }) => (
        <Page title={value.content.title} lead={isOwn ? undefined : nameOf(value.nip)} aside={<a href={isOwn ? `#/pengembangan/${path.year}` : `#/pengembangan/${path.nip}/${path.year}`}>{t('back')}</a>}>
          <Card kind="strong" title={word(value.content.kind)} aside={<Tag code={value.status} />}>
            <Facts of={[[t('development.goal'), value.content.goal], [t('development.dueOn'), day(value.content.dueOn, 'number')], [t('development.origin'), word(`by.${value.origin}`)]]} />
            <h3>{t('development.facts')}</h3>
            <ul>
              {value.reasons.map((one, i) => (
                <li key={i}>{factOf(one)}</li>
              ))}
            </ul>
          </Card>
          <Answered of={value} nameOf={nameOf} />
          {isOwn && value.status === 'approved' && <ReportForm path={path} tag={tag} onDone={found.reload} />}
          {!isOwn && <Answering of={value} tag={tag} onDone={found.reload} />}
        </Page>
      )}
    </Show>
  );
}

function Answered({ of, nameOf }: { of: Proposal; nameOf: (nip: string) => string }) {
  if (!of.answer && !of.report) return null;
  return (
    <Card title={t('history')}>
      <ul class="rows">
        {of.answer && (
          <li>
            <div class="between">
              <Tag code={of.answer.approved ? 'approved' : 'declined'} />
              <span class="soft">
                {nameOf(of.answer.by)} · {instant(of.answer.at)}
              </span>
            </div>
            {of.answer.reason && <p>{of.answer.reason}</p>}
          </li>
        )}
        {of.report && (
          <li>
            <div class="between">
              <strong>{t('development.reported', { n: of.report.hours })}</strong>
              <span class="soft">{instant(of.report.at)}</span>
            </div>
            <p>{of.report.text}</p>
            <ul>
              {of.report.evidence.map((link) => (
                <li key={link}>
                  <a href={link} target="_blank" rel="noreferrer">
                    {link}
                  </a>
                </li>
              ))}
            </ul>
            {of.returned && <p class="note warn">{t('activities.returned', { reason: of.returned })}</p>}
          </li>
        )}
      </ul>
    </Card>
  );
}
