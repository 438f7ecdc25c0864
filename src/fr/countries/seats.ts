/**
 * Buildings and streets that news uses for who governs there. Row: ways of writing | country | office held there.
 * « le Kremlin a annoncé », « le locataire de l’Élysée », « Bercy table sur une croissance… »
 */
export const SEATS = `
Kremlin | Russie | président
Maison-Blanche, Maison Blanche, Bureau ovale | États-Unis | président
Pentagone | États-Unis | ministre de la Défense
Département d’État, Foggy Bottom | États-Unis | ministre des Affaires étrangères
Capitole | États-Unis |
Élysée, palais de l’Élysée | France | président
Matignon, hôtel de Matignon | France | Premier ministre
Quai d’Orsay | France | ministre des Affaires étrangères
Bercy | France | ministre des Finances
Place Beauvau, Beauvau | France | ministre de l’Intérieur
Place Vendôme | France | ministre de la Justice
Hôtel de Brienne | France | ministre de la Défense
Palais-Bourbon, Palais Bourbon | France |
Palais du Luxembourg | France |
Downing Street, 10 Downing Street, 10, Downing Street | Royaume-Uni | Premier ministre
Whitehall, Westminster | Royaume-Uni |
Foreign Office | Royaume-Uni | ministre des Affaires étrangères
Buckingham, palais de Buckingham, Buckingham Palace | Royaume-Uni | roi
Bundestag, Bundesrat | Allemagne |
Zhongnanhai, Cité interdite | Chine | président
Quirinal, palais du Quirinal | Italie | président
Palais Chigi, Palazzo Chigi | Italie | Premier ministre
Montecitorio | Italie |
Moncloa, palais de la Moncloa | Espagne | Premier ministre
Zarzuela | Espagne | roi
Planalto, palais du Planalto | Brésil | président
Casa Rosada, Maison rose | Argentine | président
Palais de la Moneda, Moneda | Chili | président
Palais de Miraflores, Miraflores | Venezuela | président
Maison-Bleue, Maison Bleue | Corée du Sud | président
Kantei | Japon | Premier ministre
Bankova, Rada, Verkhovna Rada | Ukraine |
Douma, Loubianka, Smolenskaïa | Russie |
Knesset | Israël |
Diète japonaise | Japon |
El Mouradia, palais d’El Mouradia | Algérie | président
Palais de Carthage | Tunisie | président
Palais de Koulouba, Koulouba | Mali | président
Palais de Kosyam, Kosyam | Burkina Faso | président
Palais d’Etoudi, Etoudi | Cameroun | président
Palais de Baabda, Baabda | Liban | président
Rashtrapati Bhavan | Inde | président
Hôtel de la rue de la Loi, rue de la Loi | Belgique | Premier ministre
Sussex Drive, 24 Sussex | Canada | Premier ministre
Çankaya, palais de Çankaya | Turquie | président
`;
