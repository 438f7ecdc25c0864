import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { keptSpans } from '../../src/text/clean.ts';
import { passagesOf } from '../../src/text/passages.ts';
import { segment } from '../../src/text/segment.ts';
import { anyText } from './any-text.ts';

const BODY = 'Le président est arrivé mardi à Lima.';
const kept = (text: string): string[] => keptSpans(text, []).map(({ start, end }) => text.slice(start, end));

/** Whole lines that are no part of an article. */
const FURNITURE = [
  'Facebook',
  'Twitter | LinkedIn',
  'Partager sur WhatsApp',
  'Partager :',
  'J’aime',
  'Leave a Comment',
  'Laisser un commentaire',
  '3 commentaires',
  'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
  'Source link',
  'Exit mobile version',
  'Aller au contenu principal',
  'Article précédent',
  '[Publicité]',
  'La suite après la publicité',
  'Lire la suite…',
  'Articles similaires',
  'Copyright for syndicated content belongs to the linked Source.',
  '© 2024 Le Courrier. Tous droits réservés.',
  'CE QU’IL FAUT SAVOIR:',
  'Article réservé aux abonnés',
  'Tags : Pérou, sommet',
  '___',
  '* * *',
  '—-',
  'Lire aussi  Une compagnie protège la plage pour les animaux de compagnie.',
  'À lire aussi : Droit d’asile : toutes les lignes rouges franchies',
  'Voir également « Le sommet en cinq images »',
  'À lire : notre dossier sur le sommet',
  'Que se passe-t-il au Pérou ? Nous expliquons sur notre chaîne YouTube . Abonnez-vous !',
  'Inscrivez-vous à notre newsletter pour ne rien manquer.',
  'Suivez-nous sur Facebook et partagez !',
  'Suivez les dernières mises à jour sur la rencontre entre les deux présidents, mercredi à Lima.',
];

/** Lines that look like them and are news. */
const NEWS = [
  'Facebook a annoncé mardi une baisse de ses bénéfices.',
  'Il a publié sa réponse sur Facebook et Twitter',
  'Partager le pouvoir n’est pas simple.',
  'Les commentaires du ministre ont choqué.',
  'Le copyright protège les œuvres.',
  'Le catalogue des étiquettes : un casse-tête',
  '« Abonnez-vous à notre newsletter », a lancé le patron du journal.',
  'Suivez mon regard, dit-il.',
  'Il fallait lire aussi le second rapport.',
  'À lire les journaux, tout va bien.',
  'Un livre à lire : le sien.',
  'Écoutez le peuple, a-t-elle dit.',
];

describe('boilerplate', () => {
  test.each(FURNITURE)('gone: %s', (line) => expect(kept(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([BODY, BODY]));
  test.each(NEWS)('kept: %s', (line) => expect(kept(line)).toEqual([line]));

  test('a label goes with its head, the next paragraph does not', () => {
    expect(kept(`Categories\nNews\n\n${BODY}`)).toEqual([BODY]);
    expect(kept(`Catégories\n\n${BODY}`)).toEqual([BODY]);
    expect(kept(`Tags\n${BODY} ${BODY}`)).toEqual([`${BODY} ${BODY}`]);
  });

  test('marks part the text and are not part of it', () => {
    expect(kept('— Il part.\n• Elle reste.\n> Il rit.\n## Un titre\n- Un accord -')).toEqual([
      'Il part.',
      'Elle reste.',
      'Il rit.',
      'Un titre',
      'Un accord',
    ]);
    expect(kept('Il part en 1991.► Ana Choque, ministre • La suite')).toEqual([
      'Il part en 1991.',
      'Ana Choque, ministre',
      'La suite',
    ]);
    expect(kept('-5 degrés à l’ombre — du jamais vu')).toEqual(['-5 degrés à l’ombre — du jamais vu']);
  });

  test('an opening of live coverage ends with its sentence', () => {
    expect(kept(`Suivez en direct la visite du 3.05 à Lima. ${BODY}`)).toEqual([BODY]);
    expect(kept(`Revivez en direct la visite à Lima ! ${BODY}`)).toEqual([BODY]);
  });

  test('what the opening is about stays when it says who, when and where', () => {
    const told = 'la rencontre entre le dirigeant bolivien Luis Torres et la présidente Ana Choque mercredi à Lima.';
    expect(kept(`Suivez les dernières informations sur ${told} ${BODY}`)).toEqual([`${told} ${BODY}`]);
  });

  test('what is left when a piece goes is looked at again', () => {
    expect(kept(`${BODY} Lire aussi : Un titre Partager`)).toEqual([BODY]);
    expect(kept(`• Facebook • Twitter • ${BODY}`)).toEqual([BODY]);
  });
});

describe('kept spans', () => {
  test('cleaning what is left removes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = kept(text).join('\n\n');
        expect(kept(once).join('\n\n')).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('are sorted, disjoint, trimmed, and away from metadata', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(60), (text, from, length) => {
        const start = Math.min(from % (text.length + 1), text.length);
        const metadata = [{ start, end: Math.min(text.length, start + length) }];
        let last = 0;
        for (const span of keptSpans(text, metadata)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
          expect(metadata.every((other) => span.end <= other.start || span.start >= other.end)).toBe(true);
          last = span.end;
        }
      }),
    );
  });
});

describe('the sample articles', async () => {
  const root = new URL('../..', import.meta.url).pathname;
  const { articles } = await readDossier(`${root}/seeds`);
  const gold: { seed: string; text: string }[] = readFileSync(`${root}/test/gold/seeds-boilerplate.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  test.each(gold)('$seed shows no « $text »', ({ seed, text }) => {
    const article = articles.find(({ id }) => id === seed);
    expect(article?.raw).toContain(text);
    const { sentences } = segment(article!);
    expect(sentences.length).toBeGreaterThan(10);
    for (const { start, end } of sentences)
      expect(squeeze(article!.raw.slice(start, end))).not.toContain(squeeze(text));
  });

  test('keep every sentence of their text', () => {
    for (const article of articles) {
      const shown = passagesOf(segment(article)).map((passage) => passage.text);
      expect(shown.length).toBeGreaterThan(15);
      expect(shown.every((text) => text.length > 20 && text.length <= 600)).toBe(true);
    }
  });
});
