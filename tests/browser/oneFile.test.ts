/**
 * The whole site as one HTML file, opened from a disk: it asks for nothing beside itself, plays, computes away from the page and keeps its game.
 * And the same page as a SCORM package in a learning system (scorm-again) on the same host: played to its end it reports completed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { ROOT } from '../../src/cli/site.ts';
import { lineHandedIn } from '../../src/core/lesson/handedIn.ts';
import { leadOn, playToEnd } from '../support/playToEnd.ts';
import { everyScenario } from '../support/scenarios.ts';
import { book } from '../support/theGame.ts';
import { launch, visit } from '../support/visit.ts';

const [scenario] = everyScenario();
const FOLDER = join(ROOT, 'dist-file');
const FILE = pathToFileURL(join(FOLDER, 'good-offices.html')).href;

test('one file, opened by double click, plays a week, computes, and keeps the game over a reload', {
  timeout: 180_000,
}, async () => {
  const built = spawnSync(process.execPath, [join(ROOT, 'src/cli/buildFile.ts')], { encoding: 'utf8' });
  expect(built.stderr + built.stdout).toMatch(/good-offices\.html, \d+ kB/);
  expect(readdirSync(FOLDER)).toEqual(['good-offices.html']);

  const browser = await launch();
  const { page, problems, requests, close } = await visit(
    browser,
    `#play=${scenario?.id}&seat=${scenario?.sides[0]}&length=lesson&seed=stick`,
    { site: FILE },
  );
  await page.locator('html[data-phase="moves"]').waitFor();
  await page.locator('canvas').first().waitFor();
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await page.locator('html:not([data-phase="moves"])').waitFor();
  const hash = await page.locator('html').getAttribute('data-hash');
  await page.reload();
  await page.locator(`html[data-hash="${hash}"]`).waitFor();

  await page.goto('about:blank');
  await page.goto(FILE);
  await page.getByRole('button', { name: 'Readings and assumptions' }).click();
  await page.getByRole('button', { name: /Play 40 games under each/ }).click();
  await page.locator('.readings .run-progress[data-stage="done"]').waitFor({ timeout: 60_000 });

  // The full game is in the file too.
  await page.goto('about:blank');
  await page.goto(`${FILE}#play=${scenario?.id}&seat=${scenario?.sides[0]}&length=full&seed=stick`);
  await page.locator('html[data-screen="game"][data-phase="moves"]').waitFor({ state: 'attached' });
  await leadOn(page, 'moves');
  await page.locator('html:not([data-phase="moves"])').waitFor({ state: 'attached' });

  // A class without any network: each machine has the file, and adds what the teacher's page says.
  await page.goto('about:blank');
  await page.goto(FILE);
  await page.getByRole('button', { name: english.title.page.class, exact: true }).click();
  await page.getByRole('button', { name: english.classroom.setup.make }).click();
  const added = await page.getByLabel(english.classroom.setup.linkFile).inputValue();
  expect(added).toMatch(/^#class=[a-z]{8}&play=[^&]+&pairs=on$/);
  expect(await page.locator('.class-link svg, .class-link canvas').count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(FILE + added);
  await page.getByRole('button', { name: english.lesson.door.take }).waitFor();
  expect(problems).toEqual([]);
  expect(new Set(requests.filter((url) => url.startsWith('file:')).map((url) => url.replace(/#.*/, '')))).toEqual(
    new Set([FILE]),
  );
  await close();
});

/** A learning system of one page: it keeps what it is told over a reload, as its server would. */
const SYSTEM = `<!doctype html><title>Course</title><link rel="icon" href="data:,"><script src="scorm12.js"></script><script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  window.told = [];
  const kept = sessionStorage.getItem('cmi');
  if (kept !== null) API.loadFromJSON(JSON.parse(kept));
  API.on('LMSSetValue', (element) => told.push(element));
  API.on('LMSCommit', () => sessionStorage.setItem('cmi', JSON.stringify(API.cmi)));
</script><iframe src="package/index.html?board=off" style="width:1200px;height:700px"></iframe>`;

