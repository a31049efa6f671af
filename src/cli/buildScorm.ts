/** `npm run build:scorm`: the exercise for one learner as a SCORM 1.2 package, `dist-scorm/good-offices-scorm12.zip`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive } from '../core/replay/archive.ts';
import type { ClassAddress } from '../session/classAddress.ts';
import { makeAddress, parseAddress } from '../session/address.ts';
import { knownOf } from '../session/addressFields.ts';
import { fail, readFlags } from './flags.ts';
import { readRulebook, readText, scenarioIds } from './scenarioFile.ts';
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

const [scenario] = scenarioIds();
const book = readRulebook(scenario ?? '', 'lesson');
if (!book.ok) fail(book.fault.line);
const known = knownOf(book.value);
/** Everybody who takes the package begins from one deal, so that games can be compared. */
const OPEN: ClassAddress = {
  kind: 'class',
  scenario: known.scenario,
  length: 'lesson',
  seed: 'course',
  seats: known.leaders,
  hands: 'draw',
  reading: null,
  language: null,
  pairs: false,
  bell: null,
};

const folder = join(ROOT, 'dist-scorm');
const html = flags.page === undefined ? await builtPage() : pageIn(flags.page);
const link = makeAddress(addressOf(flags.link)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const zip = makeArchive([
  { name: 'imsmanifest.xml', text: scormManifest({ title: flags.title ?? 'Good Offices', files: ['index.html'] }) },
  { name: 'index.html', text: html.replace('<head>', () => `<head><meta name="course" content="${link}">`) },
]);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'good-offices-scorm12.zip'), zip);
process.stdout.write(`dist-scorm/good-offices-scorm12.zip, ${Math.round(zip.length / 1000)} kB\n`);

/** For one learner: no second person hands over, and no bell rings in a learning system. */
function addressOf(given: string | undefined): ClassAddress {
  if (given === undefined) return OPEN;
  const read = parseAddress(given.replace(/^[^#]*/, ''), known);
  if (!read.ok || read.value?.kind !== 'class')
    return fail('--link must be a link from the teacher’s page, with #class= in it');
  return { ...read.value, hands: read.value.hands === 'share' ? 'draw' : read.value.hands, pairs: false, bell: null };
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
