import { BLAME_OR_PRAISE, MOTIVES, REASON_PARTICIPLES } from '../../fr/connectives.ts';
import { DETERMINERS } from '../../fr/grammar-words.ts';
import { infinitiveAt } from '../speech/infinitive.ts';
import type { ClauseView, Found } from './clause-view.ts';
import { clauseEnd } from './extent.ts';

/** Words between « condamné » and its « pour ». */
const FARTHEST = 12;

// « condamné pour avoir tué », « une amende pour le comportement des supporters »
export function blamedFor(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'pour') return null;
  const verb = infinitiveAt(words, at + 1);
  const past =
    verb !== null &&
    /^(?:avoir|être)$/u.test(words[verb]?.low ?? '') &&
    /(?:é|i|u|is|it|ert)e?s?$/u.test(words[verb + 1]?.low ?? '');
  const noun = verb === null && words[at + 1]?.kind === 'word' && isBlamed(view, at);
  if (!past && !noun) return null;
  return {
    kind: 'cause',
    rule: past ? 'cause-past' : 'cause-blame',
    value: 'pour',
    from: at,
    body: at + 1,
    to: clauseEnd(view, at + 1, false),
  };
}

function isBlamed({ words }: ClauseView, at: number): boolean {
  const next = words[at + 1]?.low ?? '';
  if (
    /^(?:l'|la|le|une?|trois|deux|six|dix|sa|son)$/u.test(next) &&
    /^(?:instant|moment|première|deuxième|fois|durée|vie|ans?|mois|jours?|années?|part|plus|tour|semaine|saison)$/u.test(
      words[at + 2]?.low ?? '',
    )
  )
    return false;
  if (
    /^(?:lui|elle|eux|moi|nous|vous|que|qu'|l'heure|autant|certains|qui)$/u.test(next) ||
    words[at + 1]?.capital ||
    words[at + 1]?.kind !== 'word'
  )
    return false;
  for (let rank = at - 1; rank >= 0 && rank > at - FARTHEST; rank -= 1) {
    if (/^[.;:]$/u.test(words[rank]?.low ?? '')) return false;
    if (BLAME_OR_PRAISE.test(words[rank]?.low ?? '')) return true;
  }
  return false;
}

// « , accusant les États-Unis de … », « Craignant que … », « Le sommet étant axé sur … »
export function reasonParticiple(view: ClauseView, at: number): Found | null {
  const { words } = view;
  const low = words[at]?.low ?? '';
  if (!REASON_PARTICIPLES.has(low)) return null;
  const before = words[at - 1];
  const absolute = /^(?:étant|ayant)$/u.test(low);
  const opens =
    before === undefined || before.low === ',' || before.kind === 'mark' || /^(?:s'|ne|n'|l'|se)$/u.test(before.low);
  if (!absolute && !opens) return null;
  const from = absolute && !opens ? subjectStart(view, at) : at;
  if (from === null) return null;
  const to = clauseEnd(view, at + 1, false);
  return to > at ? { kind: 'cause', rule: 'cause-participle', value: low, from, body: from, to } : null;
}

// « Le sommet | étant axé », « mais l’État | ayant financé les recherches »: the phrase from the sentence's start or the last mark
function subjectStart({ words, verbAt }: ClauseView, at: number): number | null {
  let from = at;
  while (from > 0 && at - from < 12 && words[from - 1]?.kind === 'word' && (verbAt[from - 1] ?? -1) < 0) from -= 1;
  while (from < at && /^(?:mais|et|or|car)$/u.test(words[from]?.low ?? '')) from += 1;
  return from < at && (DETERMINERS.has(words[from]?.low ?? '') || words[from]?.capital) ? from : null;
}

// « par amour », « par devoir »
export function motive(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'par' || !MOTIVES.has(words[at + 1]?.low ?? '')) return null;
  const de = /^(?:de|d'|du|des|pour|envers)$/u.test(words[at + 2]?.low ?? '');
  return {
    kind: 'cause',
    rule: 'cause-motive',
    value: 'par',
    from: at,
    body: at + 1,
    to: de ? clauseEnd(view, at + 1, false) : at + 1,
  };
}
