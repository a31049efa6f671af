/** `npm run build`: builds the site into `dist/`. */
import { fail, readFlags } from './flags.ts';
import { buildSite } from './site.ts';
import { faultsOfBuild } from './words.ts';

readFlags({}, 'npm run build\n\nBuilds the site into dist/. It works from any folder of any web server.');
const faults = faultsOfBuild();
if (faults.length > 0) fail(faults.join('\n'));
await buildSite();
