/** A folder with a negotiation in a public format: Genius where it holds XML, NegMAS where it holds YAML. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from '../../core/analysis/zone/domain.ts';
import type { Result } from '../../core/model/result.ts';
import type { Stop } from '../commandLine.ts';
import { stop } from '../commandLine.ts';
import { readGenius } from './genius.ts';
import { readNegmas } from './negmas.ts';

/** The largest file of a public domain that we know of has less than a megabyte. */
const BYTES_AT_MOST = 16_000_000;

/** `prof2` before `prof10`. */
const natural = new Intl.Collator('en', { numeric: true });

/** @returns the checked domain of a folder, or one line that says what is wrong. */
export function readFolder(folder: string): Result<Domain, Stop> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1));
  const xml = files.filter((file) => /\.xml$/i.test(file));
  const yaml = files.filter((file) => /\.ya?ml$/i.test(file) && !file.startsWith('_'));
  const large = [...xml, ...yaml].find((file) => statSync(join(folder, file)).size > BYTES_AT_MOST);
  if (large !== undefined) return stop(`${join(folder, large)} is larger than ${BYTES_AT_MOST / 1_000_000} MB`);
  const inFolder = (domain: Result<Domain, Stop>): Result<Domain, Stop> =>
    domain.ok ? domain : stop(`${folder}: ${domain.fault.line}`);
  if (xml.length > 0)
    return inFolder(readGenius(xml.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))));
  if (yaml.length > 0)
    return inFolder(readNegmas(yaml.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))));
  return stop(`${folder} holds neither a Genius domain (XML) nor a NegMAS one (YAML)`);
}
