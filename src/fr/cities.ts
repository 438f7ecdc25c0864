import { nameKey } from './name-key.ts';

/** Towns that French news names without saying that they are towns, capitals apart (see countries). */
const FRANCE = `
Abbeville, Agde, Agen, Aix-en-Provence, Aix-les-Bains, Ajaccio, Albertville, Albi, Alençon, Alès, Ambert, Amboise, Amiens, Angers, Anglet, Angoulême,
Annecy, Annemasse, Annonay, Antibes, Antony, Apt, Arcachon, Argenteuil, Arles, Armentières, Arras, Asnières, Asnières-sur-Seine, Aubagne, Aubenas,
Aubervilliers, Aubusson, Auch, Aulnay-sous-Bois, Aurillac, Autun, Auxerre, Avallon, Avignon, Avranches, Bagneux, Bagnolet, Bagnols-sur-Cèze,
Bar-le-Duc, Bar-sur-Aube, Barcelonnette, Basse-Terre, Bastia, Bayeux, Bayonne, Beaucaire, Beaune, Beauvais, Belfort, Bergerac, Besançon, Béthune,
Béziers, Biarritz, Blois, Bobigny, Bondy, Bordeaux, Boulogne-Billancourt, Boulogne-sur-Mer, Bourg-en-Bresse, Bourges, Bourgoin-Jallieu, Bressuire,
Brest, Briançon, Brignoles, Brive, Brive-la-Gaillarde, Bron, Cabourg, Caen, Cagnes-sur-Mer, Cahors, Calais, Caluire, Cambrai, Cannes, Carcassonne,
Carhaix, Carpentras, Castres, Cavaillon, Cayenne, Cergy, Chalon-sur-Saône, Chambéry, Chamonix, Champigny-sur-Marne, Chantilly, Charenton,
Charleville-Mézières, Chartres, Chaumont, Châlons-en-Champagne, Château-Thierry, Châteaubriant, Châteaudun, Châteauroux, Châtellerault, Châtillon,
Chelles, Cherbourg, Chinon, Cholet, Clamart, Clermont-Ferrand, Clichy, Clichy-sous-Bois, Cluses, Cognac, Colmar, Colombes, Compiègne, Concarneau,
Corbeil-Essonnes, Courbevoie, Courchevel, Coutances, Créteil, Dax, Deauville, Denain, Dieppe, Digne, Digne-les-Bains, Dijon, Dinan, Dinard, Dole,
Douai, Douarnenez, Draguignan, Drancy, Dreux, Dunkerque, Épernay, Épinal, Épinay-sur-Seine, Étampes, Évian, Évian-les-Bains, Évreux, Évry, Fécamp,
Figeac, Flers, Foix, Fontainebleau, Fontenay-aux-Roses, Fontenay-sous-Bois, Forbach, Fort-de-France, Fougères, Fresnes, Fréjus, Gap, Gardanne,
Gennevilliers, Gien, Givors, Gonesse, Granville, Grasse, Grenoble, Grigny, Guérande, Guéret, Guingamp, Haguenau, Hayange, Hénin-Beaumont,
Hérouville-Saint-Clair, Honfleur, Houilles, Hyères, Issoire, Issoudun, Issy-les-Moulineaux, Istres, Ivry-sur-Seine, Joigny, Joué-lès-Tours, Juvisy,
Kourou, La Baule, La Ciotat, La Courneuve, La Défense, La Roche-sur-Yon, La Rochelle, La Seyne-sur-Mer, Lamballe, Lambersart, Landerneau, Langres,
Lannion, Laon, Laval, Le Blanc-Mesnil, Le Bourget, Le Creusot, Le Havre, Le Mans, Le Puy-en-Velay, Le Touquet, Lens, Les Lilas, Les Mureaux, Les Ulis,
Levallois-Perret, Libourne, Liévin, Lille, Limoges, Lisieux, Livry-Gargan, Lodève, Longwy, Lons-le-Saunier, Lorient, Lourdes, Lunel, Lunéville, Lyon,
Maisons-Alfort, Malakoff, Mamoudzou, Manosque, Mantes-la-Jolie, Marmande, Marseille, Martigues, Maubeuge, Mâcon, Meaux, Megève, Melun, Mende, Menton,
Metz, Meudon, Mérignac, Millau, Mont-de-Marsan, Montargis, Montauban, Montbéliard, Montbrison, Montélimar, Montfermeil, Montluçon, Montpellier,
Montreuil, Montrouge, Morlaix, Moulins, Mulhouse, Nancy, Nanterre, Nantes, Narbonne, Nemours, Neuilly, Neuilly-sur-Seine, Nevers, Nice, Niort, Nîmes,
Nogent-le-Rotrou, Nogent-sur-Marne, Noisy-le-Grand, Noisy-le-Sec, Nouméa, Noyon, Orléans, Orly, Orsay, Oyonnax, Paimpol, Palaiseau, Pamiers,
Pantin, Papeete, Pau, Perpignan, Pessac, Périgueux, Péronne, Pierrefitte, Ploërmel, Pointe-à-Pitre, Poissy, Poitiers, Pontarlier, Pontivy, Pontoise,
Pornic, Porto-Vecchio, Privas, Provins, Puteaux, Quiberon, Quimper, Quimperlé, Rambouillet, Redon, Reims, Remiremont, Rennes, Rethel, Rezé, Riom,
Roanne, Rochefort, Rodez, Romans-sur-Isère, Romorantin, Roubaix, Rouen, Royan, Rueil-Malmaison, Rungis, Sablé-sur-Sarthe, Saint-Brieuc, Saint-Chamond,
Saint-Claude, Saint-Cloud, Saint-Denis, Saint-Dié, Saint-Dié-des-Vosges, Saint-Dizier, Saint-Émilion, Saint-Étienne, Saint-Flour, Saint-Gaudens,
Saint-Germain-en-Laye, Saint-Jean-de-Luz, Saint-Jean-de-Maurienne, Saint-Lô, Saint-Malo, Saint-Mandé, Saint-Maur-des-Fossés, Saint-Nazaire,
Saint-Omer, Saint-Ouen, Saint-Paul-de-Vence, Saint-Pierre, Saint-Quentin, Saint-Raphaël, Saint-Rémy-de-Provence, Saint-Tropez, Saintes,
Salon-de-Provence, Sarcelles, Sarlat, Sarrebourg, Sarreguemines, Sartrouville, Saumur, Saverne, Sceaux, Sedan, Senlis, Sevran, Sète, Sèvres, Sélestat,
Soissons, Stains, Strasbourg, Suresnes, Tarare, Tarascon, Tarbes, Thann, Thiers, Thionville, Thonon-les-Bains, Toul, Toulon, Toulouse, Tourcoing,
Tours, Trappes, Trouville, Troyes, Tulle, Ussel, Valence, Valenciennes, Vannes, Vaulx-en-Velin, Vendôme, Verdun, Vernon, Versailles, Vesoul,
Vénissieux, Vichy, Vienne, Vierzon, Villefranche-sur-Saône, Villejuif, Villeneuve-d’Ascq, Villeneuve-Saint-Georges, Villepinte, Villeurbanne,
Villiers-le-Bel, Vincennes, Viry-Châtillon, Vitré, Vitrolles, Vitry-le-François, Vitry-sur-Seine, Voiron, Yvetot`;

