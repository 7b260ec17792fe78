// Real browsers with Garbo in them, and the servers they look at.
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createSecureServer } from 'node:https';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { mkdtemp, readFile, rm, mkdir } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Both, or those that a run names. */
export const browsers = (process.env.GARBO_BROWSERS ?? 'chromium firefox').split(' ');
const firefoxId = 'garbo@garbo.example';
const firefoxUuid = '5c0f2e0a-6d8e-4c7c-9a55-0b7a5d0e4a11';

/** The first of these programs that is on the path. */
function program(variable, names) {
  if (process.env[variable]) return process.env[variable];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(':')) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error(`${names[0]} is not installed: ./build.sh test installs it`);
}

/** Polls until `ask` gives something true; a condition, never a sleep. */
export async function until(ask, what, timeout = 15_000) {
  const end = Date.now() + timeout;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The demo, served as `./build.sh run` serves it. */
export async function serveDemo() {
  const xtask = join(root, 'target/debug/xtask');
  if (!existsSync(xtask)) execFileSync('cargo', ['build', '--quiet', '-p', 'xtask'], { cwd: root, stdio: 'inherit' });
  const server = spawn(xtask, ['serve', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const found = said.match(/http:\/\/localhost:(\d+)/);
    if (found) {
      return { port: Number(found[1]), origin: found[0], close: () => server.kill() };
    }
  }
  throw new Error('the demo server ended before it listened');
}

const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src https:; base-uri 'none'; form-action 'self'";

/**
 * Pages under test at the networks' own names, over TLS with a certificate made for the occasion.
 * A host has one page for any path, or several by path, the first of them for any other;
 * `/fixtures/NAME` gives that file.
 */
export async function serveFixtures(fixtureOfHost) {
  const folder = await mkdtemp(join(tmpdir(), 'garbo-tls-'));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')], { stdio: 'ignore' });
  const files = fileURLToPath(new URL('fixtures/', import.meta.url));
  const server = createSecureServer(
    { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) },
    async (request, response) => {
      const host = (request.headers.host ?? '').split(':')[0];
      const path = new URL(request.url ?? '/', 'https://host').pathname;
      const pages = fixtureOfHost[host] ?? 'none';
      const page = typeof pages === 'string' ? pages : pages[decodeURI(path)] ?? Object.values(pages)[0];
      const name = path.startsWith('/fixtures/') ? path.slice('/fixtures/'.length) : `${page}.html`;
      try {
        if (name.includes('..')) throw new Error('outside');
        const body = await readFile(join(files, name));
        response.writeHead(200, { 'content-type': kinds[extname(name)] ?? 'text/plain', 'content-security-policy': strict });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await rm(folder, { recursive: true });
  return { port: server.address().port, hosts: Object.keys(fixtureOfHost), close: () => { server.closeAllConnections(); server.close(); } };
}

/** A proxy that lets through the demo alone and writes down everything else it was asked for. */
export async function serveSink(demoPort) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://unknown');
    if (url.hostname === 'localhost' && Number(url.port) === demoPort) {
      const answer = await fetch(`http://127.0.0.1:${demoPort}${url.pathname}${url.search}`);
      response.writeHead(answer.status, Object.fromEntries([...answer.headers].filter(([name]) => name !== 'content-length')));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } else {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(502).end();
    }
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 no\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, asked, close: () => { server.closeAllConnections(); server.close(); } };
}

/** Sends raw bytes to a port of this machine, to prove that a sink does hear. */
export async function knock(port, text) {
  const socket = connect(port, '127.0.0.1');
  socket.resume().end(text);
  await once(socket, 'close');
}

/**
 * A browser with Garbo in it, every host granted.
 * @param {'chromium'|'firefox'} name
 * @param {{extension?: string, language?: string, dark?: boolean, fixtures?: {port: number, hosts: string[]}, sink?: {port: number}, prefs?: Record<string, unknown>}} [with_] `prefs`: Firefox's own
 */
export async function launch(name, { extension = join(root, 'target/granted', name), language = 'it', dark = false, fixtures, sink, prefs, width = 1280, height = 860 } = {}) {
  const viewport = { width, height };
  const session = name === 'chromium'
    ? await launchChromium(extension, { language, fixtures, sink, viewport })
    : await launchFirefox(extension, { language, dark, fixtures, sink, viewport, prefs });
  const { browser, base } = session;
  return {
    name,
    browser,
    base,
    /** A new tab on a page. */
    async open(url) {
      const page = await browser.newPage();
      if (dark && name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    /** One of the extension's own pages in a tab. Firefox never says that such a page has loaded: ask it. */
    async openOwn(path) {
      const page = await browser.newPage();
      if (dark && name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      page.goto(base + path).catch(() => {});
      await until(() => page.evaluate((url) => location.href.startsWith(url) && document.readyState === 'complete', base), path);
      return page;
    },
    /** The panel's frame in a page, once it shows something. */
    panel(page) {
      return until(async () => {
        for (const frame of page.frames()) {
          if (frame === page.mainFrame() || frame.detached) continue;
          if (!await frame.evaluate(() => location.pathname === '/panel.html' && document.querySelector('main') !== null)) continue;
          // Nobody presses what is not drawn yet.
          await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
          return frame;
        }
      }, 'the panel');
    },
    async close() {
      await browser.close();
    },
  };
}

async function launchChromium(extension, { language, fixtures, sink, viewport }) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--lang=${language}`, `--accept-lang=${language}`, '--force-color-profile=srgb'];
  if (fixtures) args.push(`--host-resolver-rules=${fixtures.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${fixtures.port}`).join(', ')}`);
  if (sink) args.push(`--proxy-server=http://127.0.0.1:${sink.port}`, '--proxy-bypass-list=<-loopback>');
  const browser = await puppeteer.launch({
    executablePath: program('GARBO_CHROMIUM', ['chromium', 'chromium-browser']),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    args,
    env: { ...process.env, LANGUAGE: language, LANG: `${language === 'it' ? 'it_IT' : 'en_GB'}.UTF-8` },
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
  return { browser, base: `${new URL(worker.url()).origin === 'null' ? worker.url().match(/^chrome-extension:\/\/[a-p]+/)[0] : new URL(worker.url()).origin}/` };
}

async function launchFirefox(extension, { language, dark, fixtures, sink, viewport, prefs }) {
  const extraPrefsFirefox = {
    ...prefs,
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    'intl.regional_prefs.use_os_locales': false,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'devtools.console.stdout.content': Boolean(process.env.GARBO_CONSOLE),
  };
  if (fixtures) {
    extraPrefsFirefox['network.dns.localDomains'] = fixtures.hosts.join(',');
    extraPrefsFirefox['network.socket.forcePort'] = `443=${fixtures.port}`;
  }
  if (sink) {
    Object.assign(extraPrefsFirefox, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': sink.port,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': sink.port,
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('GARBO_FIREFOX', ['firefox-esr', 'firefox']),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox,
    dumpio: Boolean(process.env.GARBO_CONSOLE),
  });
  await browser.installExtension(extension);
  return { browser, base: `moz-extension://${firefoxUuid}/` };
}

/** Where screenshots of a run go. */
export async function pictures(folder) {
  const path = join(root, 'target', folder);
  await mkdir(path, { recursive: true });
  return path;
}
