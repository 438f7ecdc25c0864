import { edged, type Rule, whole } from './rule.ts';

const REFS: Readonly<Record<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', readonly string[]>> = {
  PAST_REF: [
    'recemment',
    'dernierement',
    'naguere',
    'autrefois',
    'jadis',
    'dans le passe',
    'il y a (?:tres )?(?:longtemps|peu)',
    "a l'epoque",
  ],
  PRESENT_REF: [
    'maintenant',
    'desormais',
    'actuellement',
    'en ce moment(?: meme)?',
    'tout de suite',
    "a l'heure actuelle",
    'pour le moment',
    "pour l'instant",
    'de nos jours',
    'ces temps-ci',
    'ces jours-ci',
    'a ce jour',
    "a l'heure qu'il est",
  ],
  FUTURE_REF: [
    'prochainement',
    'sous peu',
    'dans un avenir proche',
    "l'avenir",
    "a l'avenir",
    'une date ulterieure',
    'dans le futur',
  ],
};
const ADJECTIVES: Readonly<Record<string, keyof typeof REFS>> = {
  prochain: 'FUTURE_REF',
  prochaine: 'FUTURE_REF',
  futur: 'FUTURE_REF',
  future: 'FUTURE_REF',
  precedent: 'PAST_REF',
  precedente: 'PAST_REF',
  actuel: 'PRESENT_REF',
  actuelle: 'PRESENT_REF',
};

// « récemment », « désormais », « pour l’instant », « prochainement »
export const vagueAdverb: Rule = {
  name: 'vague-adverb',
  pattern: edged(
    `(?<![-/])(?:(?<past>${REFS.PAST_REF.join('|')})|(?<present>${REFS.PRESENT_REF.join('|')})|(?:${REFS.FUTURE_REF.join('|')}))`,
  ),
  read: (match) => {
    const { past, present } = match.groups;
    return whole(
      match,
      'date',
      past !== undefined ? 'PAST_REF' : present !== undefined ? 'PRESENT_REF' : 'FUTURE_REF',
      { relative: true },
    );
  },
};

// « le prochain sommet », « son actuelle charge », « le recensement précédent »; « sans précédent » is none
export const vagueAdjective: Rule = {
  name: 'vague-adjective',
  pattern: edged(
    `(?<![-/]|sans |un |le |aucun |du )(?<word>${Object.keys(ADJECTIVES).join('|')})s?|(?<=(?:un|le|du) )(?<noun>prochain|futur|precedent|actuel)(?= \\p{L})`,
  ),
  read: (match) => {
    const { word, noun } = match.groups;
    return whole(match, 'date', ADJECTIVES[word ?? noun ?? ''] ?? 'PRESENT_REF', { relative: true });
  },
};
