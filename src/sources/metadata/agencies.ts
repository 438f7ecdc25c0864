import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import { tablePattern } from '../../fr/table-pattern.ts';

/** News agencies by the name under which Sommet counts them, with their other names. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  AFP: ['AFP', 'Agence France-Presse', 'AFP-Services', 'AFP Services', 'AFP-Relaxnews'],
  'The Associated Press': ['The Associated Press', 'Associated Press', 'AP'],
  Reuters: ['Reuters', 'Thomson Reuters'],
  Xinhua: ['Xinhua', 'Chine nouvelle'],
  TASS: ['TASS', 'ITAR-TASS'],
  'RIA Novosti': ['RIA Novosti'],
  Interfax: ['Interfax'],
  Belga: ['Belga', 'Agence Belga'],
  ATS: ['ATS', 'Keystone-ATS', 'Agence télégraphique suisse'],
  ANSA: ['ANSA'],
  EFE: ['EFE'],
  DPA: ['DPA'],
  Lusa: ['Lusa'],
  Anadolu: ['Anadolu', 'Agence Anadolu', 'Anadolu Agency', 'AA'],
  'La Presse Canadienne': ['La Presse Canadienne', 'Presse canadienne'],
  Yonhap: ['Yonhap'],
  KCNA: ['KCNA'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  Bloomberg: ['Bloomberg'],
  APS: ['APS', 'Algérie Presse Service'],
  MAP: ['MAP'],
  TAP: ['TAP'],
  PANA: ['PANA', 'Panapress'],
};

const NAMES = Object.values(AGENCIES).flat();
/** « AFP », « © AFP », « (Reuters) », « Avec AFP »: the whole line. */
const signatureIn = tablePattern(
  NAMES,
  (names) =>
    new RegExp(
      `^[\\p{P}\\p{S}\\s]*(?:avec${SPACE}+|source${SPACE}*:${SPACE}*)?(?:l['’])?(?<agency>${anyOf(names)})[\\p{P}\\p{S}\\s]*$`,
      'iu',
    ),
);
/** « Orange avec AFP-Services », « Le Monde avec AFP », « RFI (avec Reuters) »: publisher, then agency. */
const withAgencyIn = tablePattern(
  NAMES,
  (names) =>
    new RegExp(
      `^(?<publisher>[^.!?:;]{2,40}?)${SPACE}*[,(]?${SPACE}*(?:avec|et|/|via)${SPACE}*(?:l['’])?${WORD_START}(?<agency>${anyOf(names)})${WORD_END}[\\p{P}\\s]*(?:\\p{L}+)?[\\p{P}\\s]*$`,
      'iu',
    ),
);

/** Who signs: a publisher, an agency, or both. */
export interface Signature {
  readonly publisher: string | null;
  readonly agency: string | null;
}

/** The agency that signs these words alone: « © AFP », « The Associated Press »; null when they say anything else. */
export function agencyAlone(words: string): string | null {
  const name = signatureIn(words)?.exec(words)?.groups?.agency;
  return name === undefined ? null : canonical(name);
}

/** « Orange avec AFP-Services » → Orange and AFP; null when no agency is named so. */
export function withAgency(words: string): Signature | null {
  const groups = withAgencyIn(words)?.exec(words)?.groups;
  if (groups?.agency === undefined) return null;
  return { publisher: groups.publisher?.trim() ?? null, agency: canonical(groups.agency) };
}

function canonical(name: string): string {
  const lower = name.toLowerCase();
  const found = Object.entries(AGENCIES).find(([, forms]) => forms.some((form) => form.toLowerCase() === lower));
  return found?.[0] ?? name;
}
