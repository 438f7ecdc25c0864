/** Countries of Europe, with those of the last century. Row: name | capital(s) | masculine adjective(s), `/feminine` when irregular | other names. */
export const EUROPE = `
Albanie | Tirana | albanais |
Allemagne | Berlin | allemand | République fédérale d’Allemagne, RFA
Allemagne de l’Est | | est-allemand | RDA, République démocratique allemande
Andorre | Andorre-la-Vieille | andorran |
Angleterre | Londres | anglais |
Autriche | Vienne | autrichien |
Belgique | Bruxelles | belge |
Biélorussie | Minsk | biélorusse, bélarusse, bélarussien | Bélarus, Belarus, Bélarussie
Bosnie-Herzégovine | Sarajevo | bosnien, bosniaque | Bosnie
Bulgarie | Sofia | bulgare |
Chypre | Nicosie | chypriote |
Croatie | Zagreb | croate |
Danemark | Copenhague | danois |
Écosse | Édimbourg | écossais |
Espagne | Madrid | espagnol |
Estonie | Tallinn | estonien |
Finlande | Helsinki | finlandais |
France | Paris | français | Hexagone, République française
Grèce | Athènes | grec/grecque, hellénique | République hellénique
Hongrie | Budapest | hongrois, magyar |
Irlande | Dublin | irlandais | Eire
Irlande du Nord | Belfast | nord-irlandais | Ulster
Islande | Reykjavik, Reykjavík | islandais |
Italie | Rome | italien | Péninsule italienne
Kosovo | Pristina | kosovar |
Lettonie | Riga | letton/lettone/lettonne |
Liechtenstein | Vaduz | liechtensteinois |
Lituanie | Vilnius | lituanien |
Luxembourg | Luxembourg | luxembourgeois | Grand-Duché
Macédoine du Nord | Skopje | macédonien, nord-macédonien | Macédoine
Malte | La Valette | maltais |
Moldavie | Chisinau, Chișinău | moldave | Moldova
Monaco | Monaco | monégasque | Principauté de Monaco
Monténégro | Podgorica | monténégrin |
Norvège | Oslo | norvégien |
Pays-Bas | La Haye, Amsterdam | néerlandais, hollandais, batave | Hollande
Pays de Galles | Cardiff | gallois |
Pologne | Varsovie | polonais |
Portugal | Lisbonne | portugais |
République tchèque | Prague | tchèque | Tchéquie
Roumanie | Bucarest | roumain |
Royaume-Uni | Londres | britannique | Grande-Bretagne, Albion
Russie | Moscou | russe | Fédération de Russie, Fédération russe
Saint-Marin | Saint-Marin | saint-marinais |
Serbie | Belgrade | serbe |
Slovaquie | Bratislava | slovaque |
Slovénie | Ljubljana | slovène |
Suède | Stockholm | suédois |
Suisse | Berne | suisse, helvétique, helvète | Confédération helvétique, Helvétie
Tchécoslovaquie | | tchécoslovaque |
Tchétchénie | Grozny | tchétchène |
Ukraine | Kiev, Kyiv | ukrainien |
Union soviétique | | soviétique | URSS, Union des républiques socialistes soviétiques
Vatican | Vatican | vatican/vaticane | Saint-Siège, Cité du Vatican
Yougoslavie | | yougoslave | ex-Yougoslavie
`;
