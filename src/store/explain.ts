import { SommetError } from '../errors.ts';

/** What to do about each failure of the database, by the code of the engine. */
const REMEDIES: readonly (readonly [code: RegExp, remedy: string])[] = [
  [/^SQLITE_BUSY|^SQLITE_LOCKED/u, 'est tenue par un autre programme. Arrêtez-le, ou attendez qu’il ait fini'],
  [/^SQLITE_FULL/u, 'ne peut plus grandir : le disque est plein. Libérez de la place'],
  [
    /^SQLITE_NOTADB|^SQLITE_CORRUPT/u,
    'est abîmée. Mettez ce fichier de côté, puis remettez une sauvegarde ou relancez',
  ],
  [/^SQLITE_READONLY/u, 'ne se laisse pas écrire. Donnez au programme le droit d’écrire dans ce dossier'],
  [/^SQLITE_IOERR/u, 'ne se laisse pas lire : le disque a un défaut, ou le fichier a été retiré'],
  [/^SQLITE_CANTOPEN|^OPEN$/u, 'ne s’ouvre pas. Vérifiez que DATA_DIR est un dossier où le programme peut écrire'],
];

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  // The engine gives no code when the file itself cannot be opened.
  return error.message.includes('Unable to open') ? 'OPEN' : '';
}

/** True when another program holds the file: it is worth trying again. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/u.test(codeOf(error));
}

/** A failure of the database as a SommetError that names the file and says what to do; anything unforeseen as it is. */
export function explainDatabase(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const remedy = REMEDIES.find(([pattern]) => pattern.test(code))?.[1];
  if (remedy === undefined) return error;
  const text = `La base « ${file} » ${remedy}.`;
  return new SommetError(
    text.replace(/« | »| :/gu, (mark) => mark.replace(' ', '\u00a0')),
    { cause: error },
  );
}
