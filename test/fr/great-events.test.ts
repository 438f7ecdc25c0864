import { describe, expect, it } from 'vitest';
import { dateOfEvent } from '../../src/fr/great-events.ts';
import { isoValue } from '../../src/fr/timex.ts';

const CORPUS: readonly (readonly [words: string, date: string | null])[] = [
  ['la guerre de Cent Ans', '1337/1453'],
  ['la guerre de Trente Ans', '1618/1648'],
  ['la Révolution française', '1789/1799'],
  ['la prise de la Bastille', '1789-07-14'],
  ['la guerre de Sécession', '1861/1865'],
  ['la Commune de Paris', '1871-03-18/1871-05-28'],
  ['la Première Guerre mondiale', '1914-07/1918-11'],
  ['la Grande Guerre', '1914-07/1918-11'],
  ['la révolution russe', '1917'],
  ['la révolution d’Octobre', '1917-11'],
  ["la guerre d'Espagne", '1936-07/1939-04'],
  ['la Seconde Guerre mondiale', '1939-09/1945-09'],
  ['la deuxième guerre mondiale', '1939-09/1945-09'],
  ['le débarquement de Normandie', '1944-06-06'],
  ['le bombardement d’Hiroshima', '1945-08-06'],
  ['la guerre d’Indochine', '1946-12/1954-07'],
  ['la guerre\u00a0froide', '1947/1991'],
  ['la guerre de Corée', '1950/1953'],
  ['la guerre d’Algérie', '1954-11/1962-07'],
  ['la guerre du Vietnam', '1955/1975'],
  ['la révolution cubaine', '1953/1959'],
  ['Mai 68', '1968-05'],
  ['la construction du mur de Berlin', '1961-08'],
  ['la guerre des Six-Jours', '1967-06'],
  ['le Printemps de Prague', '1968-01/1968-08'],
  ['la guerre du Kippour', '1973-10'],
  ['le premier choc pétrolier', '1973'],
  ['la révolution des Œillets', '1974-04-25'],
  ['la révolution iranienne', '1978/1979'],
  ['la guerre Iran-Irak', '1980-09/1988-08'],
  ['la guerre des Malouines', '1982-04/1982-06'],
  ['la catastrophe de Tchernobyl', '1986-04-26'],
  ['la chute du mur de Berlin', '1989-11-09'],
  ['la chute du Mur', '1989-11-09'],
  ['la réunification allemande', '1990-10-03'],
  ['la guerre du Golfe', '1990-08/1991-02'],
  ['la chute de l’URSS', '1991-12'],
  ['l’effondrement de l’URSS', '1991-12'],
  ['la chute de l’Union soviétique', '1991-12'],
  ['la dissolution de l’URSS', '1991-12'],
  ['le génocide des Tutsi', '1994-04/1994-07'],
  ['le génocide rwandais', '1994-04/1994-07'],
  ['les attentats du 11 septembre 2001', '2001-09-11'],
  ['les attentats du 11-Septembre', '2001-09-11'],
  ['le Printemps arabe', '2010-12/2012'],
  ['la catastrophe de Fukushima', '2011-03-11'],
  ['l’annexion de la Crimée', '2014-03'],
  ['la guerre de Lisbonne', null],
  ['la guerre', null],
  ['la guerre froidement menée', null],
  ['', null],
];

describe('dateOfEvent', () => {
  it.each(CORPUS)('%s → %s', (words, date) => {
    expect(dateOfEvent(words)).toBe(date);
    expect(dateOfEvent(words.toUpperCase())).toBe(date);
    if (date !== null) expect(isoValue(date)).toBe(date);
  });
});
