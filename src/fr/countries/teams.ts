/**
 * Nicknames of national teams, which sports news uses for the country. Row: ways of writing | country.
 * Left out: common words alone (« les Verts », « les Bleus »), and names that hold the country's own (« les Étalons du Burkina »).
 */
export const TEAMS = `
Fennecs | Algérie
Palancas Negras | Angola
Lions indomptables | Cameroun
Requins bleus | Cap-Vert
Black Stars | Ghana
Syli national | Guinée
Djurtus | Guinée-Bissau
Harambee Stars | Kenya
Barea | Madagascar
Lions de l’Atlas | Maroc
Mourabitounes | Mauritanie
Super Eagles | Nigeria
Lions de la Teranga, Lions de la Téranga | Sénégal
Bafana Bafana, Springboks | Afrique du Sud
Aigles de Carthage | Tunisie
Chipolopolo | Zambie
Mannschaft, Nationalmannschaft | Allemagne
Socceroos, Wallabies | Australie
Diables rouges | Belgique
Seleçao, Seleção, Auriverde | Brésil
Vatreni | Croatie
XV de la Rose, Three Lions | Royaume-Uni
XV du Trèfle | Irlande
Squadra Azzurra | Italie
All Blacks | Nouvelle-Zélande
Oranje | Pays-Bas
Albiceleste | Argentine
Samouraïs bleus, Samurai Blue | Japon
Guerriers Taeguk | Corée du Sud
Team USA | États-Unis
Team Melli | Iran
`;
