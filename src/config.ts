import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { SommetError } from './errors.ts';

/** The settings, all from the environment (or a .env file in the current folder); parsed once, at start. */
export interface Config {
  /** Without a token there is no Discord: the program opens a console instead. */
  readonly token: string | null;
  /** Base address of Discord's REST interface, without version; null for the real one. */
  readonly api: string | null;
  /** Id of the one server to register commands in (development); null registers everywhere. */
  readonly guild: string | null;
  /** Folder of the articles. */
  readonly dossier: string;
  /** Folder where the program keeps what must outlive it. */
  readonly data: string;
  /** Whether to ask Discord for the content of every message: a privileged intent, to be enabled in its portal too. */
  readonly messageContent: boolean;
  /** IANA name: « Europe/Paris ». */
  readonly timezone: string;
  readonly logLevel: string;
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const SWITCH = { truthy: ['true', '1', 'oui', 'on'], falsy: ['false', '0', 'non', 'off'] };

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Each variable, and what to write in it when it is refused. */
const SHAPE = {
  DISCORD_TOKEN: z
    .string()
    .transform((token) => token.replace(/^Bot\s+/i, ''))
    .pipe(z.string().regex(/^[\x21-\x7e]+$/, 'copiez le jeton seul, sans espace'))
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'donnez une adresse http ou https' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DISCORD_GUILD: z
    .string()
    .regex(/^\d{17,20}$/, 'donnez l’identifiant d’un serveur, de 17 à 20 chiffres')
    .optional(),
  DOSSIER: z.string().default('seeds'),
  DATA_DIR: z.string().default('data'),
  MESSAGE_CONTENT: z.stringbool({ ...SWITCH, error: 'écrivez oui ou non' }).default(false),
  TIMEZONE: z.string().refine(isTimezone, 'donnez un fuseau horaire, par exemple Europe/Paris').default('Europe/Paris'),
  LOG_LEVEL: z.enum(LEVELS, `choisissez parmi ${LEVELS.join(', ')}`).default('info'),
};

const NBSP = '\u00a0';

/** Never repeated, not even in an error. */
const SECRET = new Set(['DISCORD_TOKEN']);

function complaint(issue: z.core.$ZodIssue, values: Readonly<Record<string, string>>): string {
  const name = String(issue.path[0] ?? '');
  const value = SECRET.has(name) ? '' : ` «${NBSP}${values[name] ?? ''}${NBSP}»`;
  return `${name}${value}${NBSP}: ${issue.message}.`;
}

/**
 * Reads the settings. A variable that is empty counts as absent (the lines of .env.example are so).
 * Throws one SommetError that names every variable at fault, its value and what is expected.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const all = { ...env };
  readDotenv({ quiet: true, processEnv: all as Record<string, string> });
  const values: Record<string, string> = {};
  for (const name of Object.keys(SHAPE)) {
    const value = all[name]?.trim();
    if (value) values[name] = value;
  }
  const read = z.object(SHAPE).safeParse(values);
  if (!read.success) {
    const complaints = read.error.issues.map((issue) => complaint(issue, values));
    throw new SommetError(`Réglage refusé, dans l’environnement ou le fichier .env. ${complaints.join(' ')}`);
  }
  const settings = read.data;
  return {
    token: settings.DISCORD_TOKEN ?? null,
    api: settings.DISCORD_API ?? null,
    guild: settings.DISCORD_GUILD ?? null,
    dossier: settings.DOSSIER,
    data: settings.DATA_DIR,
    messageContent: settings.MESSAGE_CONTENT,
    timezone: settings.TIMEZONE,
    logLevel: settings.LOG_LEVEL,
  };
}
