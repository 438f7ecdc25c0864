/** What is said of a dossier that cannot be read as it is: what was received, where, and what to do. */

/** Longest value repeated in a message. */
const LONGEST_VALUE = 60;
/** Files named when one is not among them. */
const MOST_FILES = 12;
const MEGABYTE = 1024 * 1024;

/** French typography for sentences typed on a plain keyboard; the values put in them stay as they are. */
function typed(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const spaced = (text: string) =>
    text
      .replace(/« | »| :/gu, (mark) => mark.replace(' ', '\u00a0'))
      .replace(/ ;/gu, '\u202f;')
      .replace(/'/gu, '’');
  return parts.map((part, at) => spaced(part) + (values[at] ?? '')).join('');
}

/** A value of a JSON file as it stands there, cut when it is long. */
function received(value: unknown): string {
  const json = JSON.stringify(value) ?? 'rien';
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json;
}

function listed(files: readonly string[]): string {
  return [...files.slice(0, MOST_FILES), ...(files.length > MOST_FILES ? ['…'] : [])].join(', ');
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1).replace('.', ',').replace(/,0$/u, '');
}

/** Why a file of the dossier is left out, or read with doubt; one sentence each, after the file's name. */
export const WARNINGS = {
  of: (file: string, what: string) => `${file}\u00a0: ${what}`,
  tooBig: (size: number, most: number) =>
    typed`laissé de côté : ${megabytes(size)} Mo, pour ${megabytes(most)} au plus dans ce format. Coupez-le en plusieurs fichiers.`,
  notText: typed`laissé de côté : ce n'est pas du texte. Enregistrez-le en texte UTF-8, ou retirez-le.`,
  empty: typed`laissé de côté : il ne contient aucun texte. Remplissez-le, ou retirez-le.`,
  tooDeep: (most: number) =>
    typed`laissé de côté : ses éléments s'emboîtent sur plus de ${most} niveaux. Enregistrez l'article seul, ou en texte.`,
  broken: (count: number) =>
    count === 1
      ? typed`un octet n'est pas de l'UTF-8 et se lit « \uFFFD ». Enregistrez le fichier à nouveau en UTF-8.`
      : typed`${count} octets ne sont pas de l'UTF-8 et se lisent « \uFFFD ». Enregistrez le fichier à nouveau en UTF-8.`,
  unreadable: (code: string) =>
    typed`laissé de côté : il ne se lit pas (${code}). ${UNREADABLE[code] ?? 'Enregistrez-le à nouveau, ou retirez-le.'}`,
};

/** What to do, by the code of the failure. */
const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: typed`Donnez au programme le droit de le lire.`,
  EPERM: typed`Donnez au programme le droit de le lire.`,
  ENOENT: typed`Il a été retiré, ou c'est un lien vers un fichier qui n'existe pas.`,
};

export const noArticle = (folder: string, warnings: readonly string[]): string =>
  [
    typed`Le dossier « ${folder} » ne contient aucun article lisible. Ajoutez-y des fichiers .txt, .md ou .html.`,
    ...warnings,
  ].join('\n');

export const noFolder = (folder: string, code: string): string =>
  typed`Le dossier d'articles « ${folder} » est illisible (${code}). Donnez le chemin d'un dossier qui existe.`;

const EXAMPLE = `{ "article.txt": { "title": "Le titre", "published": "2024-06-18" } }`;

/** What is wrong with the file that says what the articles do not say. */
export const PARTICULARS = {
  unreadable: (place: string, code: string) =>
    typed`« ${place} » ne se lit pas (${code}). Donnez au programme le droit de le lire, ou retirez-le.`,
  /** `at` is where the reading stopped, null when nobody knows. */
  notJson: (place: string, at: { readonly line: number; readonly column: number } | null) => {
    const where = at === null ? '' : typed` : la lecture s'arrête ligne ${at.line}, colonne ${at.column}`;
    return typed`« ${place} » n'est pas du JSON${where}. Une virgule, une accolade ou un guillemet y manque sans doute, ou est de trop. Modèle : ${EXAMPLE}`;
  },
  wrong: (place: string, complaints: readonly string[]) =>
    [typed`« ${place} » ne peut pas être suivi. Corrigez :`, ...complaints.map((line) => `- ${line}`)].join('\n'),
  notDossier: (value: unknown) => typed`reçu ${received(value)} ; attendu un objet : ${EXAMPLE}`,
  notEntry: (file: string, value: unknown) =>
    typed`« ${file} » : reçu ${received(value)} ; attendu un objet, comme { "title": "Le titre" }`,
  unknownField: (file: string, field: string, fields: readonly string[]) =>
    typed`« ${file} » : le champ « ${field} » n'existe pas ; les champs sont ${fields.join(', ')}`,
  wrongField: (file: string, field: string, { value, wanted }: { value: unknown; wanted: string }) =>
    typed`« ${file} », champ « ${field} » : reçu ${received(value)} ; attendu ${wanted}`,
  missingFile: (file: string, files: readonly string[]) =>
    typed`« ${file} » n'est pas dans le dossier : corrigez son nom ou retirez-le. Les articles sont : ${listed(files)}`,
  /** What each field holds. */
  wanted: {
    words: typed`un texte qui n'est pas vide`,
    url: typed`une adresse http ou https`,
    published: typed`une date ISO 8601 : 2024, 2024-06, 2024-06-18 ou 2024-06-18T20:17`,
  },
} as const;
