/**
 * Fails when `npm install` changed what the committed lock file pins. Registry mirrors differ in which other platforms' optional binaries they
 * have, and npm adds or drops those entries; every package that is not optional must stand in both with the same version and content.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @returns path -> "version integrity" of each package, and whether it is optional. */
function pins(text) {
  const { packages } = JSON.parse(text);
  return new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, one]) => [path, { pin: `${one.version} ${one.integrity}`, isOptional: one.optional === true }]),
  );
}

const committed = pins(execFileSync('git', ['show', 'HEAD:package-lock.json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
const installed = pins(readFileSync('package-lock.json', 'utf8'));
const changed = [...new Set([...committed.keys(), ...installed.keys()])].filter((path) => {
  const before = committed.get(path);
  const after = installed.get(path);
  if (before !== undefined && after !== undefined) return before.pin !== after.pin;
  return (before ?? after).isOptional === false;
});
if (committed.size === 0 || changed.length > 0) {
  process.stderr.write(`package-lock.json does not match package.json: ${changed.join(', ')}; run npm install and commit the lock file\n`);
  process.exit(1);
}
