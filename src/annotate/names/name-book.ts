import { nameKey } from '../../fr/name-key.ts';
import { isOrganisationLabel } from '../../fr/organisations.ts';
import { isArea } from '../../fr/place-heads.ts';
import { isOfficeKey } from '../../fr/titles.ts';
import type { NameBook, NameMatch } from '../../model/names.ts';
import { clustersOf } from './book/clusters.ts';
import { commonWords, isCommon } from './book/common-words.ts';
import { CountryIndex } from './book/country-index.ts';
import type { Annotated } from './book/groups.ts';
import { NameIndex } from './book/name-index.ts';
import { RoleIndex } from './book/role-index.ts';
import { scanner } from './book/scan.ts';

/** What may stand before a name in a question: « de la RPDC », « M. Lavrov », « à Pyongyang ». */
const LEANING =
  /^(?:(?:le|la|les|l|un|une|du|des|de|d|au|aux|a|en|ce|cette|m|mm|mme|mlle|mr|monsieur|madame|qui est|c est qui|c qui|c ki) )+(?=.)/u;

/** Groups the names of a dossier and answers which of them some words may name. Reads each article once; every question is a few look-ups. */
export function buildNameBook(articles: readonly Annotated[]): NameBook {
  const clusters = clustersOf(articles);
  const names = new NameIndex(clusters);
  const roles = new RoleIndex(clusters);
  const countries = new CountryIndex(clusters);
  const seen = commonWords(articles);

  const find = (words: string): NameMatch[] => {
    const whole = nameKey(words.slice(0, 200));
    const key = whole.replace(LEANING, '');
    if (key === '') return [];
    const bare = withoutLabel(key);
    const named =
      [names.exact(whole), names.exact(key), names.sounding(key), names.exact(bare), names.sounding(bare)].find(
        (found) => found.length > 0,
      ) ?? [];
    const others = [...countries.meant(key), ...(named.length === 0 ? roles.held(key) : [])];
    const typos = named.length + others.length === 0 && !isCommon(key, seen) ? names.misspelt(key) : [];
    return best([...named, ...others, ...typos]);
  };
  return { clusters, find, scan: scanner({ names, roles, countries, seen, best }) };
}

// « l’agence KCNA », « la ville de Lyon », « le président Macron »; « le président de la CAF » is not the CAF
function withoutLabel(key: string): string {
  const [label = '', ...rest] = key.split(' ');
  const linked = /^(?:de|du|des|d)$/u.test(rest[0] ?? '');
  const leans = isArea(label) || (!linked && (isOrganisationLabel(label) || isOfficeKey(label)));
  return leans ? rest.join(' ').replace(LEANING, '') : key;
}

// A cluster once, with its best weight; the most mentioned first among equals
function best(matches: readonly NameMatch[]): NameMatch[] {
  const byCluster = new Map<NameMatch['cluster'], NameMatch>();
  for (const match of matches) {
    const known = byCluster.get(match.cluster);
    if (known === undefined || match.weight > known.weight) byCluster.set(match.cluster, match);
  }
  return [...byCluster.values()].sort(
    (one, other) => other.weight - one.weight || other.cluster.mentions.length - one.cluster.mentions.length,
  );
}
