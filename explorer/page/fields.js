// Controls for what a field takes. Each has `node`, `get()` (undefined: not given; null: cleared), `set(value)`, and
// `child(key)` for what is in it.

import { el, markdown, uid } from './dom.js';

/** The files that were chosen, by their names. */
export const files = new Map();

const TYPES = {
  bool: 'true or false', integer: 'whole number', float: 'number', timestamp: 'time in Unix seconds', date_time: 'time (RFC 3339)',
  decimal: 'decimal', currency: 'three-letter currency', integer_text: 'whole number as text', file: 'file', any: 'JSON',
  list: 'list', map: 'keys and values', range: 'value or bounds', object: 'object', choice: 'one of several', enum: 'choice',
};

function typeOf(kind) {
  if (kind.kind === 'text') {
    const limit = kind.longest && kind.longest < 5000 ? `, up to ${kind.longest} characters` : '';
    return kind.id_of ? `id of ${kind.id_of.replaceAll('_', ' ')}` : `text${limit}`;
  }
  if (kind.kind === 'integer' && kind.least !== null) return `whole number from ${kind.least} on`;
  if (kind.kind === 'list') return `list of: ${typeOf(kind.item)}`;
  if (kind.kind === 'clearable') return typeOf(kind.held);
  return TYPES[kind.kind] ?? kind.kind;
}

/** A field with its label, description and place for faults. */
export function field(spec, context) {
  if (spec.kind === 'constant') return constant(spec);
  const id = uid();
  const fault = el('p', { class: 'fault', id: `${id}-fault`, hidden: true });
  const inner = control(spec, { ...context, id, describedby: `${id}-fault`, label: spec.name, required: spec.required });
  let cleared = false;
  const clear = !spec.clear ? null : el('button', {
    type: 'button', class: 'clear', 'aria-pressed': 'false', title: 'Unset what is stored',
    onclick: () => { setCleared(!cleared); context.changed(); },
  }, 'Clear');
  const setCleared = (value) => {
    cleared = value;
    clear?.setAttribute('aria-pressed', String(value));
    inner.node.inert = value;
    node.classList.toggle('cleared', value);
  };
  const name = inner.isGroup
    ? el('span', { class: 'name', id: `${id}-name` }, spec.name)
    : el('label', { class: 'name', for: id }, spec.name);
  const node = el('div', { class: `field ${spec.deprecated ? 'deprecated' : ''}`, ...(inner.isGroup && { role: 'group', 'aria-labelledby': `${id}-name` }) },
    el('div', { class: 'label' }, name,
      el('span', { class: 'type' }, typeOf(spec)),
      spec.required && el('span', { class: 'required' }, 'required'),
      spec.deprecated && el('span', { class: 'tag' }, 'deprecated'),
      spec.secret && el('span', { class: 'tag' }, 'secret'),
      clear),
    description(spec.doc), inner.node, fault);
  return {
    name: spec.name, node, child: inner.child,
    get: () => (cleared ? null : inner.get()),
    set: (value) => {
      if (spec.clear && (value === null || value === '')) setCleared(true);
      else { setCleared(false); inner.set(value); }
    },
    fault: (text) => {
      fault.textContent = text ?? '';
      fault.hidden = !text;
      node.classList.toggle('wrong', Boolean(text));
      node.querySelector(`#${id}`)?.setAttribute('aria-invalid', String(Boolean(text)));
    },
  };
}

function description(text) {
  if (!text) return null;
  const [first, ...rest] = markdown(text);
  if (!rest.length) return el('div', { class: 'doc' }, first);
  return el('div', { class: 'doc' }, first, el('details', {}, el('summary', {}, 'More'), ...rest));
}

function constant(spec) {
  return { name: spec.name, isConstant: true, node: null, get: () => spec.value, set: () => {}, fault: () => {} };
}

/** The fields of an object. What is only constants is not given. */
export function fields(specs, context) {
  const all = specs.map((spec) => field(spec, context));
  return {
    all,
    nodes: all.map((it) => it.node).filter(Boolean),
    child: (key) => all.find((it) => it.name === key),
    get: () => {
      const given = {};
      let any = false;
      for (const it of all) {
        const value = it.get();
        if (value === undefined) continue;
        given[it.name] = value;
        any ||= !it.isConstant;
      }
      return any ? given : undefined;
    },
    set: (value) => {
      for (const it of all) it.set(value && typeof value === 'object' ? value[it.name] : undefined);
    },
  };
}

const CONTROLS = {
  bool: (kind, context) => select(['true', 'false'], context, (text) => (context.json ? text === 'true' : text)),
  enum: openEnum, list, map, range, choice, object, file, any,
  clearable: (kind, context) => control(kind.held, context),
  timestamp: (kind, context) => text(kind, context, { placeholder: 'seconds, or 2026-01-31', inputmode: 'text', turn: seconds }),
  date_time: (kind, context) => text(kind, context, { placeholder: '2026-01-31T12:00:00Z' }),
  integer: (kind, context) => text(kind, context, { inputmode: 'numeric' }),
  float: (kind, context) => text(kind, context, { inputmode: 'decimal' }),
};

