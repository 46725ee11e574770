// Events: made, signed by the program, and delivered to an endpoint on this machine.

import { get, post } from './api.js';
import { $, el } from './dom.js';

/** `object` gives the object of the last response, if there is one. */
export function start(object) {
  const dialog = $('webhooks');
  const said = (error) => { $('event-error').textContent = error?.message ?? ''; };
  $('open-webhooks').addEventListener('click', async () => {
    dialog.showModal();
    $('event-of-response').disabled = !object();
    if ($('event-kinds').childElementCount) return;
    const kinds = await get('events');
    $('event-kinds').append(...kinds.map((kind) => el('option', { value: kind.name })));
  });
  $('event-make').addEventListener('click', async () => {
    said();
    try {
      const about = $('event-of-response').checked ? object() : undefined;
      const event = await post('event', { kind: $('event-kind').value.trim(), object: about });
      $('event-text').value = JSON.stringify(event, null, 2);
    } catch (error) {
      said(error);
    }
  });
  $('event-deliver').addEventListener('click', async () => {
    said();
    const shown = $('event-response');
    shown.hidden = true;
    try {
      const event = JSON.parse($('event-text').value);
      const answer = await post('deliver', { event, url: $('event-url').value.trim(), secret: $('event-secret').value });
      shown.textContent = `status ${answer.status}\n${answer.body}`;
      shown.hidden = false;
    } catch (error) {
      said(error);
    }
  });
}
