import { z } from 'zod';
import type { Command } from './command.ts';

/**
 * What Discord accepts as the definition of a slash command, and what Sommet asks on top of it.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
const NAME = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u, 'doit avoir 1 à 32 lettres, chiffres, - ou _, sans espace')
  .refine((name) => name === name.toLowerCase(), 'doit être en minuscules');
const TEXT = z.string().min(1, 'ne doit pas être vide').max(100, 'doit tenir en 100 caractères');
const LOCALISED = z.strictObject({ fr: TEXT, en: TEXT });
const FUNCTION = z.custom<(...input: never[]) => unknown>(
  (value) => typeof value === 'function',
  'doit être une fonction',
);

const OPTION = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    name: NAME,
    describe: LOCALISED,
    required: z.boolean(),
    maxLength: z.int().min(1).max(6000).optional(),
    suggest: FUNCTION.optional(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    name: NAME,
    describe: LOCALISED,
    required: z.boolean(),
    min: z.int().optional(),
    max: z.int().optional(),
  }),
]);

const OPTIONS = z
  .array(OPTION)
  .max(25, 'au plus 25 options')
  .refine((options) => new Set(options.map(({ name }) => name)).size === options.length, 'deux options ont le même nom')
  .refine(
    (options) => options.every(({ required }, rank) => !required || options[rank - 1]?.required !== false),
    'les options obligatoires viennent avant les autres',
  );

const EXAMPLE = z.strictObject({ words: z.record(z.string(), z.string()), shows: z.string().min(1) });

const COMMAND = z
  .strictObject({
    name: NAME,
    describe: LOCALISED,
    options: OPTIONS,
    examples: z.array(EXAMPLE).min(1, 'au moins un exemple, que les tests exécutent'),
    asks: z.string().min(1).optional(),
    constant: z.boolean().optional(),
    run: FUNCTION,
  })
  .superRefine(({ options, examples }, check) => {
    for (const [rank, { words }] of examples.entries()) {
      const unknown = Object.keys(words).filter((name) => !options.some((option) => option.name === name));
      const missing = options.filter(({ name, required }) => required && !(name in words)).map(({ name }) => name);
      for (const name of unknown)
        check.addIssue({ code: 'custom', path: ['examples', rank, 'words', name], message: 'option inconnue' });
      for (const name of missing)
        check.addIssue({ code: 'custom', path: ['examples', rank, 'words'], message: `il manque « ${name} »` });
    }
  });

/** Checks what a command file exports: the command itself, or the complaints as text, one a line. */
export function checkCommand(exported: unknown): { readonly command: Command } | { readonly complaints: string } {
  const checked = COMMAND.safeParse(exported);
  if (!checked.success) return { complaints: z.prettifyError(checked.error) };
  // The exported object itself: a parsed copy would lose `this` and the identity that tests compare.
  return { command: exported as Command };
}
