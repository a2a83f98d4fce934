// Makes elements. Text is always text, never markup: names and descriptions come from people.

export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (name === 'onchange') element.addEventListener('change', value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat(2).filter((child) => child != null && child !== false));
  return element;
}

export const card = (title, aside, ...children) =>
  el('section', { class: 'card' }, el('h2', null, el('span', null, title), aside && el('small', null, aside)), ...children);

export const table = (heads, rows) =>
  el('table', null,
    el('thead', null, el('tr', null, heads.map(([text, kind]) => el('th', { class: kind, scope: 'col' }, text)))),
    el('tbody', null, rows));

export const facts = (...pairs) =>
  el('dl', { class: 'pair' }, pairs.filter(Boolean).map(([name, value]) => el('div', null, el('dt', null, name), el('dd', null, value))));

/** A button that works once at a time and shows what went wrong beside itself. */
export function button(text, kind, work) {
  const element = el('button', { type: 'button', class: kind });
  element.textContent = text;
  element.addEventListener('click', async () => {
    element.disabled = true;
    element.parentElement.querySelector('.note')?.remove();
    try {
      await work();
    } catch (error) {
      element.parentElement.append(el('p', { class: 'note bad', role: 'alert' }, error.code ? `${error.message} (${error.code})` : error.message));
    } finally {
      element.disabled = false;
    }
  });
  return element;
}
