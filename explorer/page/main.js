// The page: an operation, its form, and the same request in three views.

import { forget, get, post } from './api.js';
import { $, el, markdown } from './dom.js';
import { fields, files } from './fields.js';
import * as finder from './finder.js';
import { response } from './response.js';
import * as webhooks from './webhooks.js';

/** What is open: the form, its controls, and what is set beside the parameters. */
let open = null;
let views = null;
let last = null;
let key = 'none';

const VIEWS = ['rust', 'curl', 'wire'];
const OPTIONS = [
  ['account', 'Stripe-Account', 'Acts for a connected account'],
  ['context', 'Stripe-Context', 'Acts in a context'],
  ['idempotency_key', 'Idempotency-Key', 'In place of a random one'],
  ['version', 'Stripe-Version', 'In place of the version of the crate'],
];

// --- the form ---

let shown = 0;
async function show(id, call) {
  const turn = ++shown;
  const spec = await get('form', { id });
  if (turn !== shown) return;
  unknown = {};
  const context = { json: spec.json, changed };
  const path = fields(spec.path, { ...context, json: false });
  const params = fields(spec.fields, context);
  const expand = spec.expand ? fields([{ name: 'expand', kind: 'list', item: { kind: 'text' }, doc: 'Paths to references that come as whole objects.' }], context) : null;
  const options = fields(OPTIONS.map(([name, header, doc]) => ({ name, kind: 'text', doc: `\`${header}\`. ${doc}.` })), { ...context, json: false });
  open = { spec, path, params, expand, options };
  const required = params.all.filter((it, index) => it.node && spec.fields[index].required);
  const optional = params.all.filter((it, index) => it.node && !spec.fields[index].required);
  const group = (title, nodes) => (nodes.length ? el('section', { class: 'group' }, el('h3', {}, title), ...nodes) : null);
  $('form').replaceChildren(...[
    el('h2', {}, spec.summary || spec.function),
    el('p', { class: 'endpoint' }, el('span', { class: `method ${spec.method.toLowerCase()}` }, spec.method), el('code', {}, spec.template), el('span', { class: 'quiet' }, `${spec.function} → ${spec.output}`)),
    spec.deprecated ? el('p', { class: 'tag' }, 'Stripe advises against this operation.') : null,
    el('details', { class: 'doc operation', open: spec.doc.length < 500 }, el('summary', {}, 'Description'), ...markdown(spec.doc)),
    el('div', { class: 'buttons' },
      el('button', { type: 'submit', class: 'main' }, 'Send ', el('kbd', {}, 'Ctrl ↵')),
      el('button', { type: 'button', onclick: () => fill(false) }, 'Fill in what is required'),
      el('button', { type: 'button', onclick: () => fill(true) }, 'Fill in everything'),
      el('button', { type: 'button', onclick: () => put({ path: {}, params: {}, options: {} }) }, 'Empty')),
    el('p', { id: 'faults', class: 'quiet', role: 'status' }),
    group('In the path', path.nodes),
    group('Required', required.map((it) => it.node)),
    group('Optional', optional.map((it) => it.node)),
    expand && group('Expand', expand.nodes),
    el('details', { class: 'group' }, el('summary', {}, 'Headers'), ...options.nodes),
  ].filter(Boolean));
  $('welcome').hidden = true;
  $('form').hidden = false;
  $('views').hidden = false;
  $('response').replaceChildren();
  if (call) put(call);
  else await render();
  $('work').scrollTop = 0;
  if (matchMedia('(max-width: 45rem)').matches) $('work').scrollIntoView();
}

function put(call) {
  open.path.set(call.path);
  open.params.set(call.params);
  open.expand?.set({ expand: call.params.expand });
  open.options.set(call.options);
  unknown = Object.fromEntries(Object.entries(call.params).filter(([name]) => name !== 'expand' && !open.params.child(name)));
  return render();
}

/** Parameters that the form does not have, from what was pasted. They are sent, and named. */
let unknown = {};

async function fill(every) {
  const filled = open;
  const example = await post('example', { id: open.spec.id, every });
  // Another form may have been opened since.
  if (filled === open) await put(example);
}

function call() {
  return {
    operation: open.spec.id,
    path: open.path.get() ?? {},
    params: { ...(open.params.get() ?? {}), ...unknown, ...(open.expand?.get() ?? {}) },
    options: open.options.get() ?? {},
  };
}

// --- the views ---

let waiting;
function changed() {
  clearTimeout(waiting);
  waiting = setTimeout(render, 120);
}

let asked = 0;
async function render() {
  const turn = ++asked;
  const sent = call();
  let found;
  try {
    found = await post('render', sent);
  } catch (error) {
    $('faults').textContent = error.message;
    return;
  }
  // The form may have changed since.
  if (turn !== asked) return;
  views = found;
  for (const name of VIEWS) $(`view-${name}`).textContent = views[name];
  tell(views.faults);
  history.replaceState(null, '', `#${encode(views.link)}`);
}

