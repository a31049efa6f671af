/** `npm run build:scorm`: the exercise for one learner as a SCORM 1.2 package, `dist-scorm/good-offices-scorm12.zip`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive } from '../core/replay/archive.ts';
import { fail, readFlags } from './flags.ts';
import { readText, scenarioIds } from './scenarioFile.ts';
import { scormManifest } from './scormManifest.ts';
import { ROOT } from './site.ts';
import { faultsOfBuild } from './words.ts';

const HELP = `npm run build:scorm -- [--link '#class=…'] [--title TEXT] [--page FILE]

Builds dist-scorm/good-offices-scorm12.zip, a SCORM 1.2 package: the learning system opens the exercise for one learner, the computer plays the other
seats. It reports incomplete and completed, the time, and the game itself so that it can be gone on with; no score and no name.
  --link    a link from the teacher's page: its seats, reading of time and language count, and the codes of the endings can be taken in on that page
  --page    a page that npm run build:file has made, instead of building one
  --title   what the learning system shows; "Good Offices" by default`;

const flags = readFlags({ link: { type: 'string' }, title: { type: 'string' }, page: { type: 'string' } }, HELP);
const faults = faultsOfBuild();
if (faults.length > 0) fail(faults.join('\n'));

/** Of a class's link; what two people or a clock are needed for has no place in a learning system. */
const FIELDS = ['class', 'play', 'length', 'seats', 'hands', 'reading', 'lang', 'level'];

const folder = join(ROOT, 'dist-scorm');
const html = flags.page === undefined ? await builtPage() : pageIn(flags.page);
const link = linkOf(flags.link ?? `#class=course&play=${scenarioIds()[0]}`)
  .replaceAll('&', '&amp;')
  .replaceAll('"', '&quot;');
const zip = makeArchive([
  { name: 'imsmanifest.xml', text: scormManifest({ title: flags.title ?? 'Good Offices', files: ['index.html'] }) },
  { name: 'index.html', text: html.replace('<head>', () => `<head><meta name="course" content="${link}">`) },
]);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'good-offices-scorm12.zip'), zip);
process.stdout.write(`dist-scorm/good-offices-scorm12.zip, ${Math.round(zip.length / 1000)} kB\n`);

/** @returns the link with which the page opens, from # on. Whether its seats and its reading are known is for the page to say. */
function linkOf(given: string): string {
  const fields = new URLSearchParams(given.replace(/^[^#]*#?/, ''));
  for (const name of [...fields.keys()]) if (!FIELDS.includes(name)) fields.delete(name);
  if (fields.get('hands') === 'share') fields.delete('hands');
  if (!fields.has('class') || !scenarioIds().some((id) => id === fields.get('play')))
    return fail(`--link must be a link from the teacher's page (#class=…&play=${scenarioIds().join(' or ')})`);
  return `#${[...fields].map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`;
}

/** @returns the whole site as one page; nothing is left of the build beside it. */
async function builtPage(): Promise<string> {
  const outDir = join(folder, 'page');
  const { build } = await import('vite');
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode: 'file', build: { outDir } });
  const built = readFileSync(join(outDir, 'good-offices.html'), 'utf8');
  rmSync(outDir, { recursive: true });
  return built;
}

function pageIn(path: string): string {
  const text = readText(path);
  return text.ok ? text.value : fail(text.fault.line);
}
