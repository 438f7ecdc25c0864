import { fold, plain } from '../../fr/letters.ts';
import type { Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

/** « Comment est-elle morte », « Comment a-t-il été tué »: how somebody lost his life is asked. */
const ASKS =
  /(?<!\p{L})(?:mort(?:e|s|es)?|meurt|meurent|mourir|mourut|deced\p{L}*|tu(?:e|ee|es|ees|er)|suicid\p{L}*|assassin\p{L}*|perdu la vie|peri|succomb\p{L}*)(?!\p{L})/u;

/** What kills, as a participle that says how: « étranglée », « abattus ». Ends are added. */
const KILLED =
  'étranglé poignardé égorgé noyé abattu écrasé percuté fauché renversé empoisonné asphyxié étouffé pendu électrocuté décapité fusillé encorné lynché foudroyé enseveli carbonisé criblé défenestré'.split(
    ' ',
  );
/** The same as nouns: « par strangulation », « d’une balle », « de trois coups de couteau ». */
const BY =
  'strangulation asphyxie noyade pendaison empoisonnement étouffement balle électrocution défenestration décapitation'.split(
    ' ',
  );
const OF =
  'balle crise_cardiaque arrêt_cardiaque cancer overdose infarctus maladie leucémie pneumonie hémorragie tumeur embolie'
    .split(' ')
    .map((noun) => noun.replace('_', ' '));
/** « de trois coups de couteau », not « d’un coup d’État ». */
const BLOWS = 'couteau feu poing pied bâton hache machette fusil poignard marteau pelle'.split(' ');
const TAIL =
  '[^,;:.!?»”"]{0,60}?(?=\\s?[,;:.!?»”"]|\\s(?:qui|que|dont|alors|selon|mais|et|après|lors|dans la nuit)(?!\\p{L})|$)';
const NUMBER = '(?:une?|des|deux|trois|quatre|cinq|plusieurs|\\p{N}+)';
const WAYS = [
  `(?:${KILLED.join('|')})e?s?(?!\\p{L})`,
  `par (?:${BY.join('|')})s?(?!\\p{L})`,
  `d(?:e |')(?:${NUMBER} )?(?:\\p{L}+ )?(?:${OF.join('|')})s?(?!\\p{L})`,
  `d(?:e |')(?:${NUMBER} )?coups? de (?:${BLOWS.join('|')})s?(?!\\p{L})`,
  `${NUMBER} balles? dans(?!\\p{L})`,
  "sous les coups (?:de|d')",
];
const PATTERN = new RegExp(`(?<!\\p{L})(?:${WAYS.join('|')})${TAIL}`, 'giu');
/** Told outright: the manner and the death in one. */
const STRENGTH = 1.3;

/** How somebody died, where that is asked: « étranglée », « d’une balle dans la tête », « noyé dans le fleuve ». */
export function deathsIn({ passage }: View, { question }: Asked): Finding[] {
  if (!ASKS.test(fold(question.text))) return [];
  return [...plain(passage.text).matchAll(PATTERN)].map((match) => ({
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
    value: null,
    strength: STRENGTH,
    rule: 'how somebody died',
  }));
}