/** Shows each fault at the field that it is about. */
function tell(faults) {
  for (const all of [open.path, open.params]) all.all.forEach((it) => it.fault());
  document.querySelectorAll('#form .field.wrong > .fault').forEach((it) => { it.hidden = true; it.parentElement.classList.remove('wrong'); });
  const rest = [];
  let [missing, wrong] = [0, 0];
  for (const { param, message } of faults) {
    const steps = (param ?? '').split(/[[\].]+/).filter(Boolean);
    let place = open.path.child(steps[0]) ?? open.params.child(steps[0]);
    for (const step of steps.slice(1)) {
      const inner = place?.child?.(step);
      if (!inner?.fault && !inner?.child) break;
      place = inner;
    }
    // What is not filled in yet is marked as required already.
    const isMissing = place?.get && place.get() === undefined;
    if (isMissing) missing += 1;
    else wrong += 1;
    if (!isMissing && place?.fault) place.fault(message);
    else if (!place) rest.push(message);
  }
  const counted = [[missing, 'missing'], [wrong, 'wrong']].filter(([count]) => count);
  const told = counted.map(([count, what]) => `${count} ${count === 1 ? 'parameter is' : 'parameters are'} ${what}.`);
  $('faults').textContent = [...told, ...rest].join(' ');
  $('faults').classList.toggle('fault', wrong > 0);
}

function encode(link) {
  const bytes = new TextEncoder().encode(JSON.stringify(link));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function choose(name) {
  for (const it of VIEWS) {
    const on = it === name;
    $(`tab-${it}`).setAttribute('aria-selected', String(on));
    $(`tab-${it}`).tabIndex = on ? 0 : -1;
    $(`view-${it}`).hidden = !on;
  }
}

function chosen() {
  return VIEWS.find((it) => $(`tab-${it}`).getAttribute('aria-selected') === 'true');
}

async function copy(text, what) {
  await navigator.clipboard.writeText(text);
  $('said').textContent = `${what} is copied.`;
  setTimeout(() => { $('said').textContent = ''; }, 2000);
}

// --- sending ---

async function send() {
  if (!open) return;
  const sent = call();
  const stripe = $('target').value === 'stripe';
  if (stripe && key === 'none') return askForKey();
  const holder = $('response');
  holder.replaceChildren(el('p', { class: 'quiet' }, 'Sending …'));
  try {
    const upload = open.spec.fields.find((it) => it.kind === 'file');
    const file = upload && files.get(sent.params[upload.name]);
    last = await post('send', { call: sent, stripe, file: file && (await base64(file)) });
    holder.replaceChildren(...response(last, { expand, retrieve }));
  } catch (error) {
    holder.replaceChildren(el('p', { class: 'fault' }, error.message));
  }
  // The request stays in sight, if it can.
  holder.firstElementChild?.scrollIntoView({ block: 'nearest' });
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

async function expand(path) {
  const sent = call();
  const paths = new Set(sent.params.expand ?? []);
  paths.add(path);
  await put({ ...sent, params: { ...sent.params, expand: [...paths] } });
  await send();
}

async function retrieve(operation, id) {
  await show(operation);
  await put({ path: { [open.spec.path[0].name]: id }, params: {}, options: {} });
  await send();
}

// --- dialogs ---

async function read() {
  try {
    const pasted = await post('paste', { text: $('paste-text').value });
    $('paste').close();
    await show(pasted.call.operation, pasted.call);
    if (pasted.notes.length) $('response').replaceChildren(el('ul', { class: 'notes' }, pasted.notes.map((note) => el('li', {}, note))));
  } catch (error) {
    $('paste-error').textContent = error.message;
  }
}

function askForPaste() {
  $('paste-error').textContent = '';
  $('paste').showModal();
  $('paste-text').focus();
}

function askForKey() {
  $('key-error').textContent = '';
  $('key').showModal();
}

function knows(state) {
  key = state.key;
  $('key-state').textContent = key;
  $('version').textContent = state.version;
  document.body.classList.toggle('live', key === 'live' && $('target').value === 'stripe');
}

async function setKey() {
  const typed = $('key-text');
  try {
    knows(await post('key', { key: typed.value }));
    $('key').close();
  } catch (error) {
    $('key-error').textContent = error.message;
  } finally {
    // It is the program's now.
    typed.value = '';
  }
}

// --- the start ---

function keys(event) {
  const typing = event.target.closest('input, textarea, select, dialog');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.target.closest('dialog')) {
    event.preventDefault();
    send();
  } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    if (event.key === '/') { event.preventDefault(); finder.focus(); }
    if (event.key === 'p') { event.preventDefault(); askForPaste(); }
  } else if (event.key === 'Escape' && event.target.id === 'query') {
    $('work').focus();
  }
}

async function restore() {
  const link = decode(location.hash.slice(1));
  if (link?.operation) await show(link.operation, { path: {}, params: {}, options: {}, ...link });
}

document.addEventListener('keydown', keys);
$('form').addEventListener('submit', (event) => { event.preventDefault(); send(); });
for (const name of VIEWS) {
  $(`tab-${name}`).addEventListener('click', () => choose(name));
  $(`tab-${name}`).addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = VIEWS[(VIEWS.indexOf(name) + step + VIEWS.length) % VIEWS.length];
    choose(next);
    $(`tab-${next}`).focus();
  });
}
$('copy').addEventListener('click', () => copy(views[chosen()], $(`tab-${chosen()}`).textContent));
$('copy-link').addEventListener('click', () => copy(location.href, 'The link'));
$('open-paste').addEventListener('click', askForPaste);
$('welcome-paste').addEventListener('click', askForPaste);
$('paste-read').addEventListener('click', read);
$('open-key').addEventListener('click', askForKey);
$('key-set').addEventListener('click', setKey);
$('key-forget').addEventListener('click', async () => { knows(await forget('key')); $('key').close(); });
$('target').addEventListener('change', async () => knows(await get('state')));
window.addEventListener('hashchange', () => { if (!views || location.hash.slice(1) !== encode(views.link)) restore(); });
webhooks.start(() => (last && !last.error ? last.body : undefined));
knows(await get('state'));
await finder.start((id) => show(id));
await restore();