const EUROPE = `
Aberdeen, Aix-la-Chapelle, Alicante, Almería, Anderlecht, Anvers, Augsbourg, Avdiivka, Bakhmout, Barcelone, Bari, Bâle, Belgorod, Benidorm, Bergame,
Bergen, Bielefeld, Bilbao, Birmingham, Bologne, Bonn, Boutcha, Bradford, Bratislava, Brescia, Breslau, Bréda, Brême, Briansk, Brighton, Bristol, Brno,
Bruges, Brunswick, Cadix, Cagliari, Calabre, Cambridge, Canterbury, Cantorbéry, Carthagène, Catane, Charleroi, Chemnitz, Cluj, Coblence, Coimbra,
Cologne, Constance, Cordoue, Corogne, Courtrai, Coventry, Cracovie, Crémone, Davos, Debrecen, Delft, Dniepr, Dnipro, Dnipropetrovsk, Donetsk,
Dortmund, Douvres, Dresde, Dubrovnik, Duisbourg, Düsseldorf, Eindhoven, Ekaterinbourg, Engels, Erfurt, Essen, Faro, Ferrare, Florence, Francfort,
Fribourg, Gand, Gdansk, Genève, Gérone, Gênes, Gibraltar, Glasgow, Göteborg, Graz, Grenade, Grodno, Groningue, Hambourg, Hanovre, Heidelberg, Homs,
Iakoutsk, Iassy, Iekaterinbourg, Innsbruck, Irkoutsk, Izioum, Kaliningrad, Karlsruhe, Katowice, Kazan, Khabarovsk, Kharkiv, Kharkov, Kherson, Kiel,
Klagenfurt, Košice, Koursk, Kramatorsk, Kryvyï Rig, Lausanne, Leeds, Leicester, Leipzig, Leningrad, Leyde, Léopol, Liège, Limerick, Linz, Liverpool,
Locarno, Lodz, Lougansk, Louhansk, Louvain, Louvain-la-Neuve, Lucerne, Lugano, Lviv, Maastricht, Magdebourg, Magnitogorsk, Maïdan, Malaga, Malines,
Malmö, Manchester, Mannheim, Marbella, Marioupol, Mayence, Melitopol, Messine, Milan, Minsk, Modène, Molenbeek, Mons, Montreux, Mourmansk, Munich,
Murcie, Münster, Namur, Naples, Neuchâtel, Newcastle, Nijni Novgorod, Nottingham, Novi Sad, Novossibirsk, Nuremberg, Odense, Odessa, Omsk, Ostende,
Oufa, Oxford, Padoue, Palerme, Palma, Pampelune, Parme, Pavie, Perm, Pescara, Pérouse, Pise, Plovdiv, Plymouth, Porto, Portsmouth, Potsdam, Poznan,
Ravenne, Rimini, Rostock, Rostov, Rostov-sur-le-Don, Rotterdam, Saint-Pétersbourg, Salamanque, Salonique, Salzbourg, Samara, Saragosse, Saratov,
Sarrebruck, Sébastopol, Séville, Sheffield, Sibiu, Sienne, Simferopol, Sion, Slaviansk, Smolensk, Sotchi, Southampton, Spa, Split, Srebrenica,
Stalingrad, Stavropol, Stuttgart, Syracuse, Szczecin, Tarragone, Tcheliabinsk, Tchernobyl, Thessalonique, Timisoara, Tolède, Tournai, Trente, Trèves,
Trieste, Turin, Utrecht, Verviers, Vérone, Vicence, Vinnytsia, Vladivostok, Volgograd, Voronej, Weimar, Wolfsburg, Wuppertal, Yalta, York, Ypres,
Zaporijjia, Zurich`;

