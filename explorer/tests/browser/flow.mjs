// The page in headless Chromium: the calls of the product documentation clicked through, by keyboard where a person would, and every
// form opened and filled in. Run by `.ci/run explorer`.
//
//   node flow.mjs PROGRAM PLAYWRIGHT [FOLDER FOR SCREENSHOTS]

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [program, playwright, folder] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(playwright).href);
const KEY = 'sk_test_51HIDDEN';

const explorer = spawn(program, ['--no-open'], { env: { ...process.env, STRIPE_API_KEY: KEY }, stdio: ['ignore', 'pipe', 'inherit'] });
const started = performance.now();
const address = await new Promise((resolve, reject) => {
  let said = '';
  explorer.stdout.on('data', (data) => {
    said += data;
    const found = said.match(/http:\/\/\S+/);
    if (found) resolve(found[0]);
  });
  explorer.on('exit', (code) => reject(new Error(`the program ended with ${code}`)));
});
console.log(`started in ${Math.round(performance.now() - started)} ms`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let passed = 0;

async function step(name, run) {
  try {
    await run();
  } catch (error) {
    console.log(`FAILED ${name}`);
    throw error;
  }
  passed += 1;
  console.log(`ok ${name}`);
}

try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const wrong = [];
  const requests = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) wrong.push(message.text()); });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  await page.waitForSelector('#hits li');

  const status = () => page.locator('#response h2').innerText();
  const rust = () => page.locator('#view-rust').innerText();
  const field = (name) => page.locator('#form .field', { has: page.locator(`> .label > .name:text-is("${name}")`) }).first();

  // By keyboard: `/`, words, Enter.
  async function find(words, functionName) {
    await page.locator('#work').focus();
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.waitForFunction((name) => document.querySelector('#hits li .function')?.textContent === name, functionName);
    await page.evaluate(() => document.querySelector('#form > h2')?.setAttribute('data-old', ''));
    await page.keyboard.press('Enter');
    await page.waitForSelector('#form > h2:not([data-old])');
    await page.waitForFunction(() => document.querySelector('#view-rust').textContent.includes('stripe::'));
  }

  async function send() {
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('#response h2');
  }

  async function rendered(text) {
    await page.waitForFunction((it) => document.querySelector('#view-rust').textContent.includes(it), text);
  }

  async function id() {
    return page.locator('#response .tree > details > ul > li:has(> .key:text-is("id")) .value > :first-child').innerText();
  }

  let customer;
  await step('a customer is found by keyboard and created', async () => {
    await find('customers create', 'customers::create');
    await field('name').locator('> input').fill('Jenny Rosen');
    await rendered('.name("Jenny Rosen")');
    await send();
    assert.match(await status(), /status 200/);
    customer = await id();
    assert.match(customer, /^cus_/);
  });

  let token;
  await step('a token is created from a card', async () => {
    await find('tokens create', 'tokens::create');
    const card = field('card');
    await card.locator('select').first().selectOption({ index: 1 });
    for (const [name, value] of [['number', '4242424242424242'], ['exp_month', '8'], ['exp_year', '2040'], ['cvc', '314']]) {
      await card.locator('.field', { has: page.locator(`> .label > .name:text-is("${name}")`) }).locator('> input').fill(value);
    }
    await rendered('Card::new("4242424242424242", "8", "2040")');
    const link = await page.evaluate(() => atob(location.hash.slice(1).replaceAll('-', '+').replaceAll('_', '/')));
    assert.doesNotMatch(link, /4242|314/);
    await send();
    assert.match(await status(), /status 200/);
    token = await id();
    assert.match(token, /^tok_/);
  });

  async function source(label, values) {
    await find('customers payment_sources create', 'customers::payment_sources::create');
    await field('customer').locator('> input').fill(customer);
    const choice = field('source');
    await choice.locator('select').first().selectOption({ label });
    if (typeof values === 'string') {
      await choice.locator('.arm input').fill(values);
    } else {
      for (const [name, value] of Object.entries(values)) {
        await choice.locator('.field', { has: page.locator(`> .label > .name:text-is("${name}")`) }).locator('> input').fill(value);
      }
    }
    await rendered(typeof values === 'string' ? values : Object.values(values)[0]);
    await page.waitForFunction(() => document.querySelector('#faults').textContent === '');
    await send();
    assert.match(await status(), /status 200/, await page.locator('#response').innerText());
    return id();
  }

  let card;
  await step('a card is created from a token, a card dictionary and a bank account', async () => {
    const labels = await (async () => {
      await find('customers payment_sources create', 'customers::payment_sources::create');
      return field('source').locator('select').first().locator('option').allInnerTexts();
    })();
    const label = (words) => labels.find((it) => words.test(it));
    await source(label(/text/), token);
    card = await source(label(/^card/), { number: '4242424242424242', exp_month: '8', exp_year: '2040' });
    assert.match(card, /^card_/);
    const account = await source(label(/bank/), { account_number: '000123456789', country: 'US' });
    assert.match(account, /^ba_/);
  });

  await step('the card is updated, listed and deleted', async () => {
    await find('customers payment_sources update', 'customers::payment_sources::update');
    await field('customer').locator('> input').fill(customer);
    await field('id').locator('> input').fill(card);
    await field('name').locator('> input').fill('Jenny');
    await rendered('.name("Jenny")');
    await send();
    assert.match(await status(), /status 200/);
    await find('customers cards list', 'customers::cards::list');
    await field('customer').locator('> input').fill(customer);
    await field('limit').locator('> input').fill('3');
    await rendered('.limit(3)');
    await send();
    assert.match(await page.locator('#response .tree').innerText(), /list of 2/);
    await find('customers payment_sources delete', 'customers::payment_sources::delete');
    await field('customer').locator('> input').fill(customer);
    await field('id').locator('> input').fill(card);
    await rendered(card);
    await send();
    assert.match(await page.locator('#response .tree').innerText(), /deleted/);
  });

  await step('an error is shown with the Rust that handles it', async () => {
    await send();
    assert.match(await page.locator('#response').innerText(), /NotFound[\s\S]*ErrorKind::NotFound/);
  });

  await step('a pasted command fills in the form', async () => {
    await page.locator('#work').focus();
    await page.keyboard.press('p');
    await page.locator('#paste-text').fill(`curl https://api.stripe.com/v1/payment_intents -u ${KEY}: -d amount=2000 -d currency=usd -d customer=${customer} -d "metadata[order]"=6735 -d unheard_of=1`);
    await page.locator('#paste-read').click();
    await rendered('payment_intents::create(2000, "usd")');
    assert.equal(await field('amount').locator('> input').inputValue(), '2000');
    assert.match(await rust(), /\.param\("unheard_of", "1"\)/);
    assert.match(await page.locator('#faults').innerText(), /unheard_of/);
  });

  await step('wrong values are said at their fields', async () => {
    await field('amount').locator('> input').fill('many');
    await page.waitForFunction(() => [...document.querySelectorAll('#form .field.wrong .name')].some((it) => it.textContent === 'amount'));
    await field('amount').locator('> input').fill('2000');
    await page.waitForFunction(() => !document.querySelector('#form .field.wrong'));
  });

  await step('a reference is expanded, and an id retrieved, by a click', async () => {
    await find('payment_intents create', 'payment_intents::create');
    await field('amount').locator('> input').fill('2000');
    await field('currency').locator('> input').fill('usd');
    await field('customer').locator('> input').fill(customer);
    await rendered(customer);
    await send();
    await page.locator('#response button[aria-label="Expand customer"]').click();
    await page.waitForSelector('#response li:has(> .key:text-is("customer")) > details');
    await rendered('.expand("customer")');
    await page.locator('#response .tree > details > ul > li:has(> .key:text-is("id")) button.link').click();
    await page.waitForFunction(() => document.querySelector('#form .endpoint .quiet').textContent.startsWith('payment_intents::retrieve '));
    await page.waitForFunction(() => document.querySelector('#response h2')?.textContent.includes('status 200'));
  });

  await step('a link restores the form', async () => {
    await find('customers create', 'customers::create');
    await field('email').locator('> input').fill('jenny@example.com');
    await rendered('jenny@example.com');
    await page.locator('#copy-link').click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await other.waitForFunction(() => document.querySelector('#view-rust').textContent.includes('.email("jenny@example.com")'));
    await other.close();
  });

  await step('clearing is a third state', async () => {
    await find('customers update', 'customers::update');
    await field('customer').locator('> input').fill(customer);
    await field('metadata').locator('> .label > .clear').click();
    await rendered('.clear_metadata()');
    assert.equal(await field('metadata').locator('> .label > .clear').getAttribute('aria-pressed'), 'true');
  });

  await step('an event is made and delivered, signed', async () => {
    const received = [];
    const endpoint = createServer((request, response) => {
      received.push(request.headers['stripe-signature']);
      response.end('thanks');
    });
    await new Promise((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
    await page.locator('#open-webhooks').click();
    await page.locator('#event-kind').fill('invoice.paid');
    await page.locator('#event-make').click();
    await page.waitForFunction(() => document.querySelector('#event-text').value.includes('"invoice.paid"'));
    await page.locator('#event-url').fill(`http://127.0.0.1:${endpoint.address().port}/`);
    await page.locator('#event-secret').fill('whsec_test');
    await page.locator('#event-deliver').click();
    await page.waitForFunction(() => document.querySelector('#event-response').textContent.includes('thanks'));
    assert.match(received[0], /^t=\d+,v1=/);
    await page.keyboard.press('Escape');
    endpoint.close();
  });

  await step('every form opens and is filled in wholly', async () => {
    const ids = await page.evaluate(async () => {
      const headers = { 'x-explorer-token': document.querySelector('meta[name="explorer-token"]').content };
      return (await (await fetch('/api/search?q=', { headers })).json()).map((hit) => hit.id);
    });
    const times = [];
    for (const id of ids) {
      const link = Buffer.from(JSON.stringify({ operation: id })).toString('base64url');
      // In the page, where nothing but the page takes time.
      times.push(await page.evaluate(async (hash) => {
        const until = async (what, is) => {
          const start = performance.now();
          while (!is()) {
            if (performance.now() - start > 20000) throw new Error(`${what}: ${document.querySelector('#faults')?.textContent}`);
            await new Promise((resolve) => setTimeout(resolve));
          }
        };
        const heading = document.querySelector('#form > h2');
        document.querySelector('#view-curl').textContent = '';
        const start = performance.now();
        location.hash = hash;
        await until('opening', () => document.querySelector('#form > h2') !== heading);
        const time = performance.now() - start;
        const curl = document.querySelector('#view-curl');
        await until('rendering', () => curl.textContent.length > 0);
        curl.textContent = '';
        const button = [...document.querySelectorAll('#form button')].find((it) => it.textContent === 'Fill in everything');
        button.click();
        await until('filling in', () => curl.textContent.length > 0);
        await until('filling in', () => document.querySelector('#faults').textContent === '');
        return time;
      }, link));
    }
    times.sort((one, other) => one - other);
    const [half, most, slowest] = [0.5, 0.95, 1].map((part) => Math.round(times[Math.ceil(times.length * part) - 1]));
    console.log(`   ${ids.length} forms open in ${half} ms (half), ${most} ms (95 %), ${slowest} ms (the slowest)`);
  });

  await step('nothing of the key is in the page, and nothing went elsewhere', async () => {
    const all = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + document.cookie);
    assert.doesNotMatch(all, /HIDDEN/);
    assert.deepEqual(requests.filter((url) => !url.startsWith(address)), []);
    assert.deepEqual(wrong, []);
  });

  if (folder) {
    mkdirSync(folder, { recursive: true });
    const shots = [['wide', 1440, 900, 'light'], ['wide', 1440, 900, 'dark'], ['medium', 1000, 900, 'light'], ['narrow', 390, 844, 'light'], ['narrow', 390, 844, 'dark']];
    for (const [name, width, height, colorScheme] of shots) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await find('payment_intents create', 'payment_intents::create');
      await field('amount').locator('> input').fill('2000');
      await field('currency').locator('> input').fill('usd');
      await field('customer').locator('> input').fill(customer);
      await rendered(customer);
      await send();
      await page.evaluate(() => { for (const it of ['#work', '#views']) document.querySelector(it).scrollTop = 0; scrollTo(0, 0); });
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: name === 'narrow' });
    }
  }
} finally {
  await browser.close();
  explorer.kill();
}
console.log(`${passed} passed, 0 failed`);
