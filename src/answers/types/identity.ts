import { contentTokens } from '../../fr/chains.ts';
import { fold } from '../../fr/letters.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { isAsked } from './asked-name.ts';
import { unnamed } from './office.ts';

/** « qui est X »: the function beside the name is the answer. */
const ROLE_STRENGTH = 1;
/** « son homologue », « l’allié de »: says whom someone is to another, not what they are. */
const RELATIVE_ROLE = 0.35;
const RELATIVE =
  /^(?:homologue|allie|ami|collegue|compatriote|rival|adversaire|camarade|ancien|predecesseur|successeur|voisin)(?!\p{L})/u;
/**
 * « Qui est X ? », « c’est qui X », « X, c’est qui »; « est X », as people type after the name of the command: asks what
 * someone is rather than who did something.
 */
const IDENTITY =
  /^(?:est|sont|etait|etaient)(?![\p{L}])|(?:^|[^\p{L}])(?:qui (?:est|sont|etait|etaient|etais)|c(?:'| )?est qui|c (?:est )?qui|cest qui)(?![\p{L}])/u;

/** Nouns that ask what somebody does, folded singulars: « Quelle est la fonction de X ? » */
export const OCCUPATIONS: readonly string[] = ['fonction', 'poste', 'metier', 'profession', 'occupation', 'emploi'];
/** Between a name and what it is in apposition: « Odile Terrasse, maire de Bergen, … ». */
const APPOSED = /^\s?[,(–—-]\s?$/u;

/** What may stand after a name that is all of the question. */
const ENDING = /[\s?!.]+$/u;

/** Only when hardly anything is told but the name: « Qui est Sergueï Lavrov ? », not « Qui est le père de Sergueï Lavrov ? ». */
export function asksIdentity({ question, units }: Asked): boolean {
  const [first] = units;
  const text = fold(question.text);
  if (first === undefined || !(IDENTITY.test(text) || text.replace(ENDING, '') === fold(first.text))) return false;
  return (
    first.clusters.some(({ by }) => by !== 'role' && by !== 'metonymy') ||
    (units.length > 1 && units.every(({ kind }) => kind === 'name'))
  );
}

/** The function beside the name; of someone that the dossier knows by no function, the functions of the sentence. */
export function identities(names: readonly NameMention[], view: View, asked: Asked): Finding[] {
  const roles = names.flatMap((mention) => roleOf(mention, view, asked));
  const known = asked.units.some(({ clusters }) => clusters.length > 0);
  return known ? roles : unnamed(names, view, asked);
}

/** The function of who is asked about, beside the name or in apposition to it; none unless the question asks what somebody does. */
export function occupations(view: View, asked: Asked): Finding[] {
  if (!asked.units.some(({ generic }) => generic)) return [];
  const { raw } = view.passage.article;
  const names = view.mentions.flatMap((one) => (one.kind === 'person' && isAsked(one, view, asked) ? [one] : []));
  const apposed = view.mentions.filter(
    ({ kind, start }) => kind === 'definition' && names.some(({ end }) => APPOSED.test(raw.slice(end, start))),
  );
  return [
    ...names.flatMap((name) => roleOf(name, view, asked)),
    ...apposed.map(({ start, end }) => ({ start, end, value: null, strength: ROLE_STRENGTH, rule: 'apposition' })),
  ];
}

function roleOf(mention: NameMention, view: View, asked: Asked): Finding[] {
  if (!mention.role || !isAsked(mention, view, asked)) return [];
  const role = view.passage.article.raw.slice(mention.role.start, mention.role.end);
  const strength = RELATIVE.test(fold(role))
    ? RELATIVE_ROLE
    : Math.min(ROLE_STRENGTH, 0.6 + 0.15 * contentTokens(role).length);
  return [{ ...mention.role, value: null, strength, rule: 'role of the name' }];
}