const WORLD = `
Acapulco, Addis-Abeba, Adélaïde, Agadez, Agadir, Ahmedabad, Alep, Alexandrie, Anchorage, Annaba, Antalya, Antofagasta, Arequipa, Assouan, Atlanta,
Auckland, Aurangabad, Austin, Bagram, Bali, Baltimore, Bangalore, Bassorah, Batna, Baton Rouge, Beersheva, Belém, Belo Horizonte, Benghazi, Bethléem,
Béchar, Béjaïa, Blida, Bobo-Dioulasso, Bodrum, Bombay, Boston, Bouaké, Boukhara, Brisbane, Buffalo, Bursa, Busan, Calcutta, Calgary, Cali, Cancun,
Canton, Caracas, Cartagena, Carthage, Casablanca, Charlotte, Charlottesville, Chengdu, Chennai, Chicago, Chongqing, Cleveland, Columbus, Constantine,
Constantinople, Cordoba, Curitiba, Daegu, Dalian, Dallas, Damiette, Dayton, Denver, Deraa, Detroit, Diyarbakir, Djeddah, Djenné, Djerba, Douala,
Dubaï, Durban, Edmonton, Eilat, El Paso, Erbil, Essaouira, Falloujah, Fez, Fès, Florianopolis, Fortaleza, Fukushima, Gabès, Gafsa, Gao, Gatineau,
Gaziantep, Goma, Guadalajara, Guangzhou, Guayaquil, Haïfa, Halifax, Hama, Hangzhou, Harbin, Hawaï, Helmand, Herat, Hébron, Hiroshima, Hodeïda,
Honolulu, Houston, Hô Chi Minh-Ville, Hurghada, Hyderabad, Idleb, Incheon, Indianapolis, Ispahan, Istanbul, Izmir, Jénine, Jéricho, Johannesburg, Jos,
Kaboul, Kaesong, Kairouan, Kandahar, Kano, Kansas City, Karachi, Katsina, Kerbala, Kénitra, Khan Younès, Kidal, Kirkouk, Kisangani, Kisumu, Kobané,
Kobe, Kobé, Kyoto, La Mecque, Lagos, Lahore, Las Vegas, Lattaquié, Laval, Le Cap, Los Angeles, Louisville, Louxor, Lubumbashi, Lucknow, Macao, Madras,
Maiduguri, Manaus, Mar del Plata, Maracaibo, Marrakech, Mazar-i-Sharif, Medellin, Meknès, Melbourne, Memphis, Mendoza, Médine, Miami, Milwaukee,
Minneapolis, Misrata, Mombasa, Monterrey, Montréal, Mopti, Mossoul, Mumbai, Nagasaki, Nagoya, Nagpur, Nampo, Nankin, Naplouse, Nashville, Natal,
Nazareth, New York, Newark, Niagara, Nouadhibou, Oakland, Oran, Orlando, Osaka, Oujda, Oulan-Oudé, Palmyre, Panmunjom, Parakou, Perth, Peshawar,
Philadelphie, Phnom Penh, Phoenix, Pittsburgh, Pointe-Noire, Port-Gentil, Port-Saïd, Portland, Porto Alegre, Puebla, Pune, Pusan, Qingdao, Quetta,
Québec, Rafah, Raqqa, Recife, Richmond, Rio, Rio de Janeiro, Rosario, Sacramento, Safi, Saint-Louis, Salt Lake City, Samarcande, Samarra, San Antonio,
San Diego, San Francisco, San Pedro, San Salvador, Sanaa, Santa Cruz, Sao Paulo, Sapporo, São Paulo, Seattle, Sétif, Sfax, Shanghai, Sharjah,
Shenyang, Shenzhen, Sidi Bouzid, Sirte, Skikda, Sokodé, Sousse, Soweto, Srinagar, Suez, Surabaya, Sydney, Tabriz, Tamanrasset, Tamatave, Tampa,
Tanger, Tétouan, Thiès, Tianjin, Tijuana, Tizi Ouzou, Tobrouk, Tombouctou, Toronto, Touba, Touggourt, Trois-Rivières, Trujillo, Tucson, Tyr, Uvalde,
Valparaiso, Vancouver, Veracruz, Winnipeg, Wonsan, Wuhan, Xian, Xi’an, Yokohama, Zarqa, Ziguinchor, Zinder`;

