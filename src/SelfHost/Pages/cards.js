import { find, get, lang, post } from './api.js';
import { button, card, el, facts, table } from './elements.js';
import { day, instant, rupiah, t } from './texts.js';

const short = (clock) => (clock ? clock.slice(0, 5) : '–');

const kindOf = (state) => ({ PRESENT: 'good', ABSENT: 'bad', MISSING_IN: 'warn', MISSING_OUT: 'warn' })[state] ?? '';

export async function todayCard({ today, reload }) {
  const found = await find(`/attendance/days/${today.slice(0, 7)}`);
  const now = found?.days.find((one) => one.date === today);
  const tap = (direction) => async () => {
    await post(`/attendance/${direction}`, { eventId: crypto.randomUUID() });
    await reload();
  };
  return card(t('today'), day(today, { weekday: 'long', day: 'numeric', month: 'long' }),
    now ? facts([t('schedule'), `${short(now.scheduledStart)}–${short(now.scheduledEnd)}`], [t('in'), short(now.checkIn)], [t('out'), short(now.checkOut)]) : el('p', null, t('dayOff')),
    el('div', { class: 'actions' }, button(t('checkIn'), '', tap('check-in')), button(t('checkOut'), 'plain', tap('check-out'))));
}

export async function daysCard({ nip, month, isOwn }) {
  const found = await find(isOwn ? `/attendance/days/${month}` : `/attendance/days/${month}/of/${nip}`);
  if (!found) return null;
  const rows = found.days.map((one) => el('tr', null,
    el('td', { class: 'day' }, day(one.date)),
    el('td', null, el('span', { class: `tag ${kindOf(one.state)}` }, t(one.state)),
      one.lateMinutes > 0 && [' ', el('span', { class: 'tag warn' }, `${t('late')} ${one.lateMinutes} ${t('minutes')}`)],
      one.earlyMinutes > 0 && [' ', el('span', { class: 'tag warn' }, `${t('early')} ${one.earlyMinutes} ${t('minutes')}`)],
      !one.closed && el('span', { class: 'soft' }, ` ${t('provisional')}`)),
    el('td', { class: 'number' }, `${short(one.checkIn)} ${short(one.checkOut)}`)));
  return card(t('days'), null, rows.length
    ? table([[t('date')], [t('state')], [`${t('in')} ${t('out')}`, 'number']], rows)
    : el('p', null, t('noDays')));
}

export async function activitiesCard({ nip, month }) {
  const found = await find(`/activities/${nip}/months/${month}`);
  if (!found) return null;
  const total = (of) => found.days.reduce((sum, one) => sum + of(one), 0);
  const kinds = { decided: 'good', autoVerified: 'warn', returned: 'warn', submitted: '', withHr: 'warn' };
  const rows = found.days.map((one) => el('tr', null,
    el('td', { class: 'day' }, day(one.date)),
    el('td', null, el('span', { class: `tag ${kinds[one.state] ?? ''}`, title: one.status[lang()] }, t(one.state))),
    el('td', { class: 'number' }, one.claimedMinutes), el('td', { class: 'number' }, one.verifiedMinutes)));
  return card(t('activities'), `${total((one) => one.verifiedMinutes)} / ${total((one) => one.claimedMinutes)} ${t('minutes')}`, rows.length
    ? table([[t('date')], [t('state')], [t('claimed'), 'number'], [t('verified'), 'number']], rows)
    : el('p', null, t('noActivities')));
}

export async function inboxCard({ roles, reload }) {
  const isHr = roles.includes('Hr');
  const queues = await Promise.all([find('/inbox?limit=25'), isHr ? find('/inbox/personnel?limit=25') : null]);
  const cards = [];
  for (const [queue, title] of [[queues[0], t('inbox')], [queues[1], t('inboxHr')]]) {
    // Most people decide nothing; an empty queue is shown to those whose work it is.
    if (!queue || (queue.items.length === 0 && !isHr)) continue;
    cards.push(card(title, String(queue.items.length) + (queue.continuation ? '+' : ''),
      queue.items.length ? queue.items.map((item) => inboxItem(item, reload)) : el('p', { class: 'soft' }, t('inboxEmpty'))));
  }
  return cards.length ? el('div', { class: 'column' }, cards) : null;
}