export function control(kind, context) {
  return (CONTROLS[kind.kind] ?? text)(kind, context);
}

function text(kind, context, { turn = (it) => it, ...attributes } = {}) {
  const input = el('input', {
    id: context.id, type: context.secret ? 'password' : 'text', 'aria-describedby': context.describedby,
    'aria-label': context.itemLabel, 'aria-required': context.required && 'true', spellcheck: 'false', ...attributes, oninput: context.changed,
  });
  const typed = ['integer', 'float', 'timestamp'].includes(kind.kind) && context.json;
  return {
    node: input,
    get: () => {
      const given = turn(input.value);
      if (given === '') return undefined;
      return typed && given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : given;
    },
    set: (value) => { input.value = value ?? ''; },
  };
}

/** A date is what people write; seconds are what is sent. */
function seconds(text) {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return text;
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  return Number.isNaN(time) ? text : String(time / 1000);
}

function select(values, context, turn = (it) => it) {
  const node = el('select', {
    id: context.id, 'aria-describedby': context.describedby, 'aria-label': context.itemLabel, onchange: context.changed,
  }, el('option', { value: '' }, '—'), values.map((value) => el('option', { value }, value)));
  return {
    node,
    get: () => (node.value === '' ? undefined : turn(node.value)),
    set: (value) => { node.value = value === undefined || value === null ? '' : String(value); },
  };
}

const OTHER = '\u0000other';

function openEnum(kind, context) {
  const other = el('input', { type: 'text', class: 'other', hidden: true, placeholder: 'another value', 'aria-label': 'Another value', oninput: context.changed });
  const chosen = el('select', {
    id: context.id, 'aria-describedby': context.describedby, 'aria-label': context.itemLabel,
    onchange: () => { other.hidden = chosen.value !== OTHER; if (!other.hidden) other.focus(); context.changed(); },
  }, el('option', { value: '' }, '—'), kind.values.map((value) => el('option', { value }, value)), el('option', { value: OTHER }, 'Other…'));
  return {
    node: el('div', { class: 'row' }, chosen, other),
    get: () => (chosen.value === OTHER ? other.value : chosen.value) || undefined,
    set: (value) => {
      const known = value === undefined || value === null || kind.values.includes(value);
      chosen.value = known ? (value ?? '') : OTHER;
      other.hidden = known;
      other.value = known ? '' : value;
    },
  };
}

function object(kind, context) {
  // What is inside is made when it is looked at: a form may nest a thousand fields.
  let inside;
  const open = () => {
    if (!inside) {
      inside = fields(kind.fields, { ...context, itemLabel: undefined });
      node.append(...inside.nodes);
    }
    return inside;
  };
  const node = el('details', { class: 'object', open: context.required, ontoggle: () => node.open && open() },
    el('summary', {}, `${kind.fields.filter((it) => it.kind !== 'constant').length} parameters`));
  if (context.required) open();
  return {
    node, isGroup: true,
    get: () => inside?.get(),
    child: (key) => { node.open = true; return open().child(key); },
    set: (value) => {
      const given = value && typeof value === 'object' && Object.keys(value).length > 0;
      if (given) { node.open = true; open().set(value); } else inside?.set(undefined);
    },
  };
}

function list(kind, context) {
  let items = [];
  const holder = el('ol', { class: 'items' });
  const add = (value, focus) => {
    const item = control(kind.item, { ...context, id: uid(), itemLabel: `${context.label}, item ${items.length + 1}`, required: true });
    if (value !== undefined) item.set(value);
    item.row = el('li', {}, el('div', { class: 'grow' }, item.node), el('button', {
      type: 'button', class: 'small', 'aria-label': `Remove item ${items.length + 1} of ${context.label}`,
      onclick: () => { items = items.filter((it) => it !== item); item.row.remove(); context.changed(); },
    }, 'Remove'));
    items.push(item);
    holder.append(item.row);
    if (focus) item.node.querySelector('input, select, summary')?.focus() ?? item.node.focus?.();
  };
  return {
    node: el('div', {}, holder, el('button', {
      type: 'button', class: 'small', onclick: () => { add(undefined, true); context.changed(); },
    }, `Add to ${context.label}`)),
    isGroup: true,
    get: () => {
      const given = items.map((it) => it.get()).filter((it) => it !== undefined);
      return given.length ? given : undefined;
    },
    child: (key) => items[Number(key)],
    set: (value) => {
      items = [];
      holder.replaceChildren();
      for (const item of Array.isArray(value) ? value : Object.values(value ?? {})) add(item);
    },
  };
}

