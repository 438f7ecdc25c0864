import { describe, expect, test } from 'vitest';
import { html } from '../../src/sources/formats/html.ts';
import { markdown } from '../../src/sources/formats/markdown.ts';
import { FORMATS } from '../../src/sources/formats.ts';

const only = <T>(list: readonly T[]): T => list[0] as T;

describe('markdown', () => {
  test('a front matter gives what it says and is no text', () => {
    const raw =
      '---\ntitle: "Le sommet"\nsource: Le Courrier\ndate: 18 juin 2024\nurl: https://exemple.fr/a\nmotclé: sommet\n---\n# Autre\n\nLe texte.';
    const draft = only(markdown.parse(raw));
    expect(draft).toMatchObject({
      title: 'Le sommet',
      publisher: 'Le Courrier',
      published: '2024-06-18',
      url: 'https://exemple.fr/a',
      raw,
    });
    expect(draft.metadata.map(({ start, end }) => raw.slice(start, end))).toEqual([
      raw.slice(0, raw.indexOf('# Autre')),
    ]);
  });

  test.each([
    [
      "---\r\ntitre: 'Un titre'\r\nagence: AFP\r\npublié: 2024-06\r\n---\r\nTexte.",
      { title: 'Un titre', agency: 'AFP', published: '2024-06' },
    ],
    ['# Le titre\n\nTexte.', { title: 'Le titre', published: null }],
    ['---\npas de clé\ntitle:\n---\nTexte.', { title: null }],
    ['Texte.\n---\ntitle: non\n---', { title: null }],
  ])('%j', (raw, fields) => {
    expect(only(markdown.parse(raw))).toMatchObject(fields);
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><title>Le sommet - Le Courrier</title>
    <meta property="og:title" content="Le sommet de Lima"><meta property="og:site_name" content="Le Courrier">
    <meta property="article:published_time" content="2024-06-18T20:17:30+02:00">
    <link rel="canonical" href="https://exemple.fr/sommet"></head>
    <body><nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav><article><h1>Le sommet de Lima</h1>
    <p>Le président est arrivé <b>mardi</b> à&nbsp;Lima,
    la capitale, pour un sommet de deux jours avec ses voisins, a annoncé le palais.</p><script>var a = 1;</script>
    <h2>Un long voyage</h2><p>Il repartira jeudi.<br>Sa visite suit celle de mars, qui avait été reportée deux fois.</p>
    <ul><li>un traité</li><li>un accord</li></ul></article></body></html>`;

  test('gives its text, one paragraph a block, and what its head says', () => {
    const draft = only(html.parse(page));
    expect(draft).toMatchObject({
      title: 'Le sommet de Lima',
      publisher: 'Le Courrier',
      url: 'https://exemple.fr/sommet',
      published: '2024-06-18T20:17:30',
    });
    expect(draft.raw.split('\n\n')).toEqual([
      'Le sommet de Lima',
      'Le président est arrivé mardi à\u00A0Lima, la capitale, pour un sommet de deux jours avec ses voisins, a annoncé le palais.',
      'Un long voyage',
      'Il repartira jeudi.',
      'Sa visite suit celle de mars, qui avait été reportée deux fois.',
      'un traité',
      'un accord',
    ]);
  });

  test.each([
    ['<p>Un seul paragraphe.', 'Un seul paragraphe.'],
    ['<html><body>Du texte <em>nu</em></body></html>', 'Du texte nu'],
    ['', ''],
    ['<<<>>>', expect.any(String)],
    ['<link rel="canonical" href="javascript:alert(1)"><p>Bonjour.</p>', 'Bonjour.'],
  ])('%j is read as it can be', (source, raw) => {
    const draft = only(html.parse(source));
    expect(draft.raw).toEqual(raw);
    expect(draft.url).toBeNull();
  });
});

test('no extension is read by two formats', () => {
  const extensions = FORMATS.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
  expect(extensions).toEqual(expect.arrayContaining(['.txt', '.md', '.html', '.htm']));
});
