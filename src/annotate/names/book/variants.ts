import { countryOf } from '../../../fr/countries.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { organisationNames } from '../../../fr/organisations.ts';
import { isSite } from '../../../fr/place-heads.ts';
import { familyKeys } from './form.ts';
import { bestName, type Group } from './groups.ts';

/** Every way to write a cluster's name, as keys: as seen, without the first name, by acronym, without « cosmodrome de ». */
export function variantsOf(group: Group): string[] {
  const seen = [...group.names.keys()].map(nameKey);
  const bare = new Set(group.mentions.map(({ mention }) => nameKey(mention.text)));
  const more = [...seen, ...bare].flatMap((key) => (group.kind === 'person' ? familyKeys(key) : known(key)));
  return [...new Set([nameKey(bestName(group)), ...seen, ...bare, ...more])].filter((key) => key !== '');
}

function known(key: string): readonly string[] {
  const word = countryOf(key);
  const names = word?.by === 'name' ? word.country.names : organisationNames(key);
  return [...(names ?? []).map(nameKey), ...inner(key)];
}

// « Vostochny » in « cosmodrome de Vostochny »
function inner(key: string): readonly string[] {
  const [head = '', ...rest] = key.split(' ');
  const name = /^(?:de la|de l|du|des|de|d) (.{4,})$/u.exec(rest.join(' '))?.[1];
  return isSite(head) && name !== undefined ? [name] : [];
}
