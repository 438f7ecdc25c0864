import { cityKeys } from '../../fr/cities.ts';
import { isOfAPerson, isOfAPlace } from '../../fr/complements.ts';
import { isFamilyFirst, isFirstName } from '../../fr/first-names.ts';
import { isBodyWord, isOrganisationLabel, isPeople, isWork } from '../../fr/organisations.ts';
import { isArea } from '../../fr/place-heads.ts';
import { isOffice } from '../../fr/titles.ts';
import { followsSubject, isArticle, isSpeech, lowerOf } from './grammar.ts';
import { opensRole, roleAfter, roleBefore } from './roles.ts';
import type { Run } from './runs.ts';
import type { Scene } from './scene.ts';
import { isBig, type Word } from './words.ts';

/** For and against each reading of a run; 1 is a hint, 3 is nearly sure. */
export interface Clues {
  person: number;
  place: number;
  organisation: number;
}

/** Ends of family names that few other words have: « -enko », « -vitch », « -sson ». */
const FAMILY_ENDING =
  /(?:ov|ova|ev|eva|eff|off|sk[iy]|skiy|skaia|skaya|enko|tchouk|chuk|vitch|vich|[a-z]{2}ic|[jiy]an|idze|vili|oulos|akis|idis|escu|[es]son|ssen|nsen|berg|stein|mann|baum|inho|[aeo]ult|oglu|zadeh|moto|kawa|shima|mura|yama|wski|wicz|czyk|ellini|etti|ucci|quist|strom|aitis|auskas|evicius)$/u;
const BEFORE_PERSON = new Set("de d' par avec chez contre et est fut était que qu' pour ou".split(' '));
const BEFORE_PLACE = new Set("à en vers depuis dans jusqu'à".split(' '));

/** What surrounds and makes a run, as evidence. */
export function cluesOf(scene: Scene, run: Run): Clues {
  const clues: Clues = { person: 0, place: 0, organisation: 0 };
  shape(scene, run, clues);
  left(scene, run, clues);
  right(scene, run, clues);
  return clues;
}

function shape({ words }: Scene, { first, last, courtesy, article }: Run, clues: Clues): void {
  const head = words[first];
  if (head === undefined) return;
  const several = last > first;
  const tail = words[last]?.key ?? '';
  if (courtesy !== null) clues.person += 4;
  if (article !== null) clues.organisation += 3;
  if (isFirstName(head.key)) clues.person += several ? 3 : 1;
  if (several && isFamilyFirst(head.key) && last - first < 3) clues.person += 2;
  if (several && (head.shape === 'initial' || words[first + 1]?.shape === 'initial')) clues.person += 2;
  // « Kim Jong-un », « Kim Il-sung »
  if (/^\p{Lu}\p{L}+-\p{Ll}\p{L}+$/u.test(words[last]?.text ?? '') && several) clues.person += 2;
  if (FAMILY_ENDING.test(tail)) clues.person += 1;
  for (let at = first; at <= last; at++) if (several && isBodyWord(words[at]?.key ?? '')) clues.organisation += 3;
  // « KRT », « AFP-Services »
  if (!several && (/^\p{Lu}{2,}-/u.test(head.text) || (head.shape === 'upper' && head.text.length <= 6)))
    clues.organisation += 2;
  // « Oxford Wanderers »
  if (several && !isFirstName(head.key) && cityKeys.has(head.key)) clues.organisation += 3;
  // « Office365 », « HuffPost »; « McDonald » and « DeSantis » are people
  for (let at = first; at <= last; at++) {
    const text = words[at]?.text ?? '';
    if (/\p{N}/u.test(text)) clues.person -= 3;
    if (/^(?!Mc|Mac|De|Di|Le|La|Van|Fitz)\p{Lu}.*\p{Ll}\p{Lu}/u.test(text)) clues.organisation += 3;
  }
  if (several && last - first > 4) clues.person -= 2;
  if (several) clues.person += 1;
}

