/** Loaded before each command, in plain JavaScript: an older Node cannot even read the commands. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Good Offices needs Node 22.18 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}
