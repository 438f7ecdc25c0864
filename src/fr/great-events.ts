import { fold } from './letters.ts';

/** Events that French news dates other facts by without saying their own date: ISO dates or intervals, from any encyclopaedia. */
const TABLE = `
guerre de Cent Ans = 1337/1453; guerre de Trente Ans = 1618/1648; Révolution française = 1789/1799; prise de la Bastille = 1789-07-14;
guerre de Sécession = 1861/1865; Commune de Paris = 1871-03-18/1871-05-28; Première Guerre mondiale = 1914-07/1918-11;
Grande Guerre = 1914-07/1918-11; révolution russe = 1917; révolution d’Octobre = 1917-11; guerre d’Espagne = 1936-07/1939-04;
Seconde Guerre mondiale = 1939-09/1945-09; Deuxième Guerre mondiale = 1939-09/1945-09; débarquement de Normandie = 1944-06-06;
bombardement d’Hiroshima = 1945-08-06; guerre d’Indochine = 1946-12/1954-07; guerre froide = 1947/1991; guerre de Corée = 1950/1953;
guerre d’Algérie = 1954-11/1962-07; guerre du Vietnam = 1955/1975; révolution cubaine = 1953/1959; Mai 68 = 1968-05;
construction du mur de Berlin = 1961-08; guerre des Six Jours = 1967-06; Printemps de Prague = 1968-01/1968-08;
guerre du Kippour = 1973-10; premier choc pétrolier = 1973; révolution des Œillets = 1974-04-25; révolution iranienne = 1978/1979;
guerre Iran-Irak = 1980-09/1988-08; guerre des Malouines = 1982-04/1982-06; catastrophe de Tchernobyl = 1986-04-26;
chute du mur de Berlin = 1989-11-09; chute du Mur = 1989-11-09; réunification allemande = 1990-10-03; guerre du Golfe = 1990-08/1991-02;
chute de l’URSS = 1991-12; effondrement de l’URSS = 1991-12; chute de l’Union soviétique = 1991-12; dissolution de l’URSS = 1991-12;
génocide des Tutsi = 1994-04/1994-07; génocide rwandais = 1994-04/1994-07; attentats du 11-Septembre = 2001-09-11; Printemps arabe = 2010-12/2012; catastrophe de Fukushima = 2011-03-11;
annexion de la Crimée = 2014-03
`;

const dates = new Map(
  TABLE.trim()
    .split(/;\s+/u)
    .map((entry) => entry.split(' = '))
    .map(([name = '', date = '']) => [keyOf(name), date]),
);
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...dates.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** ISO date or interval of the great event that the words name; null when they name none. */
export function dateOfEvent(words: string): string | null {
  const [name = ''] = NAMES.exec(keyOf(words)) ?? [];
  return dates.get(name) ?? null;
}

function keyOf(words: string): string {
  return fold(words).replace(/[\s-]+/gu, ' ');
}
