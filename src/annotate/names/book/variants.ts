import { cityKeys } from '../../../fr/cities.ts';
import { countryOf } from '../../../fr/countries.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { organisationNames } from '../../../fr/organisations.ts';
import { isLandmark } from '../../../fr/place-heads.ts';
import { familyKeys } from './form.ts';
import { bestName, type Group } from './groups.ts';

/** Every way to write a cluster's name, as keys: as seen, without the first name, by acronym, without « cosmodrome de ». */
export function variantsOf(group: Group): string[] {
  const written = new Set([
    bestName(group),
    ...group.names.keys(),
    ...group.mentions.map(({ mention }) => mention.text),
  ]);
  const more = [...written].flatMap((name) =>
    group.kind === 'person' ? familyKeys(name) : [...known(nameKey(name)), ...unlabelled(group.kind, name)],
  );
  return [...new Set([...[...written].map(nameKey), ...more])].filter((key) => key !== '');
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
  return isLandmark(head) && name !== undefined && countryOf(name) === null && !cityKeys.has(name) ? [name] : [];
}

// « Amis des Arbres » in « association environnementale Amis des Arbres »; « mairie de Paris » is not Paris
function unlabelled(kind: Group['kind'], name: string): readonly string[] {
  const label =
    kind === 'organisation'
      ? /^(?:(?!(?:de|du|des)\s|d['’])\p{Ll}[\p{L}-]*\s)+(?=\p{Lu}\p{L})/u.exec(name)?.[0]
      : undefined;
  return label === undefined ? [] : [nameKey(name.slice(label.length))];
}
