// Plays a person who asks in Slack, the administrator in a browser and the expert in Slack, one after the other:
// the driver of Slack calls back whenever it is the administrator's turn.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const [tool, bot, port, slack, out] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}`;
const question = 'Får nämnden spela in sina sammanträden på video?';
const answer = 'Ja, nämnden får spela in sammanträden på video när fullmäktige har beslutat det. Säg det högt innan ni börjar spela in.';
const otherWords = 'Är det tillåtet att spela in video när nämnden sammanträder?';

const driver = spawn('node', [`${tool}/drive.mjs`, '--port', slack, '--start-timeout', '240000', '--bot-url', `${address}/slack/events`,
  '--out', out, '--mode', 'socket', '--spawn', bot, '--script', '-'], { stdio: ['pipe', 'inherit', 'inherit'] });
const say = (...lines) => driver.stdin.write(lines.map(line => `${line}\n`).join(''));

// The same question was asked in a thread of a channel too, and is answered there.
async function postedInThread() {
  for (let second = 0; second < 30; second++) {
    const posts = readFileSync(`${out}/transcript.jsonl`, 'utf8').split('\n').filter(line => line.includes('chat.postMessage') && line.includes('när fullmäktige'));
    if (posts.some(line => line.includes('C0STKALL1') && line.includes('thread_ts'))) return console.log('ok   the answer is in the thread that asked');
    await new Promise(done => setTimeout(done, 1000));
  }
  throw new Error('no answer in the thread that asked');
}

let browser, page;
const picture = name => page.screenshot({ path: `${out}/console-${name}.png`, fullPage: true });
const turns = {
  // The workspace belongs to the organisation whose administrator sits at the browser.
  async begin() {
    execFileSync('python3', ['-c', `import sqlite3
base = sqlite3.connect("${process.env.KOMPIS_DATA}/kompis.db", timeout=20)
base.execute("insert into connection (channel, connection, tenant_id) values ('slack', 'T0STORKOP', 'national')")
base.commit()`]);
    const link = readFileSync(`${out}/bot.log`, 'utf8').match(/http:\/\/\S+\/start\/\S+/)[0];
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
    page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1280, height: 820 } });
    await page.goto(link);
    await page.locator('main button').click();
    await page.waitForURL(now => !now.pathname.startsWith('/start'));
    // A Tuesday morning: out of hours neither the expert nor who asked would be disturbed.
    await fetch(`${address}/local/clock?to=2027-02-02T09:00:00Z`);
    say('as anna', 'dm "hej"', `dm "${question}"`, 'expect "Fråga en expert"', 'screenshot refused', 'click "Fråga en expert"', 'submit',
      'expect "väljer en expert"',
      'as caro', `mention "#allmant ${question}"`, 'expect "Ask an expert"', 'click "Ask an expert"', 'expect "for everyone there to read"', 'submit',
      'expect "conversation where you asked"', 'ack-only', `hit ${hook('invite')}`);
  },
  async invite() {
    await page.goto(`${address}/admin/gaps`);
    await page.getByRole('heading', { name: question }).waitFor();
    await picture('gaps');
    await page.goto(`${address}/admin/experts`);
    await page.getByLabel('Namn').fill('Bo Ek');
    await page.getByLabel('Enhet').fill('Kansliet');
    await page.getByRole('button', { name: 'Skapa kod' }).click();
    const code = await page.locator('#code').innerText();
    say('as bo', 'dm "hej"', `dm "expert ${code}"`, 'expect "expert för Kansliet"', `hit ${hook('assign')}`, 'expect "spela in sina"',
      'screenshot asked', 'click "Svara"', `fill "Ditt svar, så att den som frågar förstår det=${answer}"`, 'submit',
      'expect "Tack"', 'as anna', 'wait-for-message "när fullmäktige har beslutat det" 60000', 'screenshot delivered',
      'ack-only', `hit ${hook('approve')}`);
  },
  async assign() {
    await page.goto(`${address}/admin/gaps`);
    await page.getByRole('button', { name: 'Ge till expert' }).click();
    await page.getByText('på väg till experten').waitFor();
  },
  async approve() {
    await postedInThread();
    await page.goto(`${address}/admin/experts`);
    await picture('approve');
    await page.getByRole('button', { name: 'Godkänn och publicera' }).click();
    await page.getByText('kan hittas av alla').waitFor();
    await picture('approved');
    await page.goto(`${address}/admin/tryout?question=${encodeURIComponent(otherWords)}`);
    await picture('tryout');
    await browser.close();
    say('as caro', `dm "${otherWords}"`, 'expect "när fullmäktige har beslutat"', 'expect "Kansliet"', 'screenshot answered');
    driver.stdin.end();
  },
};

const hooks = createServer((request, response) => turns[request.url.slice(1)]().then(
  () => response.end(),
  failure => { console.log(`FAILED ${request.url} ${failure}`); driver.kill(); }));
const hook = turn => `http://127.0.0.1:${hooks.address().port}/${turn}`;
hooks.listen(0, '127.0.0.1', () => say('ack-only', `hit ${hook('begin')}`));
driver.on('exit', code => { hooks.close(); process.exitCode = code ?? 1; process.exit(); });
