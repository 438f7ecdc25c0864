import type { Article } from '../../src/model/article.ts';
import type { DigestSettings } from '../../src/store/settings.ts';
import { SETTINGS } from '../store/samples.ts';

/** An article of a test: its title, its text, its day. */
export function article(id: string, title: string, text: string, more: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    id,
    file: `${id}.txt`,
    raw: text,
    title,
    publisher: null,
    agency: null,
    url: `https://exemple.fr/${id}`,
    published: '2024-06-18',
    publishedInferred: false,
    publishedRule: null,
    metadata: [],
    ...more,
  };
}

export const PONT = article(
  'pont',
  'Le pont de Tresson rouvre après deux ans de travaux',
  'Le pont de Tresson a rouvert mardi 18 juin 2024 après deux ans de travaux. Il avait été fermé en juin 2022. La maire de Tresson, Hélène Marchand, a salué un chantier de 12 millions d’euros.',
);
export const CRUE = article(
  'crue',
  'La crue de la Veyle inonde trois villages de la vallée',
  'La Veyle a débordé dans la nuit de lundi à mardi et inondé trois villages de la vallée. Le préfet Marc Delorme a fait évacuer 240 habitants. Selon Météo-France, la pluie doit cesser mercredi.',
);
export const VACCIN = article(
  'vaccin',
  'Un vaccin contre la dengue autorisé par l’Agence européenne des médicaments',
  'L’Agence européenne des médicaments a autorisé un vaccin contre la dengue. Le laboratoire Takeda le produira à Lyon. Les premières doses sont attendues en septembre.',
);

export const ARTICLES: readonly Article[] = [PONT, CRUE, VACCIN];

export function settings(more: Partial<DigestSettings> = {}): DigestSettings {
  return { ...SETTINGS, ...more };
}
