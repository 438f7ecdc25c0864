import { contentTokens } from '../../fr/chains.ts';
import { fold } from '../../fr/letters.ts';
import type { Mention, NameMention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { asksFor, isAsked } from './asked-name.ts';
import { asksSeveral, BODIES, PERSONS, TEAMS, wantedKinds } from './asked-noun.ts';
import { isDoer, keptPreposition } from './doer.ts';
import { isHeard } from './heard.ts';
import { asksIdentity, identities } from './identity.ts';
import { asksHolder, linkOf } from './linked.ts';
import { headOf, listsOf } from './listed.ts';
import { isComplement, unnamed } from './office.ts';

/** Someone whom the question already names is rarely the answer. */
const ASKED_FOR = 0.15;
/** « L’association X juge … et a demandé … »: who opens the sentence mostly does what it tells. */
const SUBJECT_BONUS = 0.2;
const OPENING = 45;
/** Who is the subject of the verb asked, or who is heard when the question asks who says. */
const DOER_BONUS = 0.3;
/** « avec qui » wants who stands behind « avec ». */
const KEPT = 1.25;
const NOT_KEPT = 0.7;
/** « l’intersyndicale de la SNCF a annoncé »: not the SNCF. */
const COMPLEMENT = 0.4;
/** « quels joueurs »: all of them rather than one. */
const LIST_BONUS = 0.1;
/** A name whose function has the words asked for (« quel ministre »). */
const FOCUS_BONUS = 0.4;
const MOST = 1.4;

export const qui: AnswerType = {
  name: 'qui',
  cues: [
    'qui',
    'qui est ce qui',
    'c est qui',
    'a qui',
    'avec qui',
    'par qui',
    'pour qui',
    'selon qui',
    'de qui',
    'chez qui',
    'contre qui',
    'comment s appelle',
    'quel est le nom',
    'nom du',
    'nom de la',
  ],
  nouns: [...PERSONS, ...BODIES, ...TEAMS],
  needsFinding: true,
  find: (view, asked) => {
    const names = view.mentions.filter(isName);
    if (asksIdentity(asked)) return identities(names, view, asked);
    const phrases = asksHolder(asked) ? [] : unnamed(names, view, asked);
    const found = [...told(names, phrases, view, asked), ...phrases].filter(({ strength }) => strength > 0);
    const kept = keptPreposition(asked);
    return kept === null ? found : found.map((finding) => weighKept(finding, kept, view, asked));
  },
};

function isName(mention: Mention): mention is NameMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place';
}

/** Every name, and the lists that answer together: « Quels élus … », « A et B ont signé ». */
function told(names: readonly NameMention[], phrases: readonly Finding[], view: View, asked: Asked): Finding[] {
  const raw = view.passage.article.raw;
  const one = new Map(
    names.map((mention) => {
      const finding = named(mention, view, asked);
      const share = isComplement(mention, phrases) ? COMPLEMENT : 1;
      return [mention, { ...finding, strength: finding.strength * share }] as const;
    }),
  );
  const several = asksSeveral(asked);
  const lists = listsOf(names, raw).flatMap(({ start, end, members }) => {
    const last = members.at(-1);
    const together = several || (last !== undefined && doesIt(last, view, asked));
    if (!together || members.some((member) => isAsked(member, view, asked))) return [];
    const strength = Math.max(...members.map((member) => one.get(member)?.strength ?? 0)) + LIST_BONUS;
    return [{ start, end, value: null, strength: Math.min(MOST, strength), rule: 'list of names' }];
  });
  return [...one.values(), ...lists];
}

function doesIt(mention: NameMention, view: View, asked: Asked): boolean {
  return isDoer({ start: headOf(mention), end: mention.name.end }, view, asked);
}

function named(mention: NameMention, view: View, asked: Asked): Finding {
  const asks = asked.units
    .filter((unit) => unit.focus || unit.kind === 'word')
    .flatMap((unit) => [...unit.stems, ...(unit.focus ? unit.related.keys() : [])]);
  const raw = view.passage.article.raw;
  const role = mention.role
    ? contentTokens(raw.slice(mention.role.start, mention.role.end)).map(({ stem }) => stem)
    : [];
  const cluster = view.clusterOf(mention);
  const byRole = asked.units.some(
    (unit) => asksFor(unit, asked) && unit.clusters.some((match) => match.by === 'role' && match.cluster === cluster),
  );
  const focus = byRole || asks.some((stem) => role.includes(stem)) ? FOCUS_BONUS : 0;
  const subject =
    mention.start - view.passage.start < OPENING && /^qui/u.test(asked.question.cue ?? '') ? SUBJECT_BONUS : 0;
  const does = doesIt(mention, view, asked) || isHeard(mention, view, asked);
  const kind = wantedKinds(asked, does)[mention.kind];
  const known = isAsked(mention, view, asked) ? ASKED_FOR : 1;
  const plain = known * (kind + (does ? DOER_BONUS : subject)) + focus;
  // « Qui est le patron de la SNCF ? »: the function says all there is to say
  const whole = known === 1 && asksHolder(asked) ? MOST : Math.min(MOST, plain);
  const strength = whole * linkOf(mention, view, asked);
  return { ...mention.name, value: null, strength, rule: `${mention.kind} ${mention.rule}` };
}

/** More when the preposition asked stands before the name with its function, less when it does not. */
function weighKept(finding: Finding, kept: RegExp, view: View, asked: Asked): Finding {
  const head = Math.min(
    finding.start,
    ...view.mentions.filter(isName).flatMap((name) => (name.name.start === finding.start ? [headOf(name)] : [])),
  );
  const before = fold(view.passage.article.raw.slice(Math.max(view.passage.start, head - 60), head));
  return {
    ...finding,
    strength: Math.min(MOST, finding.strength * (kept.test(before) || isHeard(finding, view, asked) ? KEPT : NOT_KEPT)),
  };
}
