/** Loaded before each command, in plain JavaScript, since an older Node cannot even read the commands: says so, or keeps what it compiles, which halves each later start. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Good Offices needs Node 22.18 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

// In the environment too, for the processes that a command starts: the tools of `npm test`, the commands under test.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
