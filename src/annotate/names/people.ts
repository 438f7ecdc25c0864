import { countryOf } from '../../fr/countries.ts';
import { isFirstName } from '../../fr/first-names.ts';
import { isCommonAcronym, isOtherHead } from '../../fr/organisations.ts';
import { isStopWord } from '../../fr/stop-words.ts';
import { isOffice } from '../../fr/titles.ts';
import { type Clues, cluesOf } from './clues.ts';
import { type Candidate, fullNames, keyOf } from './full-names.ts';
import { isArticle, lowerOf } from './grammar.ts';
import { type Run, runsOf } from './runs.ts';
import { type Found, type Scene, take } from './scene.ts';

/** People, and what else has a capital and no known name: what is read once in an article is read so everywhere in it. */
export function unknownNames(scene: Scene): void {
  const candidates = runsOf(scene)
    .filter((run) => !isNoName(scene, run))
    .map((run) => candidate(scene, run));
  const full = fullNames(scene, candidates);
  takeBack(scene, full);
  const known = takenNames(scene);
  const votes = sumOf(candidates);
  const sure = new Set(candidates.filter(({ doubtful }) => !doubtful).map(({ key }) => key));
  for (const { run, key, doubtful } of candidates) {
    const found =
      surname(scene, run, key, full) ??
      again(run, known.get(key)) ??
      (isPair(run, key, full)
        ? null
        : verdict(run, votes.get(key), leastVotes(scene, run, key, doubtful && !sure.has(key))));
    if (found !== null) take(scene, found);
  }
}

function candidate(scene: Scene, run: Run): Candidate {
  const head = scene.words[run.first];
  const alone = run.first === run.last && run.courtesy === null;
  return {
    run,
    key: keyOf(scene, run.first, run.last),
    clues: cluesOf(scene, run),
    doubtful: alone && head?.first === true,
  };
}

function sumOf(candidates: readonly Candidate[]): Map<string, Clues> {
  const votes = new Map<string, Clues>();
  for (const { key, clues } of candidates) {
    const sum = votes.get(key) ?? { person: 0, place: 0, organisation: 0 };
    for (const kind of ['person', 'place', 'organisation'] as const) sum[kind] += clues[kind];
    votes.set(key, sum);
  }
  return votes;
}

// « Coupe d’Afrique », « TGV », a word of a line in capitals
function isNoName(scene: Scene, { first, last, courtesy }: Run): boolean {
  const head = scene.words[first];
  // « le point X », « au XXème siècle »
  if (head === undefined || (first === last && /^(?:.|[IVXLC]+(?:e|è|ème|er)?)$/u.test(head.text))) return true;
  // « à Noël »
  if (courtesy === null && first === last && isOtherHead(head.key)) return true;
  if (courtesy !== null || isFirstName(head.key)) return false;
  return scene.shouted.has(head.sentence) || isOtherHead(head.key) || (first === last && isCommonAcronym(head.text));
}

// « Hollande » is a person where « François Hollande » is, unless « en Hollande »
function takeBack(scene: Scene, full: ReadonlyMap<string, string>): void {
  scene.taken.forEach((found, at) => {
    if (found?.kind !== 'place' || found.rule !== 'known' || found.first !== found.last) return;
    const value = full.get(scene.words[at]?.key ?? '');
    const before = scene.words[at - 1];
    if (
      value === undefined ||
      (scene.words[at]?.tied && (isArticle(before) || /^(?:en|à|vers)$/u.test(lowerOf(before))))
    )
      return;
    take(scene, { kind: 'person', first: at, last: at, rule: 'surname', value });
  });
}

/** Names that rules took, by key: « Mont-le-Vieil » is a town in its second sentence too. */
function takenNames(scene: Scene): ReadonlyMap<string, Found> {
  const known = new Map<string, Found>();
  for (const found of new Set(scene.taken)) {
    if (found !== undefined && found.kind !== 'person') known.set(keyOf(scene, found.first, found.last), found);
  }
  return known;
}

function again(run: Run, found: Found | undefined): Found | null {
  return found?.kind == null ? null : named(run, found.kind, `${found.rule} again`);
}

// « Lankov » after « Andrei Lankov »; « Le Pen » at the start of a sentence, where « Le » was left out
function surname(scene: Scene, run: Run, key: string, full: ReadonlyMap<string, string>): Found | null {
  const before = scene.words[run.first - 1];
  if (before?.shape === 'capital' && isArticle(before) && scene.words[run.first]?.tied === true) {
    const whole = full.get(`${before.key} ${key}`);
    if (whole !== undefined) return named({ ...run, first: run.first - 1 }, 'person', 'surname', whole);
  }
  const value = full.get(key);
  return value === undefined ? null : named(run, 'person', 'surname', value);
}

// « la rencontre Poutine-Kim », « le match Ghana-Tunisie » name two at once
function isPair(run: Run, key: string, full: ReadonlyMap<string, string>): boolean {
  const parts = key.split(' ');
  return (
    run.first === run.last &&
    parts.length === 2 &&
    parts.every((part) => full.has(part) || countryOf(part)?.by === 'name')
  );
}

/** Adjectives and participles that say how the subject is, told by their endings. */
const STATE = /(?:ée?s?|[aiu]bles?|[ae]nte?s?|eux|euses?|i(?:f|ve)s?|istes?|iques?)$/u;

// « Imperturbable, le président a … »: says how the subject is
function isState({ words }: Scene, at: number): boolean {
  const next = words[at + 1];
  return (
    isArticle(next) &&
    /^\s*,\s*$/u.test(next?.gap ?? '') &&
    STATE.test(lowerOf(words[at])) &&
    !isFirstName(words[at]?.key ?? '')
  );
}

// A word that the article writes in lower case too needs to be more of a name: « Ouverture », « Victoire »
function leastVotes(scene: Scene, { first, last }: Run, key: string, doubtful: boolean): number {
  if (first !== last) return 1;
  if (isOffice(scene.words[first]?.text ?? '') || isStopWord(key) || (doubtful && isState(scene, first))) return 4;
  return scene.lower.has(key) ? 3 : doubtful ? 2 : 1;
}

function verdict(run: Run, votes: Clues | undefined, least: number): Found | null {
  const { person, place, organisation } = votes ?? { person: 0, place: 0, organisation: 0 };
  const best = Math.max(person, place, organisation);
  if (best < least) return null;
  if (place === best && place > person) return named(run, 'place', 'place words');
  if (organisation === best && organisation > person) return named(run, 'organisation', 'organisation words');
  return person === best ? named(run, 'person', 'person words') : null;
}

function named(run: Run, kind: 'person' | 'place' | 'organisation', rule: string, value?: string): Found {
  const first = (kind === 'person' ? run.courtesy : kind === 'organisation' ? run.article : null) ?? run.first;
  return { kind, first, last: run.last, rule, name: [run.first, run.last], ...(value === undefined ? {} : { value }) };
}
