// Finds operations while typing; the arrows move, Enter opens.

import { get } from './api.js';
import { $, el } from './dom.js';

const query = $('query');
const list = $('hits');
let hits = [];
let at = -1;
let asked = 0;

async function find() {
  const turn = ++asked;
  const found = await get('search', { q: query.value });
  // A later word may have been answered already.
  if (turn !== asked) return;
  hits = found;
  list.replaceChildren(...hits.map(row));
  $('count').textContent = `${hits.length} ${hits.length === 1 ? 'operation' : 'operations'}`;
  mark(query.value && hits.length ? 0 : -1);
}

function row(hit, index) {
  return el('li', {
    role: 'option', id: `hit-${index}`, 'aria-selected': 'false', 'data-id': hit.id,
    onclick: () => open(index),
  },
  el('span', { class: `method ${hit.method.toLowerCase()}` }, hit.method),
  // A long name breaks between its modules.
  el('span', { class: 'function' }, hit.function.split('::').flatMap((part, index) => (index ? [el('wbr'), `::${part}`] : [part]))),
  el('span', { class: 'path' }, hit.path),
  el('span', { class: 'summary' }, hit.summary));
}

function mark(index) {
  list.children[at]?.setAttribute('aria-selected', 'false');
  at = index;
  const row = list.children[at];
  row?.setAttribute('aria-selected', 'true');
  row?.scrollIntoView({ block: 'nearest' });
  if (row) query.setAttribute('aria-activedescendant', row.id);
  else query.removeAttribute('aria-activedescendant');
}

let open = () => {};

/** Begins to find; `opened` is told the id of an operation that was chosen. */
export function start(opened) {
  open = (index) => {
    if (!hits[index]) return;
    mark(index);
    opened(hits[index].id);
  };
  query.addEventListener('input', find);
  query.addEventListener('keydown', (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    if (event.key in moves) {
      event.preventDefault();
      mark(Math.max(0, Math.min(hits.length - 1, at + moves[event.key])));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(Math.max(at, 0));
    }
  });
  return find();
}

export function focus() {
  query.focus();
  query.select();
}
