// Elements, without a line of HTML as text: nothing that comes from elsewhere can be markup.

export const $ = (id) => document.getElementById(id);

/** An element with attributes, properties (`.name`), listeners (`onname`) and children. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || value === null) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key.startsWith('.')) element[key.slice(1)] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A number for ids that belong together. */
let last = 0;
export const uid = () => `n${++last}`;

const INLINE = /`([^`]+)`|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)|\*\*([^*]+)\*\*|<(https?:\/\/[^>\s]+)>/g;

function inline(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(text.slice(at, match.index));
    const [all, code, label, address, strong, bare] = match;
    if (code) parts.push(el('code', {}, code));
    else if (strong) parts.push(el('strong', {}, strong));
    else parts.push(el('a', { href: address ?? bare, target: '_blank', rel: 'noreferrer' }, ...inline(label ?? bare)));
    at = match.index + all.length;
  }
  parts.push(text.slice(at));
  return parts;
}

/** The little Markdown that descriptions have: paragraphs, lists, code, links. */
export function markdown(text) {
  return text.split(/\n{2,}/).filter((it) => it.trim()).map((block) => {
    const lines = block.split('\n');
    if (lines.every((line) => /^(\s*[-*] |\s{2,})/.test(line))) {
      const items = block.split(/^\s*[-*] /m).filter((it) => it.trim());
      return el('ul', {}, items.map((item) => el('li', {}, ...inline(item.trim()))));
    }
    return el('p', {}, ...inline(block.replace(/^#+ /, '')));
  });
}
