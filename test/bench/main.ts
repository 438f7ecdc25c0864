import { benchDiscord } from './discord.ts';
import { benchHandlers } from './handlers.ts';
import { benchStart } from './start.ts';

/** Every benchmark, by name: `npm run bench`, or `npm run bench -- discord`. */
const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  discord: benchDiscord,
  handlers: benchHandlers,
  start: benchStart,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark is called ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${name}\n${(await bench()).map((line) => `  ${line}\n`).join('')}`);
  }
}