function left(scene: Scene, run: Run, clues: Clues): void {
  const { words } = scene;
  const at = run.courtesy ?? run.first;
  const name = words[at];
  const before = words[at - 1];
  if (roleBefore(scene, at, run.last) !== null) clues.person += 3;
  if (name === undefined || before === undefined || !name.tied) return;
  const lower = lowerOf(before);
  if (isArticle(before) && run.courtesy === null)
    clues.person -= lower === "l'" || lower === 'le' || lower === 'la' ? 3 : 4;
  if (isSpeech(before) || lower === 'selon') clues.person += 2;
  // « la série Polaris », « les Juifs »
  if (isWork(before.key) || isPeople(name.key)) clues.person -= 5;
  // « l’influence de Delambre », « avec Tardi », « C’est Morel »
  if (BEFORE_PERSON.has(lower)) clues.person += 1;
  if (BEFORE_PLACE.has(lower)) clues.place += lower === 'en' ? 3 : 2;
  if (/^(?:de|d'|du)$/u.test(lower)) afterOf(words, at - 2, clues);
  if (lower === 'de' && isArea(words[at - 2]?.key ?? '')) clues.place += 3;
  if (isOrganisationLabel(before.key)) clues.organisation += 2;
}

// « à Mont-le-Vieil, en Bretagne », « de Mont-le-Vieil (Finistère) »
function isInPlace({ words, taken }: Scene, { first, last, courtesy }: Run): boolean {
  const [before, next] = [words[first - 1], words[last + 1]];
  if (courtesy !== null || !words[first]?.tied || !/^(?:à|de|d'|près)$/u.test(lowerOf(before))) return false;
  if (isFirstName(words[first]?.key ?? '')) return false;
  if (/^\s*\($/u.test(next?.gap ?? '')) return taken[last + 1]?.kind === 'place';
  if (!/^\s*,\s*$/u.test(next?.gap ?? '') || !/^(?:en|dans)$/u.test(lowerOf(next))) return false;
  const place = isArticle(words[last + 2]) ? last + 3 : last + 2;
  return words[place]?.tied === true && taken[place]?.kind === 'place';
}

// « maire de X », « veuve de X », « défenseur de X »; « vie scientifique de X » tells nothing
function afterOf(words: readonly Word[], at: number, clues: Clues): void {
  const noun = words[at];
  if (noun === undefined || (isBig(noun) && !noun.first)) return;
  if (isOfAPlace(noun.key)) clues.place += 3;
  else if (isOfAPerson(noun.key)) clues.person += 1;
  else if (isOffice(noun.text) && opensRole(words, at)) {
    clues.organisation += 2;
    clues.person -= 2;
  }
}

function right(scene: Scene, run: Run, clues: Clues): void {
  const { words, text } = scene;
  const name = words[run.last];
  const after = words[run.last + 1];
  if (name === undefined) return;
  // « X, 37 ans », « X (37 ans) », « X, ministre de la Justice »
  if (/^\s*[,(]\s*\d{1,3}\s*ans(?!\p{L})/u.test(text.slice(name.end, name.end + 16))) clues.person += 3;
  // « Surface and Depth (2002) » is a work
  if (/^\s*\(\d{4}\)/u.test(text.slice(name.end, name.end + 8)))
    for (const kind of ['person', 'place', 'organisation'] as const) clues[kind] -= 3;
  const role = roleAfter(scene, run.last);
  if (role !== null) clues.person += 2;
  if (after === undefined || after.sentence !== name.sentence) return;
  // « X, le journal du Parti »
  if (
    /^\s*,\s*$/u.test(after.gap) &&
    isArticle(after) &&
    isOrganisationLabel(words[run.last + 2]?.key ?? '') &&
    !isOffice(words[run.last + 2]?.text ?? '')
  )
    clues.organisation += 3;
  if (lowerOf(after) === 'où') clues.place += 3;
  if (isInPlace(scene, run)) clues.place += 3;
  // « X a déclaré », « X chantait »: a subject; bodies without an article are acronyms or known
  if (after.tied && (followsSubject(after) || isSpeech(after))) clues.person += name.first ? 2 : 1;
}
