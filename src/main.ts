import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';
import { type Config, readConfig } from './config.ts';
import { type Desk, openDesk } from './desk.ts';
import { loadCommands } from './discord/load-commands.ts';
import { SommetError } from './errors.ts';
import { describeError, openLog } from './log.ts';
import type { Article } from './model/article.ts';
import { french } from './render/typography.ts';
import { readDossier } from './sources/read-dossier.ts';

/** Beside src/, whether run from the sources or from what the build makes of them. */
const COMMANDS = fileURLToPath(new URL('../commands', import.meta.url));

/** A dossier is long when it has so many files: its reading is then told, every so many files. */
const LONG_DOSSIER = 500;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function readArticles({ dossier }: Config, isTold: boolean): Promise<readonly Article[]> {
  const isFolder = await stat(dossier).then(
    (place) => place.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new SommetError(
      french`Le dossier d'articles « ${dossier} » est introuvable. Indiquez un dossier qui existe dans DOSSIER.`,
    );
  const { articles } = await readDossier(dossier, {
    onProgress: ({ done, total }) => {
      if (isTold && total >= LONG_DOSSIER && done % LONG_DOSSIER === 0)
        say(french`Lecture du dossier : ${done} articles sur ${total}.`);
    },
  });
  return articles;
}

async function runBot(token: string, config: Config, desk: Desk, commands: readonly Command[]): Promise<void> {
  const log = openLog(config.logLevel);
  // Imported here: the console must not wait for a client it does not use.
  const { startBot } = await import('./discord/bot.ts');
  const bot = await startBot({ token, config, desk, commands, log });
  // A promise that a command or the client left behind is no reason to leave everybody without answers.
  process.on('unhandledRejection', (error) => log.error({ failure: describeError(error) }, 'stray rejection'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.stop());
  const inscribed = bot.registered ? french`Commandes inscrites : ${commands.length}. ` : '';
  say(
    french`${inscribed}Connecté en tant que ${bot.name}. Serveurs : ${bot.servers}. Articles : ${desk.articles.length}.`,
  );
  await bot.ended;
  say(french`Arrêté.`);
}

async function main(): Promise<void> {
  const config = readConfig();
  const commands = await loadCommands(COMMANDS);
  const desk = openDesk(await readArticles(config, config.token !== null));
  if (config.token !== null) return runBot(config.token, config, desk, commands);
  const { openConsole } = await import('./terminal/console.ts');
  await openConsole({ desk, commands, input: process.stdin, output: process.stdout });
}

/** One message, what to do about it, no stack: that is for an error that nobody foresaw, and it goes to the log. */
function fail(error: unknown): void {
  if (error instanceof SommetError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    process.stderr.write(`${french`Arrêt sur une erreur que personne n'avait prévue.`}\n`);
    openLog('fatal').fatal({ failure: describeError(error) }, 'stopped');
  }
  process.exitCode = 1;
}

await main().catch(fail);
// Whatever is still open (a connection, a timer) must not hold the program.
process.exit();
