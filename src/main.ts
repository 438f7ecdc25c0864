import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Command, sentence } from './command.ts';
import { type Config, readConfig } from './config.ts';
import { type Desk, openDesk } from './desk.ts';
import { SommetError } from './errors.ts';
import { loadCommands } from './load-commands.ts';
import { describeError, type Log, openLog } from './log.ts';
import { rememberAnswers } from './remember.ts';
import { type Dossier, readDossier } from './sources/read-dossier.ts';
import type { Store } from './store/store.ts';

/** Beside src/, whether run from the sources or from what the build makes of them. */
const COMMANDS = fileURLToPath(new URL('../commands', import.meta.url));

/** A dossier is long when it has so many files: its reading is then told, every so many files. */
const LONG_DOSSIER = 500;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function read({ dossier }: Config, isTold: boolean): Promise<Dossier> {
  const isFolder = await stat(dossier).then(
    (place) => place.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new SommetError(
      sentence`Le dossier d'articles « ${dossier} » est introuvable. Indiquez un dossier qui existe dans DOSSIER.`,
    );
  return readDossier(dossier, {
    onProgress: ({ done, total }) => {
      if (isTold && total >= LONG_DOSSIER && done % LONG_DOSSIER === 0)
        say(sentence`Lecture du dossier : ${done} articles sur ${total}.`);
    },
  });
}

interface Opened {
  readonly config: Config;
  readonly desk: Desk;
  readonly commands: readonly Command[];
}

/** A database that does not open stops the digest, not the answers. */
async function openDigestStore({ data }: Config, log: Log): Promise<Store | null> {
  try {
    // Imported here: the console must not wait for an engine it does not use.
    const { openStore } = await import('./store/store.ts');
    return await openStore({ folder: data });
  } catch (error) {
    log.error({ failure: describeError(error) }, 'no store, no digest');
    return null;
  }
}

async function runBot(token: string, log: Log, { config, desk, commands }: Opened): Promise<void> {
  // Imported here: the console must not wait for a client it does not use.
  const { startBot } = await import('./discord/bot.ts');
  const store = await openDigestStore(config, log);
  const digest = store === null ? {} : { digest: { store, articles: () => desk.articles, zone: config.timezone } };
  const bot = await startBot({ token, config, desk, commands, log, store, ...digest });
  // A promise that a command or the client left behind is no reason to leave everybody without answers.
  process.on('unhandledRejection', (error) => log.error({ failure: describeError(error) }, 'stray rejection'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.stop());
  const inscribed = bot.registered > 0 ? sentence`Commandes inscrites : ${bot.registered}. ` : '';
  say(
    sentence`${inscribed}Connecté en tant que ${bot.name}. Serveurs : ${bot.servers}. Articles : ${desk.articles.length}.`,
  );
  await bot.ended;
  await store?.close();
  say(sentence`Arrêté.`);
}

async function main(): Promise<void> {
  const config = readConfig();
  const { token } = config;
  const commands = await loadCommands(COMMANDS);
  const { articles, warnings } = await read(config, token !== null);
  if (token === null) {
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
    const { openConsole } = await import('./terminal/console.ts');
    return openConsole({ desk: openDesk(articles), commands, input: process.stdin, output: process.stdout });
  }
  const log = openLog(config.logLevel);
  for (const warning of warnings) log.warn({ warning }, 'dossier');
  if (articles.length >= LONG_DOSSIER) say(sentence`Préparation du dossier : ${articles.length} articles.`);
  return runBot(token, log, { config, desk: rememberAnswers(openDesk(articles)), commands });
}

/** One message, what to do about it, no stack: that is for an error that nobody foresaw, and it goes to the log. */
function fail(error: unknown): void {
  if (error instanceof SommetError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    process.stderr.write(`${sentence`Arrêt sur une erreur que personne n'avait prévue.`}\n`);
    openLog('fatal').fatal({ failure: describeError(error) }, 'stopped');
  }
  process.exitCode = 1;
}

await main().catch(fail);
// Whatever is still open (a connection, a timer) must not hold the program.
process.exit();
