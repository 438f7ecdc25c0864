import { nameKey } from './name-key.ts';

/** Parts of the world, of countries, seas, rivers, mountains and islands, as French news names them without a head word. */
const PARTS = `
Abkhazie, Acadie, Açores, Afrique, Afrique australe, Afrique centrale, Afrique de l’Est, Afrique de l’Ouest, Afrique du Nord, Afrique équatoriale,
Afrique noire, Afrique subsaharienne, Alabama, Alaska, Alberta, Algarve, Amazonie, Amérique centrale, Amérique du Nord, Amérique du Sud, Amérique
latine, Amériques, Anatolie, Andalousie, Antarctique, Antilles, Aragon, Arctique, Arizona, Arkansas, Asie, Asie centrale, Asie de l’Est, Asie du Sud,
Asie du Sud-Est, Asie Mineure, Asie-Pacifique, Assam, Asturies, Atlantique, Atlantique Nord, Aurès, Azawad, Bade-Wurtemberg, Baléares, Bali, Balkans,
Balkans occidentaux, Basse-Saxe, Bavière, Benelux, Bengale, Biafra, Bihar, Bohême, Bornéo, Borno, Bouriatie, Brandebourg, Bronx, Brooklyn, Cabinda,
Cabo Delgado, Cachemire, Calabre, Californie, Campanie, Canaries, Caraïbes, Carinthie, Caroline du Nord, Caroline du Sud, Casamance, Castille,
Catalogne, Caucase, Caucase du Nord, Célèbes, Chiapas, Cisjordanie, Colombie-Britannique, Colorado, Connecticut, Corfou, Corne de l’Afrique,
Cornouailles, Crète, Crimée, Cyclades, Cyrénaïque, Daghestan, Dakota du Nord, Dakota du Sud, Dalmatie, Darfour, Delaware, Donbass, Estrémadure,
Eurasie, Europe, Europe centrale, Europe de l’Est, Europe de l’Ouest, Europe du Nord, Europe du Sud, Extrême-Orient, Extrême-Orient russe,
Émilie-Romagne, Fezzan, Féroé, Flandre, Flandres, Floride, Frise, Fujian, Galice, Galicie, Galilée, Géorgie, Gibraltar, Golan, Golfe, Grands Lacs,
Grisons, Guangdong, Guernesey, Gujarat, Harlem, Haut-Karabakh, Hesse, Hokkaido, Hollywood, Honshu, Hubei, Hunan, Ibiza, Idaho, Iles Britanniques,
Illinois, Indiana, Indo-Pacifique, Indochine, Ingouchie, Iowa, Ituri, Île-de-France, Java, Jeju, Jersey, Judée, Judée-Samarie, Jura, Kabylie,
Kamtchatka, Kansas, Karabakh, Kasaï, Katanga, Kent, Kentucky, Kerala, Kirov, Kivu, Kordofan, Kosovo-Metohija, Kouriles, Kurdistan, KwaZulu-Natal,
Kyushu, Laponie, Latium, Lesbos, Levant, Ligurie, Lombardie, Louisiane, Luzon, Macédoine-Orientale, Machrek, Madère, Maghreb, Maharashtra, Maine,
Majorque, Malouines, Mandchourie, Manhattan, Manitoba, Maryland, Mashrek, Massachusetts, Mazovie, Méditerranée, Mélanésie, Mésopotamie, Michigan,
Midlands, Mindanao, Minnesota, Minorque, Mississippi, Missouri, Mongolie-Intérieure, Montana, Moravie, Moyen-Orient, Nagorny Karabakh, Navarre,
Nebraska, Nevada, New Hampshire, New Jersey, Néguev, Nord-Kivu, Nouveau-Brunswick, Nouveau-Mexique, Nouvelle-Écosse, Nouvelle-Galles du Sud, Nunavut,
Occident, Océanie, Ogaden, Ohio, Okinawa, Oklahoma, Ombrie, Ontario, Oregon, Orient, Oromia, Ossétie du Sud, Oural, Pacifique, Papouasie, Patagonie,
pays baltes, Pays basque, Pendjab, Pennsylvanie, Péloponnèse, péninsule arabique, péninsule coréenne, Péninsule ibérique, Piémont, Polynésie,
Polynésie française, Poméranie, Pouilles, Primorié, Proche-Orient, Prusse, Puntland, Queens, Queensland, Rajasthan, Rhénanie,
Rhénanie-du-Nord-Westphalie, Rhénanie-Palatinat, Rhode Island, Rhodes, Rif, Sahara, Sahel, Sakhaline, Samarie, Sardaigne, Sarre, Saskatchewan, Saxe,
Scandinavie, Schleswig-Holstein, Sibérie, Sichuan, Sicile, Silésie, Silicon Valley, Sinaï, Sinaloa, Somaliland, Souss, Styrie, Sud-Kivu, Sumatra,
Sussex, Tamil Nadu, Tasmanie, Tatarstan, Tennessee, Terre-Neuve, Tessin, Texas, Thessalie, Thuringe, Tigré, Toscane, Transcaucasie, Transnistrie,
Transvaal, Transylvanie, Tripolitaine, Tyrol, Utah, Uttar Pradesh, Valais, Vaud, Vermont, Vénétie, Victoria, Virginie, Virginie-Occidentale,
Voïvodine, Wall Street, Wallonie, Westphalie, Wisconsin, Wyoming, Xinjiang, Yorkshire, Yucatan, Yukon, Yunnan, Zanzibar, Zélande`;

