import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SommetError } from '../../src/errors.ts';
import { readDossier } from '../../src/sources/read-dossier.ts';

const BODY = 'Le président est arrivé à Lima. Il y restera deux jours.';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const failure = (): Promise<unknown> => readDossier(folder).catch((error: unknown) => error);

describe('the files of a dossier', () => {
  test('are read in order of name, other files are left alone', async () => {
    await put('b.txt', BODY);
    await put('a.md', BODY);
    await put('c.HTML', `<html><body><article><p>${BODY}</p></article></body></html>`);
    await put('README.md', BODY);
    await put('gold.jsonl', '{}');
    await put('.caché.txt', BODY);
    await mkdir(join(folder, 'dossier.txt'));
    const { articles, warnings } = await readDossier(folder);
    expect(articles.map(({ file }) => file)).toEqual(['a.md', 'b.txt', 'c.HTML']);
    expect(articles.every(({ raw }) => raw.includes(BODY))).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('have short names', async () => {
    for (const name of ['000_ab.txt', '001_cd.txt', '001_ef.txt', 'seul.txt']) await put(name, BODY);
    const { articles } = await readDossier(folder);
    expect(articles.map(({ id }) => id)).toEqual(['000', '001_cd', '001_ef', 'seul']);
  });

  test('are told one by one', async () => {
    await put('a.txt', BODY);
    await put('b.txt', BODY);
    const seen: string[] = [];
    await readDossier(folder, { onProgress: ({ file, done, total }) => seen.push(`${file} ${done}/${total}`) });
    expect(seen).toEqual(['a.txt 1/2', 'b.txt 2/2']);
  });

  test('a byte order mark stays: offsets in the text are offsets in the file', async () => {
    await put('a.txt', `\uFEFF${BODY}`);
    const { articles } = await readDossier(folder);
    expect(articles[0]?.raw).toBe(`\uFEFF${BODY}`);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(articles[0]?.raw);
  });

  test('Windows-1252 and ISO-8859-1 are read with their accents', async () => {
    await put('a.txt', latin1('\x93 Le pr\xe9sident p\xe9ruvien \x94 est arriv\xe9 \x96 d\xe9j\xe0.'));
    const { articles, warnings } = await readDossier(folder);
    expect(articles[0]?.raw).toBe('“ Le président péruvien ” est arrivé – déjà.');
    expect(warnings).toEqual([]);
  });

  test('UTF-16 with its mark is read', async () => {
    await put('a.txt', Buffer.from(`\uFEFF${BODY}`, 'utf16le'));
    expect((await readDossier(folder)).articles[0]?.raw).toBe(`\uFEFF${BODY}`);
  });

  test('UTF-8 cut in the middle of a letter is read, with a warning', async () => {
    await put('a.txt', Buffer.concat([Buffer.from('é'.repeat(30) + BODY), Buffer.from([0xc3])]));
    const { articles, warnings } = await readDossier(folder);
    expect(articles[0]?.raw).toContain(BODY);
    expect(warnings).toEqual([expect.stringMatching(/^a\.txt\u00a0: un octet n’est pas de l’UTF-8.*Enregistrez/u)]);
  });

  test('what is no text, or empty, gives a warning and stops nothing', async () => {
    await put('a.txt', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]));
    await put(
      'b.txt',
      Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 31),
    );
    await put('c.txt', '');
    await put('d.txt', ' \n\uFEFF\n … ');
    await put('e.txt', BODY);
    const { articles, warnings } = await readDossier(folder);
    expect(articles.map(({ file }) => file)).toEqual(['e.txt']);
    expect(warnings).toEqual([
      expect.stringMatching(/^a\.txt\u00a0: laissé de côté\u00a0: ce n’est pas du texte/u),
      expect.stringMatching(/^b\.txt\u00a0: laissé de côté\u00a0: ce n’est pas du texte/u),
      expect.stringMatching(/^c\.txt\u00a0: laissé de côté\u00a0: il ne contient aucun texte/u),
      expect.stringMatching(/^d\.txt\u00a0: laissé de côté\u00a0: il ne contient aucun texte/u),
    ]);
  });

  test('an article of twenty megabytes is read whole', async () => {
    await put('a.txt', `Un titre de dépêche\n\n${`${BODY}\n\n`.repeat(330_000)}Publié le 3 mai 2022`);
    const { articles } = await readDossier(folder);
    expect(articles[0]?.raw.length).toBeGreaterThan(19_000_000);
    expect(articles[0]).toMatchObject({ title: 'Un titre de dépêche', published: '2022-05-03' });
  });

  test('a link to nowhere is left out, with what to do', async () => {
    await symlink(join(folder, 'absent'), join(folder, 'a.txt'));
    await put('b.txt', BODY);
    expect((await readDossier(folder)).warnings).toEqual([
      expect.stringMatching(/^a\.txt.*\(ENOENT\)\. Il a été retiré/u),
    ]);
  });

  test('a page larger than its format reads is left out, with its size', async () => {
    await put('a.html', `<p>${'mot '.repeat(1_100_000)}</p>`);
    await put('b.txt', BODY);
    expect((await readDossier(folder)).warnings).toEqual([
      expect.stringMatching(/^a\.html\u00a0: laissé de côté\u00a0: 4,2 Mo, pour 4 au plus/u),
    ]);
  });
});

