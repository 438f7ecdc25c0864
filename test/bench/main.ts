import { benchDiscord } from './discord.ts';

/** Every benchmark, by name: `npm run bench`, or `npm run bench -- discord`. */
const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = { discord: benchDiscord };

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${name}\n${(await bench()).map((line) => `  ${line}\n`).join('')}`);
}
