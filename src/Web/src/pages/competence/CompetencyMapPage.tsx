import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { dateIn, day } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag, type Tone } from '../../ui/Tag';
import { CompetencyImports } from './CompetencyImports';
import { Ladder } from './Ladder';
import { OtherMap } from './OtherMap';

type Line = Schemas['CompetencyLineAnswer'];

const kinds = ['managerial', 'socioCultural', 'technical'] as const;
const tones: Record<Line['standing'], Tone> = { met: 'good', gap: 'warn', notAssessed: 'calm', expired: 'calm' };

/** What a post asks for beside what the person has shown; what was never assessed is not known, and no gap. */
export function CompetencyMapPage({ who, params }: PageProps) {
  const nip = params.nip ?? who.nip;
  const position = params.position;
  const found = useLoad(() => take(api.GET('/api/v1/competence/maps/{nip}', { params: { path: { nip }, query: { position } } })), [nip, position]);
  return (
    <Page title={t('competence.title')} lead={t('competence.lead')} aside={<a href={`#/pengembangan${nip === who.nip ? '' : `/${nip}/${dateIn(now(), who.timeZone).slice(0, 4)}`}`}>{t('nav.development')}</a>}>
      <Show of={found}>
        {(map) => (
          <>
            <Card kind="strong" title={`${map.name ?? map.nip}, ${map.position}`} aside={day(map.on, 'number')}>
              <Facts of={[[word('met'), map.met], [word('gap'), map.gaps], [t('competence.notKnown'), map.notKnown]]} />
            </Card>
            {map.items.length === 0 && <Empty>{t('competence.none')}</Empty>}
            {kinds
              .map((kind) => [kind, map.items.filter((one) => one.kind === kind)] as const)
              .filter(([, items]) => items.length > 0)
              .map(([kind, items]) => (
                <Card key={kind} title={word(kind)}>
                  <ul class="rows">
                    {items.map((one) => (
                      <Competency key={one.competency} of={one} />
                    ))}
                  </ul>
                </Card>
              ))}
          </>
        )}
      </Show>
      <OtherMap nip={nip} position={position ?? ''} mayChoose={who.hasTeam || hasRole(who, 'Hr', 'Auditor', 'UnitAdmin')} />
      {hasRole(who, 'Hr') && <CompetencyImports onDone={found.reload} />}
    </Page>
  );
}

function Competency({ of }: { of: Line }) {
  return (
    <li>
      <div class="between">
        <strong>{of.name}</strong>
        <Tag code={of.standing} tone={tones[of.standing]} text={of.standing === 'gap' ? t('competence.gapOf', { n: of.gap ?? 0 }) : undefined} />
      </div>
      <Ladder required={of.required} shown={of.shown} />
      <p class="soft">
        {t('competence.levels', { required: of.required, shown: of.shown ?? '–' })}
        {of.source && ` · ${of.source}`}
        {of.assessedOn && ` · ${day(of.assessedOn, 'number')}`}
        {of.validUntil && ` · ${t('until', { when: day(of.validUntil, 'number') })}`}
      </p>
    </li>
  );
}
