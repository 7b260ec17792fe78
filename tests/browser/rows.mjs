// The rows of the platform table with their test pages, and the hosts that serve them.
import { readFile } from 'node:fs/promises';
import { root } from './harness.mjs';

const { platforms } = JSON.parse(await readFile(`${root}/extension/page/platforms.json`, 'utf8'));

/** Each row with `page_name`, the `host` of its test page, and `wanted`, what must be read there. */
export const rows = await Promise.all(platforms.map(async (row) => {
  const page_name = row.fixture.replace('.html', '');
  return {
    ...row,
    page_name,
    // A row known by what stands on its pages is served under a name of its own.
    host: row.page.hosts?.find((host) => !/localhost|\d$/u.test(host)) ?? `${row.id}.example`,
    wanted: JSON.parse(await readFile(new URL(`fixtures/${page_name}.expect.json`, import.meta.url), 'utf8')),
  };
}));

/** Host → path → test page: one network's layouts share a host. */
export const hosts = {};
for (const { host, page_name, wanted } of rows) (hosts[host] ??= {})[wanted.path.replace(/[?#].*/u, '')] = page_name;

/** The row of a test page. */
export const rowOf = (page_name) => rows.find((row) => row.page_name === page_name);