describe('a page that nests too deep', () => {
  test('is left out', async () => {
    await put('a.html', `<p>${'<div>'.repeat(20_000)}${BODY}`);
    await put('b.txt', BODY);
    const { articles, warnings } = await readDossier(folder);
    expect(articles.map(({ file }) => file)).toEqual(['b.txt']);
    expect(warnings).toEqual([expect.stringMatching(/^a\.html\u00a0: .*s’emboîtent sur plus de 200 niveaux/u)]);
  });
});

describe('a folder that is no dossier', () => {
  test('is missing', async () => {
    const error = await readDossier(join(folder, 'absent')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SommetError);
    expect(String(error)).toMatch(/absent.*ENOENT.*Donnez le chemin/u);
  });

  test('is a file', async () => {
    await put('a.txt', BODY);
    expect(await readDossier(join(folder, 'a.txt')).catch((reason: unknown) => reason)).toBeInstanceOf(SommetError);
  });

  test('is empty, or has nothing to read', async () => {
    expect(String(await failure())).toMatch(/ne contient aucun article/u);
    await put('a.txt', '');
    expect(String(await failure())).toMatch(/ne contient aucun article\b[\s\S]*a\.txt\u00a0: laissé de côté/u);
  });
});

describe('dossier.json', () => {
  const wrong: readonly (readonly [content: string, message: RegExp])[] = [
    ['{"a.txt": ', /dossier\.json » n’est pas du JSON : la lecture s’arrête ligne 1, colonne 11\. .*Modèle/u],
    ['{\n  "a.txt": {"title": "x",}\n}', /la lecture s’arrête ligne 2, colonne 26/u],
    ['Un titre', /n’est pas du JSON\. Une virgule/u],
    ['[]', /dossier\.json » ne peut pas être suivi[\s\S]*reçu \[\] ; attendu un objet/u],
    ['{"a.txt": "x"}', /« a\.txt » : reçu "x" ; attendu un objet/u],
    ['{"a.txt": {"titre": "x"}}', /« a\.txt » : le champ « titre » n’existe pas ; les champs sont title, publisher/u],
    ['{"a.txt": {"title": 3}}', /« a\.txt », champ « title » : reçu 3 ; attendu un texte/u],
    ['{"a.txt": {"title": " "}}', /champ « title » : reçu " " ; attendu un texte qui n’est pas vide/u],
    ['{"a.txt": {"published": "18 juin 2024"}}', /« published » : reçu "18 juin 2024" ; attendu une date ISO 8601/u],
    [
      '{"a.txt": {"url": "javascript:alert(\'x\')"}}',
      /« url » : reçu "javascript:alert\('x'\)" ; attendu une adresse/u,
    ],
    [`{"a.txt": {"title": [${'1,'.repeat(90)}1]}}`, /reçu .{60}… ; attendu/u],
    ['{"b.txt": {"title": "x"}}', /« b\.txt » n’est pas dans le dossier[\s\S]*Les articles sont : a\.txt/u],
    ['{"b.txt": {}, "a.txt": {"title": 3, "url": 4}}', /« title »[\s\S]*« url »/u],
  ];

  test.each(wrong)('%s is refused', async (content, message) => {
    await put('a.txt', BODY);
    await put('dossier.json', content);
    const error = await failure();
    expect(error).toBeInstanceOf(SommetError);
    expect(String(error).replace(/[\u00a0\u202f]/gu, ' ')).toMatch(message);
    expect(String(error)).not.toMatch(/« |\p{L}'\p{L}/u);
  });

  test('that is a folder is refused, with what to do', async () => {
    await put('a.txt', BODY);
    await mkdir(join(folder, 'dossier.json'));
    expect(String(await failure())).toMatch(/dossier\.json.*ne se lit pas \(EISDIR\)\. Donnez/u);
  });

  test('that names a file that is not there names a few that are', async () => {
    for (let rank = 10; rank < 30; rank += 1) await put(`${rank}.txt`, BODY);
    await put('dossier.json', '{"b.txt": {}}');
    expect(String(await failure())).toMatch(/10\.txt, .*21\.txt, …$/u);
  });

  test('says what the text does not, and wins over it', async () => {
    const said = {
      title: 'Le titre',
      publisher: 'Le Courrier',
      agency: 'AFP',
      url: 'https://exemple.fr/a',
      published: '2024-06-18T20:17',
    };
    await put('a.txt', `Un autre titre\n\nPublié le 3 mai 2022\n\n${BODY}`);
    await put('dossier.json', `\uFEFF${JSON.stringify({ 'a.txt': said })}`);
    expect((await readDossier(folder)).articles[0]).toMatchObject({
      ...said,
      publishedInferred: false,
      publishedRule: null,
    });
  });
});
