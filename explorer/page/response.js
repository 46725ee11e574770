// A response: how the call went, and the object as a tree.

import { el } from './dom.js';

/** Shows a response. `act` has `expand(path)` and `retrieve(operation, id)`. */
export function response(answer, act) {
  const parts = [summary(answer)];
  if (answer.error) parts.push(failure(answer.error));
  if (answer.file !== undefined) parts.push(el('p', {}, `A file of ${answer.file} bytes.`));
  if (answer.tree) parts.push(el('div', { class: 'tree' }, tree(answer.tree, act, true)));
  else if (answer.body) parts.push(el('pre', { tabindex: '0' }, JSON.stringify(answer.body, null, 2)));
  return parts;
}

function summary(answer) {
  const facts = [
    answer.status && `status ${answer.status}`,
    answer.request_id,
    answer.attempts && `${answer.attempts} ${answer.attempts === 1 ? 'attempt' : 'attempts'}`,
    answer.milliseconds !== undefined && `${answer.milliseconds} ms`,
  ];
  const good = answer.status >= 200 && answer.status < 300;
  return el('h2', { class: good ? 'good' : 'bad' }, good ? 'Response' : 'Error', el('span', { class: 'quiet' }, facts.filter(Boolean).join(' · ')));
}

function failure(error) {
  const facts = ['kind', 'message', 'code', 'decline_code', 'param'].filter((key) => error[key]);
  return el('div', {},
    el('dl', {}, facts.flatMap((key) => [el('dt', {}, key.replace('_', ' ')), el('dd', {}, error[key])])),
    el('h3', {}, 'Rust that handles it'),
    el('pre', { tabindex: '0' }, error.rust));
}

function tree(node, act, open) {
  if (node.fields) {
    return el('details', { open }, el('summary', {}, el('span', { class: 'type' }, node.type), el('span', { class: 'quiet' }, ` ${node.fields.length} ${node.fields.length === 1 ? 'field' : 'fields'}`)),
      el('ul', {}, node.fields.map((entry) => el('li', { class: entry.known ? undefined : 'unknown' },
        el('span', { class: 'key' }, entry.key),
        entry.known ? null : el('span', { class: 'tag' }, 'unknown'),
        tree(entry.node, act, false)))));
  }
  if (node.items) {
    return el('details', { open: open || node.items.length < 4 }, el('summary', {}, el('span', { class: 'type' }, `list of ${node.items.length}`)),
      el('ol', {}, node.items.map((item) => el('li', {}, tree(item, act, false)))));
  }
  const text = typeof node.value === 'string' ? node.value : JSON.stringify(node.value);
  return el('span', { class: `value ${node.type}` },
    scalar(node, text, act),
    node.readable && el('span', { class: 'readable' }, node.readable),
    node.type !== 'null' && el('span', { class: 'type' }, node.type),
    node.expand && el('button', { type: 'button', class: 'small', onclick: () => act.expand(node.expand), 'aria-label': `Expand ${node.expand}` }, 'expand'));
}

function scalar(node, text, act) {
  if (node.retrieve) return el('button', { type: 'button', class: 'link', title: 'Retrieve it', onclick: () => act.retrieve(node.retrieve, node.value) }, text);
  if (!node.secret) return el('code', {}, text);
  const show = el('button', { type: 'button', class: 'small', onclick: () => show.replaceWith(el('code', {}, text)) }, 'show the secret');
  return show;
}