function inboxItem(item, reload) {
  const lines = el('ul');
  const reason = el('textarea', { rows: 2, 'aria-label': t('reason'), placeholder: t('reason') });
  const decide = (verdict) => async () => {
    const { items } = await post('/activities/decisions', {
      items: [{ nip: item.nip, date: item.date, version: item.version, verdict, ...(verdict === 'verify' ? {} : { reason: reason.value }) }],
    });
    if (items[0].status !== 200) throw Object.assign(new Error(items[0].messages[lang()]), { code: items[0].code });
    await reload();
  };
  const show = button(`${t('show')} (${item.pending})`, 'plain', async () => {
    const whole = await get(`/activities/${item.nip}/${item.date}`);
    lines.replaceChildren(...whole.lines.map((line) => el('li', null,
      line.activity.description, ' ', el('span', { class: 'soft' }, `${line.quantity} × · ${line.minutes} ${t('minutes')} `),
      line.activity.evidence && el('a', { href: line.activity.evidence, rel: 'noreferrer noopener', target: '_blank' }, t('evidence')))), el('li', null, reason));
    show.remove();
    bar.append(button(t('giveBack'), 'plain', decide('return')), button(t('reject'), 'bad', decide('reject')));
  });
  const bar = el('div', { class: 'actions' }, button(t('verify'), '', decide('verify')), show);
  return el('article', { class: 'item' },
    el('strong', null, item.name ?? item.nip), ' ',
    el('span', { class: 'soft' }, `${day(item.date)} · ${item.minutes} ${t('minutes')}${item.waitsUntil ? ` · ${t('until')} ${instant(item.waitsUntil)}` : ''}`), lines, bar);
}

export async function allowanceCard({ nip, month, isOwn }) {
  const result = isOwn ? (await find(`/periods/${month}/mine`))?.result : await find(`/periods/${month}/results/${nip}`);
  if (!result) return isOwn ? card(t('allowance'), null, el('p', { class: 'soft' }, t('notYet'))) : null;
  const lines = result.months.flatMap((one) => one.lines);
  const rows = lines.map((line) => el('tr', null,
    el('td', null, el('strong', null, line.code), el('br'), line.text[lang()], line.dates.length > 0 && el('span', { class: 'soft' }, ` · ${t('on')} ${line.dates.map((date) => Number(date.slice(8))).join(', ')}`),
      el('br'), el('span', { class: 'soft' }, line.code === 'ROUNDING' ? '' : `${line.quantity} × ${line.rate}% × ${rupiah(line.basis)}`), el('br'),
      el('span', { class: 'soft' }, [line.source.regulation, line.source.article].filter(Boolean).join(' '))),
    el('td', { class: 'number' }, rupiah(line.amount))));
  rows.push(el('tr', { class: 'total' }, el('td', null, t('payable')), el('td', { class: 'number' }, rupiah(result.payable))));
  return card(t('allowance'), `v${result.version}`, el('p', { class: 'money' }, rupiah(result.payable)),
    facts([t('base'), rupiah(result.base)], [t('deduction'), rupiah(result.deduction)]),
    table([[t('rule')], [t('rupiah'), 'number']], rows));
}

export async function periodCard({ roles, month, reload }) {
  if (!roles.some((role) => ['Hr', 'Finance', 'Auditor', 'UnitAdmin'].includes(role))) return null;
  const period = await find(`/periods/${month}`);
  if (!period) return null;
  const kind = { locked: 'good', paid: 'good', published: 'warn' }[period.state] ?? '';
  const sign = (office) => async () => {
    await post(`/periods/${month}/approvals`, { office }, period.etag);
    await reload();
  };
  const offices = [['Hr', 'personnel'], ['Finance', 'finance']].filter(([role, office]) => roles.includes(role) && period.state === 'published' && !period[office]);
  return card(t('period'), month, el('p', null, el('span', { class: `tag ${kind}` }, t(period.state)), ' ', period.progress.text[lang()]),
    period.totals && facts([t('people'), period.totals.people], [t('deduction'), rupiah(period.totals.deduction)], [t('total'), rupiah(period.totals.payable)]),
    facts(period.personnel && [t('signedHr'), instant(period.personnel.at)], period.finance && [t('signedFinance'), instant(period.finance.at)]),
    el('div', { class: 'actions' }, offices.map(([, office]) => button(t('approve'), '', sign(office)))));
}