const DEPARTMENTS = `
Ain, Aisne, Allier, Alpes-de-Haute-Provence, Alpes-Maritimes, Ardennes, Ardèche, Ariège, Aube, Aude, Aveyron, Bas-Rhin, Bouches-du-Rhône, Calvados,
Cantal, Charente, Charente-Maritime, Cher, Corrèze, Corse-du-Sud, Côte-d’Or, Côtes-d’Armor, Creuse, Deux-Sèvres, Dordogne, Doubs, Drôme, Essonne,
Eure, Eure-et-Loir, Finistère, Gard, Gers, Gironde, Guadeloupe, Guyane, Haut-Rhin, Haute-Corse, Haute-Garonne, Haute-Loire, Haute-Marne, Haute-Saône,
Haute-Savoie, Haute-Vienne, Hautes-Alpes, Hautes-Pyrénées, Hauts-de-Seine, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, La Réunion, Landes,
Loir-et-Cher, Loire, Loire-Atlantique, Loiret, Lot, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche, Marne, Martinique, Mayenne, Mayotte,
Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Oise, Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Pyrénées-Orientales, Réunion,
Saône-et-Loire, Sarthe, Savoie, Seine-et-Marne, Seine-Maritime, Seine-Saint-Denis, Somme, Tarn, Tarn-et-Garonne, Territoire de Belfort, Val-de-Marne,
Val-d’Oise, Var, Vaucluse, Vendée, Vosges, Yonne, Yvelines`;

const FRANCE = `
Alsace, Aquitaine, Artois, Auvergne, Auvergne-Rhône-Alpes, Basse-Normandie, Beaujolais, Berry, Béarn, Bourgogne, Bourgogne-Franche-Comté, Brenne,
Bresse, Bretagne, Camargue, Centre-Val de Loire, Cévennes, Champagne, Champagne-Ardenne, Corse, Côte d’Azur, Dauphiné, Forez, Franche-Comté, Gascogne,
Grand Est, Haute-Normandie, Hauts-de-France, Languedoc, Languedoc-Roussillon, Larzac, Limousin, Lorraine, Luberon, Médoc, Midi-Pyrénées, Morvan,
Nord-Pas-de-Calais, Normandie, Nouvelle-Aquitaine, Nouvelle-Calédonie, Occitanie, Outre-mer, Paca, Pays de la Loire, Perche, Périgord, Picardie,
Poitou, Poitou-Charentes, Provence, Provence-Alpes-Côte d’Azur, Quercy, Rhône-Alpes, Roussillon, Saint-Barthélemy, Saint-Martin,
Saint-Pierre-et-Miquelon, Sologne, Touraine, Vexin, Wallis-et-Futuna`;

const WATERS = `
Terre, Lune, Soleil, Mars, Vénus, Jupiter, Saturne, Mercure, Neptune, Uranus, Pluton, Voie lactée,
Acropole, Adour, Adriatique, Alpes, Amazone, Amour, Andes, Apennins, Appalaches, Arc de Triomphe, Arno, Atlas, Auschwitz, Baïkal, Baltique, Bastille,
Bosphore, Brahmapoutre, canal de Panama, canal de Suez, Carpates, Caspienne, Central Park, Chambord, Champs-Élysées, Colisée, Congo, Danube,
Dardanelles, détroit d’Ormuz, Dniepr, Dniestr, Don, Dordogne, Durance, Elbe, Escaut, Etna, Euphrate, Everest, Èbre, Fuji, Gange, Garonne, golfe de
Guinée, golfe du Mexique, golfe d’Aden, golfe d’Oman, golfe Persique, Grande Muraille, Ground Zero, Guantanamo, Himalaya, Hudson, Ienisseï, Indus,
Invalides, Jourdain, Jura, Kilimandjaro, lac Baïkal, lac Léman, lac Tchad, Léman, Léna, Ligne verte, Louvre, Maracana, Massif central, mer Adriatique,
mer Baltique, mer Caspienne, mer de Barents, mer de Chine, mer de Chine méridionale, mer de Chine orientale, mer de l’Est, mer du Japon, mer du Nord,
mer d’Aral, mer d’Azov, mer d’Oman, mer Égée, mer Jaune, mer Méditerranée, mer Morte, mer Noire, mer Rouge, Mékong, Mississippi, mont Blanc,
Mont-Blanc, Mont-Saint-Michel, Montmartre, Mur des Lamentations, Niger, Nil, Notre-Dame, Notre-Dame de Paris, Ob, océan Arctique, océan Atlantique,
océan Indien, océan Pacifique, Oder, Orénoque, Ormuz, Panthéon, Parc des Princes, Piton de la Fournaise, place Rouge, Potomac, Pô, Pyrénées, Quartier
latin, Rhin, Rhône, Rocheuses, Roissy, Roissy-Charles-de-Gaulle, Roland-Garros, Sacré-Cœur, Saint-Laurent, Saône, Seine, Sorbonne, Stade de France,
Stromboli, Tage, Tamise, Tchernobyl, Terre sainte, Tiananmen, Tibre, Tigre, Times Square, tour Eiffel, Tour Eiffel, Trafalgar Square, Tumen, Vésuve,
Vilaine, Vistule, Volga, Wembley, Yalu, Yangtsé, Zambèze`;

/** Places that are no country and no town, as name keys. */
export const regionKeys: ReadonlySet<string> = new Set([PARTS, DEPARTMENTS, FRANCE, WATERS].flatMap(keysOf));

/** Departments of France, as name keys; « Nord » and « Rhône » are more often something else and left out. */
export const departmentKeys: ReadonlySet<string> = new Set(keysOf(DEPARTMENTS));

/** Continents as one asks for them, as name keys. */
export const continentKeys: ReadonlySet<string> = new Set(
  keysOf('Afrique, Amérique, Amérique centrale, Amérique du Nord, Amérique du Sud, Antarctique, Asie, Europe, Océanie'),
);

function keysOf(table: string): string[] {
  return table.trim().split(/,\s*/u).map(nameKey);
}