/** @returns the frame of the package, once it is there. */
async function packageIn(page: Page): Promise<Frame> {
  const frame = await page
    .locator('iframe')
    .elementHandle()
    .then((one) => one?.contentFrame());
  if (frame === null || frame === undefined) throw new Error('no frame');
  await frame.locator('html[data-screen]').waitFor({ state: 'attached' });
  return frame;
}
const kept = (page: Page) =>
  page.evaluate(() => {
    const { core, suspend_data: suspended } = JSON.parse(sessionStorage.getItem('cmi') ?? '{}') as {
      core: Record<string, unknown>;
      suspend_data: string;
    };
    return { core, suspended };
  });

test('the SCORM package is played to its end in a learning system, goes on after a reload, and tells nothing else', {
  timeout: 180_000,
}, async () => {
  // The page of the test before.
  const packing = [join(ROOT, 'src/cli/buildScorm.ts'), '--page', join(FOLDER, 'good-offices.html')];
  const built = spawnSync(process.execPath, packing, { encoding: 'utf8' });
  expect(built.stderr + built.stdout).toMatch(/good-offices-scorm12\.zip, \d+ kB/);
  const files = unzipSync(readFileSync(join(ROOT, 'dist-scorm/good-offices-scorm12.zip')));
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
  const runtime = readFileSync(join(ROOT, 'node_modules/scorm-again/dist/scorm12.min.js'));
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/^\/|\?.*$/g, '');
    const [type, content] =
      path === ''
        ? ['text/html', SYSTEM]
        : path === 'scorm12.js'
          ? ['text/javascript', runtime]
          : ['text/html', files[path.replace('package/', '')]];
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(content ?? '');
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launch();
  const { page, problems, requests, close } = await visit(browser, '', {
    site,
    viewport: { width: 1366, height: 768 },
  });

  // It opens at the seat that the lot gives, with the note on its content, and not at the title.
  let frame = await packageIn(page);
  await frame.getByRole('button', { name: english.lesson.door.take }).click();
  await frame.getByRole('button', { name: english.title.begin, exact: true }).click();
  await frame.locator('html[data-phase="moves"]').waitFor({ state: 'attached' });
  const step = await frame.locator('html').getAttribute('data-step');
  await leadOn(frame, 'moves');
  // A seat of the lot that negotiates nothing has no talks: it is asked for its moves again.
  await frame.locator(`html:not([data-step="${step}"])`).waitFor({ state: 'attached' });
  const hash = await frame.locator('html').getAttribute('data-hash');

  // Whoever leaves in the middle has begun and not finished, and comes back to the same state.
  await page.reload();
  const left = await kept(page);
  expect(left.core['lesson_status']).toBe('incomplete');
  expect(left.suspended.length).toBeLessThanOrEqual(4096);
  frame = await packageIn(page);
  await frame.locator(`html[data-screen="game"][data-hash="${hash}"]`).waitFor({ state: 'attached' });
  await playToEnd(frame);
  await page.waitForFunction(
    () => JSON.parse(sessionStorage.getItem('cmi') ?? '{}').core?.lesson_status === 'completed',
  );
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(new Set(told)).toEqual(new Set(['cmi.suspend_data', 'cmi.core.lesson_status']));

  await page.reload();
  frame = await packageIn(page);
  await frame.locator('html[data-phase="ended"]').waitFor({ state: 'attached' });
  const { core, suspended } = await kept(page);
  expect(core).toMatchObject({ lesson_status: 'completed', score: { raw: '', max: '100', min: '' } });
  const line = lineHandedIn(book, suspended);
  expect(line.ok && line.value.states.at(-1)?.table.phase).toBe('ended');
  // Nothing of the learner stays on the machine, and nothing is asked for but the package.
  expect(await frame.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await frame.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(problems).toEqual([]);
  expect(new Set(requests.map((url) => new URL(url).pathname))).toEqual(
    new Set(['/', '/scorm12.js', '/package/index.html']),
  );

  // Without a learning system it is the exercise as everywhere.
  await page.goto(`${site}package/index.html?board=off`);
  await page.locator('html[data-screen="title"]').waitFor({ state: 'attached' });
  await close();
  server.closeAllConnections();
  server.close();
});
