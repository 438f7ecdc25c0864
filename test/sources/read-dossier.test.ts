import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
    expect(warnings).toEqual([expect.stringMatching(/^a\.txt: 1 bytes/u)]);
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
      expect.stringMatching(/^a\.txt: left out: it is not text/u),
      expect.stringMatching(/^b\.txt: left out: it is not text/u),
      expect.stringMatching(/^c\.txt: left out: it holds no text/u),
      expect.stringMatching(/^d\.txt: left out: it holds no text/u),
    ]);
  });

  test('an article of twenty megabytes is read whole', async () => {
    await put('a.txt', `Un titre de dépêche\n\n${`${BODY}\n\n`.repeat(330_000)}Publié le 3 mai 2022`);
    const { articles } = await readDossier(folder);
    expect(articles[0]?.raw.length).toBeGreaterThan(19_000_000);
    expect(articles[0]).toMatchObject({ title: 'Un titre de dépêche', published: '2022-05-03' });
  });

  test('a page larger than its format reads is left out, with its size', async () => {
    await put('a.html', `<p>${'mot '.repeat(1_100_000)}</p>`);
    await put('b.txt', BODY);
    expect((await readDossier(folder)).warnings).toEqual([
      expect.stringMatching(/^a\.html: left out: \d+ bytes, more than/u),
    ]);
  });
});

describe('a page that nests too deep', () => {
  test('is left out', async () => {
    await put('a.html', `<p>${'<div>'.repeat(20_000)}${BODY}`);
    await put('b.txt', BODY);
    const { articles, warnings } = await readDossier(folder);
    expect(articles.map(({ file }) => file)).toEqual(['b.txt']);
    expect(warnings).toEqual(['a.html: left out: its elements nest more than 200 deep.']);
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
    expect(String(await failure())).toMatch(/ne contient aucun article[\s\S]*a\.txt: left out/u);
  });
});

describe('dossier.json', () => {
  const wrong: readonly (readonly [content: string, message: RegExp])[] = [
    ['{"a.txt": ', /dossier\.json is no JSON/u],
    ['[]', /dossier\.json is not right/u],
    ['{"a.txt": {"titre": "x"}}', /dossier\.json is not right:[\s\S]*titre/u],
    ['{"a.txt": {"title": 3}}', /dossier\.json is not right:[\s\S]*string[\s\S]*title/u],
    ['{"a.txt": {"title": " "}}', /dossier\.json is not right/u],
    ['{"a.txt": {"published": "18 juin 2024"}}', /ISO 8601[\s\S]*published/u],
    ['{"a.txt": {"url": "javascript:alert(1)"}}', /dossier\.json is not right:[\s\S]*url/u],
    ['{"b.txt": {"title": "x"}}', /names "b\.txt", which the folder does not hold[\s\S]*a\.txt/u],
  ];

  test.each(wrong)('%s is refused', async (content, message) => {
    await put('a.txt', BODY);
    await put('dossier.json', content);
    const error = await failure();
    expect(error).toBeInstanceOf(SommetError);
    expect(String(error)).toMatch(message);
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
