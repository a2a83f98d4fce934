import { find, get, lang, post, setLang, signIn } from './api.js';
import { button, card, el } from './elements.js';
import { activitiesCard, allowanceCard, daysCard, inboxCard, periodCard, todayCard } from './cards.js';
import { instant, monthName, shift, t } from './texts.js';

const main = document.getElementById('main');
const state = { me: null, people: null, month: null, viewed: null };

function show(two, ...children) {
  main.className = two ? 'two' : '';
  main.replaceChildren(...children);
}

/** Today's civil date in a zone, as the server's clock has it. */
const dateIn = (at, zone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));

async function begin() {
  setLang(lang());
  const [health, people] = await Promise.all([get('/health'), find('/development/people')]);
  state.people = people;
  state.now = health.time;
  state.month ??= people?.month ?? dateIn(health.time, 'Asia/Jakarta').slice(0, 7);
  document.getElementById('clock').textContent = instant(health.time, 'Asia/Jakarta') + ' WIB';
  const language = document.getElementById('language');
  language.textContent = lang() === 'id' ? 'English' : 'Indonesia';
  const leave = document.getElementById('leave');
  leave.textContent = t('leave');
  state.me = await find('/me').catch(() => null);
  leave.hidden = !state.me;
  if (state.me) await person();
  else doors();
}

function doors() {
  if (!state.people) return show(false, card('EPerformance', null, el('p', null, t('notHere'))));
  const { people } = state.people;
  if (people.length === 0) return show(false, card(t('signInTitle'), null, el('p', null, t('nobody'))));
  // A link such as /#198009142005032001 opens the page as that person.
  const linked = people.find((one) => one.nip === location.hash.slice(1));
  if (linked) return enter(linked);
  const shown = people.filter((one) => one.label);
  const others = el('select', { onchange: (event) => enter(people.find((one) => one.nip === event.target.value)), 'aria-label': t('others') },
    el('option', { value: '' }, t('choose')),
    people.map((one) => el('option', { value: one.nip }, `${one.name} · ${one.position}`)));
  return show(false, el('section', { class: 'card' },
    el('h1', null, state.people.agency ?? 'EPerformance'), el('p', { class: 'soft' }, t('signInNote')),
    el('h2', null, t('signInTitle')),
    el('div', { class: 'people' }, shown.map((one) => el('button', { type: 'button', onclick: () => enter(one) },
      el('strong', null, one.name), el('small', null, one.label[lang()]), el('small', null, `${one.position} · ${one.unit}`)))),
    el('h2', null, t('others')), others));
}

async function enter(one) {
  if (!one) return;
  const { token } = await post('/development/tokens', { nip: one.nip, roles: one.roles });
  signIn(token);
  state.viewed = null;
  await begin();
}

/** Everything about one person, and what waits for the one who signed in. */
async function person() {
  const own = state.people?.people.find((one) => one.nip === state.me.nip);
  const nip = state.viewed ?? state.me.nip;
  const other = state.people?.people.find((one) => one.nip === nip);
  const context = { ...state, nip, isOwn: nip === state.me.nip, roles: state.me.roles, reload: begin, today: dateIn(state.now, other?.timeZone ?? 'Asia/Jakarta') };
  const months = el('div', { class: 'actions' },
    button('‹', 'plain', () => turn(-1)), el('strong', null, monthName(state.month)), button('›', 'plain', () => turn(1)));
  months.firstChild.setAttribute('aria-label', t('earlier'));
  months.lastChild.setAttribute('aria-label', t('later'));
  const head = el('section', { class: 'card wide' },
    el('h1', null, own?.name ?? state.me.nip), el('p', { class: 'soft' }, own ? `${own.position} · ${own.unit}` : ''),
    mayView(context) && chooser(context), months);
  const cards = await Promise.all([
    periodCard(context), inboxCard(context), context.isOwn && todayCard(context), allowanceCard(context), daysCard(context), activitiesCard(context),
  ]);
  const [period, inbox, today, allowance, days, activities] = cards;
  show(true, head, el('div', { class: 'column' }, period, inbox, today, allowance), el('div', { class: 'column' }, days, activities));
}

async function turn(by) {
  state.month = shift(state.month, by);
  await person();
}

const mayView = ({ roles, people }) => people && roles.some((role) => role === 'Hr' || role === 'Auditor');

const chooser = ({ nip, me, people }) => el('p', null, el('select', { 'aria-label': t('view'), onchange: async (event) => {
  state.viewed = event.target.value === me.nip ? null : event.target.value;
  await person();
} }, el('option', { value: me.nip }, t('own')), people.people.filter((one) => one.nip !== me.nip).map((one) =>
  el('option', { value: one.nip, selected: one.nip === nip }, `${one.name} · ${one.unit}`))));

document.getElementById('language').addEventListener('click', () => {
  setLang(lang() === 'id' ? 'en' : 'id');
  begin();
});
document.getElementById('leave').addEventListener('click', () => {
  signIn(null);
  state.viewed = null;
  history.replaceState(null, '', '/');
  begin();
});
begin().catch((error) => show(false, el('p', { class: 'note bad', role: 'alert' }, error.message)));
