/** `npm run cli -- COMMAND …`: finds the command and runs it. */
import './needs-node.mjs';
import { say } from './commandLine.ts';
import { speakAsAsked } from './languages.ts';

interface CliCommand {
  readonly does: string;
  readonly load: () => Promise<{ readonly run: (args: string[]) => Promise<number> }>;
}

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  play: { does: 'plays one game and tells its story', load: () => import('./play.ts') },
  simulate: { does: 'plays many games and counts them', load: () => import('./simulate.ts') },
  replay: { does: 'replays a record and checks every week', load: () => import('./replay.ts') },
  analyse: { does: 'says whether there is room for agreement', load: () => import('./analyse.ts') },
  check: { does: 'says what is wrong with a scenario', load: () => import('./check.ts') },
  chart: { does: "draws a leader's stance chart as a diagram", load: () => import('./chart.ts') },
  assumptions: { does: 'lists every number, its reason and who could object', load: () => import('./assumptions.ts') },
  tournament: {
    does: 'pits ways and levels of negotiating against one another, seat by seat',
    load: () => import('./tournament.ts'),
  },
  words: { does: 'says what a language lacks', load: () => import('./words.ts') },
  bands: { does: 'measures the bands that the rules must keep', load: () => import('./bands.ts') },
};

const HELP = `npm run cli -- COMMAND [flags]

${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(13)}${does}`)
  .join('\n')}

npm run cli -- COMMAND --help shows the flags of a command. Every command takes --lang CODE for what it tells of a game.`;

/** @returns the exit code of the command that the line names. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(HELP);
    return name === undefined ? 1 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.error(`there is no command '${name}': ${Object.keys(COMMANDS).join(', ')}`);
    return 1;
  }
  const rest = speakAsAsked(args);
  if (!rest.ok) return say(name, rest.fault);
  const { run } = await command.load();
  return run([...rest.value]);
}

// A reader such as `head` may close the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