/** French names of towns that news also writes in another language: one place, one key. */
const ALIASES: Readonly<Record<string, string>> = {
  beijing: 'pekin',
  kyiv: 'kiev',
  kharkov: 'kharkiv',
  lvov: 'lviv',
  mumbai: 'bombay',
  guangzhou: 'canton',
  pusan: 'busan',
  dnipropetrovsk: 'dnipro',
  louhansk: 'lougansk',
  leningrad: 'saint petersbourg',
  dhaka: 'dacca',
};

const named = [FRANCE, EUROPE, WORLD].flatMap((table) => table.trim().split(/,\s*/u));
/** « au Havre », « les éleveurs du Mans »: a preposition swallows the article; « Cap » alone begins too many other names. */
const contracted = [...named, 'Le Caire'].flatMap((name) => /^Les? (?!Cap$)(.+)$/u.exec(name)?.[1] ?? []);
const cities = new Set([...named, ...contracted].map(nameKey));

/** Town names, as name keys: what a recogniser looks for. Capitals of countries are in countries. */
export const cityKeys: ReadonlySet<string> = cities;

/** The key under which a town is filed, so that « Kyiv » and « Kiev » are one. */
export function cityKey(name: string): string {
  const key = nameKey(name);
  return ALIASES[key] ?? key;
}
