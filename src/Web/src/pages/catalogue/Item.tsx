import type { ComponentChildren } from 'preact';
import type { Schemas } from '../../api/client';
import { day, number } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Tag } from '../../ui/Tag';

/** One version of an item: what it is, how it counts, where it comes from, and what to look at before accepting it. */
export function Item({ of, children }: { of: Schemas['ItemVersionAnswer']; children?: ComponentChildren }) {
  return (
    <>
      <div class="between">
        <strong>
          {of.name} <code>{of.code}</code>
        </strong>
        <Tag code={of.status} tone={of.status === 'accepted' ? 'good' : 'warn'} />
      </div>
      <p class="soft">
        {[
          of.standardMinutes != null && `${t('minutes', { n: of.standardMinutes })} / ${of.outputUnit}`,
          of.weight != null && t('catalogue.weight', { n: number(of.weight) }),
          of.unitCode ?? t('catalogue.everyUnit'),
          of.position,
          `${word(of.source)} ${of.sourceReference}`.trim(),
          t('catalogue.from', { day: day(of.from, 'number') }),
          of.until && t('until', { when: day(of.until, 'number') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {of.hints.map((hint, i) => (
        <p key={i} class="note warn">
          {say(hint)}
        </p>
      ))}
      {of.reason && <p class="note calm">{of.reason}</p>}
      {children}
    </>
  );
}
