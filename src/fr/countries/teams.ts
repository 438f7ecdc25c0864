/**
 * Nicknames of national teams, which sports news uses for the country. Row: ways of writing | country.
 * Those that are common words alone (« les Verts », « les Bleus ») are left out.
 */
export const TEAMS = `
Fennecs | Algérie
Palancas Negras | Angola
Guépards du Bénin, Écureuils du Bénin | Bénin
Étalons du Burkina | Burkina Faso
Lions indomptables | Cameroun
Requins bleus | Cap-Vert
Éléphants de Côte d’Ivoire | Côte d’Ivoire
Black Stars | Ghana
Syli national | Guinée
Djurtus | Guinée-Bissau
Harambee Stars | Kenya
Barea | Madagascar
Aigles du Mali | Mali
Lions de l’Atlas | Maroc
Mourabitounes | Mauritanie
Super Eagles | Nigeria
Léopards de la RDC, Léopards du Congo | République démocratique du Congo
Lions de la Teranga, Lions de la Téranga | Sénégal
Bafana Bafana, Springboks | Afrique du Sud
Aigles de Carthage | Tunisie
Chipolopolo | Zambie
Mannschaft, Nationalmannschaft | Allemagne
Socceroos, Wallabies | Australie
Diables rouges | Belgique
Seleçao, Seleção, Auriverde | Brésil
Vatreni | Croatie
XV de France, équipe de France | France
XV de la Rose, Three Lions | Royaume-Uni
XV du Trèfle | Irlande
Squadra Azzurra | Italie
All Blacks | Nouvelle-Zélande
Oranje | Pays-Bas
Albiceleste | Argentine
Samouraïs bleus, Samurai Blue | Japon
Guerriers Taeguk | Corée du Sud
Tricolores de Roumanie | Roumanie
Team USA | États-Unis
Team Melli | Iran
`;
