import { Command, CommanderError } from 'commander';
import { SommetError } from './errors.ts';
import type { DigestOptions } from './terminal/digest.ts';
import { HELP, seeHelp, USAGE_ERRORS } from './terminal/wording.ts';

/** Exit codes: 0 answered (or abstained), 1 something broke or a file cannot be read, 2 wrong use. */
const BROKEN = 1;
const MISUSED = 2;

interface AskOptions {
  readonly why?: boolean;
  readonly dossier?: string;
  readonly jsonl?: boolean;
}

interface AnnotateOptions {
  readonly published?: string;
  readonly jsonl?: boolean;
}

const program = new Command('npm run -s')
  .description(HELP.program)
  .helpOption('-h, --help', HELP.help)
  .helpCommand(false)
  .configureHelp({ styleTitle: (title) => HELP.titles[title as keyof typeof HELP.titles] ?? title })
  .configureOutput({ outputError: () => {} })
  .exitOverride();

program
  .command('ask')
  .description(HELP.ask)
  .usage('-- [options] [mots...]')
  .argument('[mots...]', HELP.words)
  .option('--why', HELP.why)
  .option('--dossier <dossier>', HELP.dossier)
  .option('--jsonl', HELP.askLines)
  .addHelpText(
    'after',
    `\n${HELP.examples}\n  npm run -s ask -- quand "Poutine arrive à Pyongyang"\n  npm run -s ask -- --why "qui accompagne Poutine ?"`,
  )
  .action(async (words: readonly string[], options: AskOptions) => {
    // Loaded when needed: --help and mistakes answer at once.
    const { ask } = await import('./terminal/ask.ts');
    process.exitCode = (await ask(words, options)) ? 0 : MISUSED;
  });

program
  .command('annotate')
  .description(HELP.annotate)
  .usage('-- [options] [texte...]')
  .argument('[texte...]', HELP.text)
  .option('--published <date>', HELP.published)
  .option('--jsonl', HELP.annotateLines)
  .action(async (words: readonly string[], options: AnnotateOptions) => {
    const { annotateText } = await import('./terminal/annotate.ts');
    process.exitCode = (await annotateText(words, options)) ? 0 : MISUSED;
  });

program
  .command('digest')
  .description(HELP.digest)
  .usage('-- [options]')
  .option('--json', HELP.digestJson)
  .option('--text', HELP.digestText)
  .option('--png [fichier]', HELP.digestPng)
  .option('--dossier <dossier>', HELP.dossier)
  .option('--since <date>', HELP.since)
  .option('--at <date>', HELP.at)
  .option('--sentences <nombre>', HELP.sentences)
  .action(async (options: DigestOptions) => {
    const { printDigest } = await import('./terminal/digest.ts');
    process.exitCode = (await printDigest(options)) ? 0 : MISUSED;
  });

// A reader that stops early (« | head ») is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : BROKEN));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says on standard error what is wrong, and gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Without a command the library has shown the help already.
    if (error.code === 'commander.help') return MISUSED;
    const what = USAGE_ERRORS[error.code];
    const about = /'([^']+)'/u.exec(error.message)?.[1];
    process.stderr.write(`${[what ?? error.message, about].filter(Boolean).join(' : ')}. ${seeHelp}\n`);
    return MISUSED;
  }
  if (!(error instanceof SommetError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return BROKEN;
}
