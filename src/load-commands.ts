import { readdir } from 'node:fs/promises';
import { findSourceMap } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command.ts';
import { checkCommand } from './command-shape.ts';
import { SommetError } from './errors.ts';
import { french } from './render/typography.ts';

/** Sources (.ts) or what the build makes of them (.js); never type declarations or source maps. */
const COMMAND_FILE = /(?<!\.d)\.[jt]s$/;

async function commandFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((file) => COMMAND_FILE.test(file)).sort();
  } catch {
    throw new SommetError(
      french`Le dossier des commandes « ${folder} » est introuvable. Relancez depuis une copie complète du projet.`,
    );
  }
}

/** The file that its author knows: the source, when the one that runs was made from it. */
function known(path: string): string {
  const source = findSourceMap(path)?.payload.sources.at(-1);
  return source === undefined ? path : resolve(dirname(path), source);
}

async function loadCommand(path: string): Promise<Command> {
  let exported: unknown;
  try {
    exported = ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (cause) {
    throw new SommetError(
      french`${path} : ce fichier ne se charge pas (${cause instanceof Error ? cause.message : String(cause)}). Corrigez-le.`,
      { cause },
    );
  }
  if (exported === undefined) {
    throw new SommetError(
      french`${known(path)} : ce fichier n’exporte pas de commande. Terminez-le par « export default command({ … }) ».`,
    );
  }
  const checked = checkCommand(exported);
  if ('complaints' in checked)
    throw new SommetError(french`${known(path)} : cette commande est mal formée.\n${checked.complaints}`);
  return checked.command;
}

/**
 * Loads every command of a folder, in the order of the file names.
 * Throws a SommetError that names the file when one does not load, is malformed, or takes a name already taken.
 */
export async function loadCommands(folder: string): Promise<readonly Command[]> {
  const paths = (await commandFiles(folder)).map((file) => join(folder, file));
  const commands = await Promise.all(paths.map(loadCommand));
  const taken = new Map<string, string>();
  for (const [rank, { name }] of commands.entries()) {
    const path = paths[rank] ?? folder;
    const first = taken.get(name);
    if (first)
      throw new SommetError(
        french`${known(path)} : la commande « ${name} » existe déjà dans ${known(first)}. Changez l’un des deux noms.`,
      );
    taken.set(name, path);
  }
  return commands;
}