function map(kind, context) {
  let rows = [];
  const holder = el('div', { class: 'rows' });
  const add = (name = '', value, focus) => {
    const key = el('input', { type: 'text', class: 'key', value: name, placeholder: 'key', 'aria-label': `Key in ${context.label}`, oninput: context.changed });
    const item = control(kind.value, { ...context, id: uid(), itemLabel: `Value in ${context.label}` });
    if (value !== undefined) item.set(value);
    const row = { key, item };
    row.node = el('div', { class: 'row' }, key, el('div', { class: 'grow' }, item.node), el('button', {
      type: 'button', class: 'small', 'aria-label': `Remove this key of ${context.label}`,
      onclick: () => { rows = rows.filter((it) => it !== row); row.node.remove(); context.changed(); },
    }, 'Remove'));
    rows.push(row);
    holder.append(row.node);
    if (focus) key.focus();
  };
  return {
    node: el('div', {}, holder, el('button', { type: 'button', class: 'small', onclick: () => add('', undefined, true) }, 'Add a key')),
    isGroup: true,
    get: () => {
      const given = rows.filter((it) => it.key.value).map((it) => [it.key.value, it.item.get() ?? '']);
      return given.length ? Object.fromEntries(given) : undefined;
    },
    child: (key) => rows.find((it) => it.key.value === key)?.item,
    set: (value) => {
      rows = [];
      holder.replaceChildren();
      for (const [key, item] of Object.entries(value ?? {})) add(key, item);
    },
  };
}

function range(kind, context) {
  const names = { exact: 'exactly', gt: 'after', gte: 'from', lt: 'before', lte: 'up to' };
  const parts = Object.entries(names).map(([name, label]) => {
    const part = control(kind.bound, { ...context, id: name === 'exact' ? context.id : uid(), itemLabel: `${context.label} ${label}` });
    return { name, part, node: el('div', { class: 'bound' }, el('span', {}, label), part.node) };
  });
  return {
    node: el('div', { class: 'bounds' }, parts.map((it) => it.node)),
    isGroup: true,
    get: () => {
      const [exact, ...bounds] = parts.map((it) => [it.name, it.part.get()]);
      if (exact[1] !== undefined) return exact[1];
      const given = bounds.filter(([, value]) => value !== undefined);
      return given.length ? Object.fromEntries(given) : undefined;
    },
    set: (value) => {
      const isBounds = value && typeof value === 'object';
      for (const { name, part } of parts) part.set(isBounds ? value[name] : name === 'exact' ? value : undefined);
    },
  };
}

function choice(kind, context) {
  let arm;
  const holder = el('div', { class: 'arm' });
  const chosen = el('select', {
    id: context.id, 'aria-label': `Which kind of ${context.label}`, 'aria-describedby': context.describedby,
    onchange: () => { take(chosen.value); context.changed(); },
  }, el('option', { value: '' }, '—'), kind.arms.map((it, index) => el('option', { value: index }, label(it))));
  const take = (index) => {
    chosen.value = index;
    const spec = kind.arms[index];
    arm = spec && (spec.kind === 'constant' ? constant(spec) : control(spec, { ...context, id: uid(), required: true, itemLabel: `${context.label}: ${label(spec)}` }));
    holder.replaceChildren(...[arm?.node].filter(Boolean));
  };
  return {
    node: el('div', {}, chosen, holder),
    isGroup: true,
    get: () => arm?.get(),
    child: (key) => arm?.child?.(key),
    set: (value) => {
      const index = value === undefined || value === null ? -1 : best(kind.arms, value);
      take(index < 0 ? '' : String(index));
      if (index >= 0) arm.set(value);
    },
  };
}

function label(arm) {
  if (arm.kind === 'constant') return String(arm.value);
  const words = arm.label.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return arm.kind === 'text' ? `${words} (text)` : words;
}

/** The alternative that a value is: of objects, the one that has its keys, and no other value for a constant. */
function best(arms, value) {
  const isObject = typeof value === 'object' && !Array.isArray(value);
  const scores = arms.map((arm) => {
    if (arm.kind === 'constant') return String(arm.value) === String(value) ? 100 : -1;
    if (arm.kind !== 'object') return isObject ? -1 : 1;
    if (!isObject) return -1;
    const known = Object.fromEntries(arm.fields.map((it) => [it.name, it]));
    let score = 1;
    for (const [key, given] of Object.entries(value)) {
      if (known[key]?.kind === 'constant') score += String(known[key].value) === String(given) ? 50 : -50;
      else score += known[key] ? 1 : -1;
    }
    return score;
  });
  const top = Math.max(...scores);
  return scores.indexOf(top);
}

function any(kind, context) {
  const input = el('textarea', { id: context.id, rows: 3, spellcheck: 'false', 'aria-label': context.itemLabel, placeholder: '{"key": "value"}', oninput: context.changed });
  return {
    node: input,
    get: () => {
      if (!input.value.trim()) return undefined;
      try { return JSON.parse(input.value); } catch { return input.value; }
    },
    set: (value) => { input.value = value === undefined ? '' : JSON.stringify(value, null, 2); },
  };
}

function file(kind, context) {
  const path = el('input', { type: 'text', id: context.id, placeholder: 'path of the file', oninput: context.changed });
  const chosen = el('input', {
    type: 'file', 'aria-label': 'Choose the file to send',
    onchange: () => {
      const [picked] = chosen.files;
      if (!picked) return;
      files.set(picked.name, picked);
      path.value = picked.name;
      context.changed();
    },
  });
  return { node: el('div', { class: 'row' }, path, chosen), get: () => path.value || undefined, set: (value) => { path.value = value ?? ''; } };
}
