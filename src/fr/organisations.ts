import { nameKey } from './name-key.ts';

/** Organisations that news names without explaining them. Each: usual name = other names and acronyms. */
const KNOWN = `
ONU = Organisation des Nations unies = Nations unies = Nations Unies;
Conseil de sécurité de l’ONU = Conseil de sécurité = Conseil de sécurité des Nations unies;
Otan = OTAN = Organisation du traité de l’Atlantique Nord = Alliance atlantique = Nato;
Union européenne = UE = Les Vingt-Sept = Vingt-Sept = Vingt-Huit; Commission européenne = Commission de Bruxelles; Parlement européen = Eurodéputés;
Conseil européen; Banque centrale européenne = BCE; Fonds monétaire international = FMI; Banque mondiale; Organisation mondiale de la santé = OMS;
Organisation mondiale du commerce = OMC; Organisation internationale du travail = OIT;
OCDE = Organisation de coopération et de développement économiques; OSCE = Organisation pour la sécurité et la coopération en Europe;
OPEP = Organisation des pays exportateurs de pétrole = Opep; Agence internationale de l’énergie atomique = AIEA;
Agence internationale de l’énergie = AIE; Cour pénale internationale = CPI; Cour internationale de justice = CIJ;
Cour européenne des droits de l’homme = CEDH; Cour de justice de l’Union européenne = CJUE; Unesco = UNESCO;
Unicef = UNICEF = Fonds des Nations unies pour l’enfance; HCR = Haut-Commissariat aux réfugiés = UNHCR;
FAO = Organisation des Nations unies pour l’alimentation et l’agriculture; Giec = GIEC; Comité international de la Croix-Rouge = CICR; Croix-Rouge;
Croissant-Rouge; Médecins sans frontières = MSF; Amnesty International = Amnesty; Human Rights Watch = HRW; Reporters sans frontières = RSF;
Greenpeace; Oxfam; WWF; Transparency International; Union africaine = UA; Cédéao = CEDEAO = Communauté économique des États de l’Afrique de l’Ouest;
Ligue arabe; Asean = ASEAN = Association des nations de l’Asie du Sud-Est; Mercosur; Brics = BRICS; G7; G8; G20;
Organisation de coopération de Shanghai = OCS; Communauté des États indépendants = CEI; OTSC = Organisation du traité de sécurité collective;
Conseil de l’Europe; Eurogroupe; Europol; Interpol; Frontex; Fifa = FIFA; UEFA; CAF = Confédération africaine de football;
Comité international olympique = CIO; Tribunal arbitral du sport = TAS; FFF = Fédération française de football; NBA; Agence France-Presse = AFP;
Associated Press = AP = The Associated Press; Reuters; Bloomberg; KCNA; Yonhap; Kyodo; Xinhua = Chine nouvelle; TASS = Tass;
RIA Novosti = Ria Novosti; Interfax; Ansa = ANSA; DPA; BBC; CNN; Fox News; NBC; CBS; ABC; MSNBC; Al Jazeera = Al-Jazeera; RFI; RTL; RMC; LCI; TF1;
BFMTV = BFM-TV = BFM TV = BFM; CNews; France Inter; France Info = Franceinfo; France 2; France 24; France Télévisions; Radio France;
TV5 Monde = TV5Monde; Europe 1; Canal+; Arte; Le Monde; Le Figaro; Libération; Le Parisien; Les Échos; La Croix; L’Équipe; L’Express; L’Obs; Le Point;
Mediapart; Médiapart; Charlie Hebdo; Le Canard enchaîné; Ouest-France; Sud Ouest; La Dépêche; Le Soir; New York Times; Washington Post;
Wall Street Journal; Financial Times; The Guardian = Guardian; The Times; Der Spiegel = Spiegel; El País = El Pais; La Repubblica;
Corriere della Sera; Google; Facebook; Meta; Apple; Amazon; Microsoft; Twitter; YouTube; Instagram; TikTok; WhatsApp; Telegram; Netflix; Uber; Tesla;
SpaceX; Airbus; Boeing; Renault; Peugeot; Volkswagen; Toyota; Samsung; Huawei; Total = TotalEnergies; EDF = Électricité de France; Engie; SNCF; RATP;
Air France; Orange; LVMH; L’Oréal; Carrefour; BNP Paribas; Société générale; Crédit agricole; Gazprom; Rosneft; Wagner = groupe Wagner; Nasa = NASA;
CIA; FBI; NSA; FSB; KGB; GRU; SVR; MI5; MI6; Mossad; Shin Beth; DGSE; DGSI; Réserve fédérale = Fed; Congrès américain; Congrès; Sénat;
Assemblée nationale; Assemblée; Chambre des représentants; Chambre des communes; Chambre des lords; Cour suprême; Conseil constitutionnel;
Conseil d’État; Cour des comptes; Cour de cassation; Banque de France; Défenseur des droits; Insee = INSEE; CNRS; Inserm; Inrae; ANSM;
Académie française; Garde républicaine; Gendarmerie nationale; Police nationale; Armée rouge; Gardiens de la révolution; Parti républicain;
Parti démocrate; Parti communiste; Parti socialiste = PS; La République en marche = LREM = La République En Marche; Les Républicains = LR;
La France insoumise = LFI = France insoumise = France Insoumise; Rassemblement national = RN; Front national = FN = Front National; Modem = MoDem;
EELV = Europe Écologie-Les Verts; UMP; CGT; CFDT; FO = Force ouvrière; Unsa; FSU; CFTC; CFE-CGC; Medef; FNSEA; AfD; CDU; CSU; SPD; Podemos; Fidesz;
Likoud; Hamas; Hezbollah; Fatah; OLP; PKK; YPG; Daech = Daesh = État islamique = groupe État islamique = EI; Al-Qaïda = Al-Qaida = Aqmi = Al Qaïda;
Boko Haram; Frères musulmans; Farc = FARC; ETA; IRA; PSG = Paris Saint-Germain = Paris SG; OM = Olympique de Marseille; OL = Olympique lyonnais;
Real Madrid; FC Barcelone = Barça; Manchester United; Manchester City; Chelsea; Arsenal; Bayern Munich = Bayern; Juventus; M6; C8;
JDD = Le Journal du dimanche = Journal du dimanche; HuffPost = Huff Post = Huffington Post; France 3; France 5; France Culture; France Bleu;
Paris Match; 20 Minutes; L’Humanité; Nice-Matin; Var-Matin; Télérama; Sciences Po; Météo-France = Météo France; UFC-Que Choisir; Natixis; Alstom;
Areva; Orano; Veolia; Danone; Michelin; Sanofi; Pfizer; Moderna; AstraZeneca; BioNTech; Altice; SFR; Bouygues; Lactalis; Auchan; Lidl; Ikea; Nike;
Adidas; Disney; Sony; Nintendo; Ubisoft; Intel; IBM; Nokia; Siemens; Bayer; Nestlé; Monsanto; BP; Shell; ExxonMobil; Aramco; Goldman Sachs; BlackRock;
Airbnb; Deliveroo; Snapchat; LinkedIn; Pinterest; Reddit; Wikipédia; Spotify; OpenAI; Arianespace; ESA = Agence spatiale européenne; Roscosmos;
Extinction Rebellion; Public Sénat; LCP = La Chaîne parlementaire; TV5 = TV5 Monde; Sud Radio; RTBF; RTS; Le Quotidien du médecin; Le Progrès;
Le Dauphiné libéré; La Voix du Nord; Le Télégramme; La Provence; Midi libre; La Tribune; Les Inrockuptibles; Valeurs actuelles; L’Opinion; L’Usine nouvelle;
Sud Rail = SUD Rail = SUD-Rail; Solidaires; Confédération paysanne; Coordination rurale; CPME; UDI; PCF = Parti communiste français; NPA; Lutte ouvrière;
Debout la France; Place publique; Unef = UNEF; FCPE; Attac; Secours populaire; Secours catholique; Emmaüs; Ifop; Ipsos; Elabe; Odoxa; BVA; OpinionWay;
Harris Interactive; Kantar; Viavoice; Urssaf; Arcep; Arcom; CSA; Cnil = CNIL; Anssi; Bpifrance; Caisse des dépôts; Pôle emploi; France Travail; Unédic`;

/** Words that name a kind of organisation and belong to its name: « ministère de l’Unification », « Université Kookmin ». */
const HEADS = `
académie ambassade amicale armée assemblée association autorité banque brigade centrale chancellerie coalition collectif comité commissariat
commission communauté confédération congrès conseil consortium consulat coopérative faculté fédération fondation haut-commissariat hôpital inspection
institut institution laboratoire ligue mairie ministère mouvement observatoire office orchestre organisation parlement parquet parti patronat police
préfecture rassemblement régiment régie secrétariat sénat syndicat tribunal troupe université`;

/** The same, so common that only a capital makes them part of a name: « le Centre Pompidou », « le Bureau de coordination ». */
const CAPITAL_HEADS = `
administration bureau cabinet caisse cellule cercle chambre cour couvent département direction école église entreprise équipe étoile fonds force
forces front garde gouvernement groupement maison mission ordre présidence service services union alliance centre club compagnie société agence groupe`;

/** Words that tell what a name beside them is, and are no part of it: « l’agence KCNA », « le quotidien Al Massa », « le groupe LVMH ». */
const LABELS = `
agence chaîne chaînes club compagnie conglomérat constructeur éditions entreprise équipe filiale firme géant groupe hebdomadaire holding journal label
laboratoire laboratoires magazine marque mensuel ong organisation portail publication quotidien radio réseau revue sélection site société start-up
station studio syndicat télévision think-tank troupe association fondation mouvement collectif milice`;

/** Words inside the names of clubs, firms and media: « Lyon FC », « Deutsche Bank ». */
const BODY_WORDS = `
fc afc ac as asc sc rc us cf sk fk bc rugby united city rovers athletic athletico atletico olympique olympic sporting racing stade club team bank
group groupe holding company corp inc ltd sa sas gmbh university institute institut college school foundation press post times news tribune herald
gazette journal daily media radio tv records pictures studios airlines airways motors energy capital partners international industries systems
technologies association union party front movement council commission committee boule pétanque cyclo harmonie chorale fanfare tennis basket judo volley handball omnisports amicale     `;

/** Names of events, times and offices of several words that hold other names. */
const OTHER_NAMES = `
Tour de France, Tour d’Italie, Tour d’Espagne, Ligue des champions, Ligue Europa, Ligue des nations, Ligue 1, Ligue 2, Top 14, Premier League,
Premier ministre, Première ministre, Premier Ministre, Moyen Âge, Moyen-Âge, marché de Noël, Père Noël, Saint-Valentin, Saint-Jean, Saint-Sylvestre,
Légion d’honneur, Nouvel An, Jour de l’An, Belle Époque, Ancien Régime, Trente Glorieuses, Grand Prix, Grande Guerre, Première Guerre mondiale,
Seconde Guerre mondiale, Deuxième Guerre mondiale, Guerre froide, guerre de Corée, guerre du Vietnam, guerre d’Algérie, guerre du Golfe,
Printemps arabe, Révolution française, Mai 68, Nuit debout, Gilets jaunes`;

/** Acronyms that name no organisation. */
const NOT_ORGANISATIONS = `
ADN ARN AVC BAC BD BTS CAN CD CDD CDI CE CEO CM COP COVID DJ DVD FAQ FC GPS HLM HT IA ICBM IRM ISF IVG KO LGBT LGBTQ LED MST MVP NB OGM OK ONG OVNI PC
PDF PDG PIB PIN PMA PME PMI QR RTT SDF SIDA SMIC SMS SOS SUV TER TGV TNT TV TVA UV URL USB UTC VIH VIP VO VTT VVT WC WEB XXL ZAD ZEP CAP BEP RSA HD
UHD PCR CSG GMT JO JT AOC AOP BIO FN-FAL AK IPO NDLR VIDÉO VIDEO VIDÉOS VIDEOS PHOTO PHOTOS DIRECT LIVE EXCLUSIF INFO URGENT ANALYSE RÉCIT ENTRETIEN
CV RIB BEPC MP EPR ORSEC ORSAN CRS CIF ETF EPI DCI GES NFT`;

/** Peoples and believers that are no nationality; « les Juifs » is no name. */
const PEOPLES = `
juif juifs juive juives musulman musulmans musulmane chrétien chrétiens catholique catholiques protestant protestants arabe arabes kurde kurdes
berbère berbères kabyle kabyles rom roms tutsi tutsis hutu hutus ouïghour ouïghours rohingya rohingyas occidental occidentaux occidentale occidentales
européen européens européenne européennes africain africains africaine africaines asiatique asiatiques parisien parisiens parisienne parisiennes
cosaque cosaques slave slaves tatar tatars inuit inuits sioux touareg touaregs peul peuls pachtoune pachtounes sunnite sunnites chiite chiites
alaouite druze druzes maronite copte coptes basque basques breton bretons corse corses alsacien catalan catalans catalane flamand flamands wallon
wallons sicilien scandinave scandinaves balte baltes maghrébin latino latinos hispanique`;

/** Words that say that the name beside them is a title or a thing: « la série Polaris », « le médicament Doliprane ». */
const WORKS = `
album avion bande-dessinée bateau chanson comédie documentaire émission feuilleton film franchise fusée jeu livre logiciel médicament missile modèle molécule morceau mot navire nouvelle opération
ouragan ouvrage paquebot personnage pièce poème programme projet roman saga satellite série single sonde spectacle sous-marin tableau tempête titre traitement tube typhon vaccin variant virus voilier`;

/** Words that name events, works, laws, peoples or beliefs: a capital here makes neither a person, a place nor an organisation. */
const OTHER_HEADS = `
accord accords acte appel bataille bible biennale brexit carnaval charte championnat championnats code code-civil concours conférence constitution
convention coran coupe coupes covid-19 covid critérium déclaration directive division euro eurovision exposition fête fêtes feux festival foire forum
francophonie grammy grand-prix guerre guerres insurrection jeux journée journées jour loi lois ligue-des-champions libération marathon match masters
mondial mondiale mondiaux nobel noël nuit nuits ondes opération oscar oscars palme pâques pacte patrimoine paralympiques pentecôte plan plan-marshall
prix printemps procès programme projet protocole ramadan rallye rencontres renaissance résolution révolution salon semaine shoah soirée sommet
super-bowl téléthon tour-de-france toussaint tournoi traité trophée open us-open ebola zika grippe vidéo photo météo affaire affaires santé travail
intérieur justice défense économie finances éducation culture environnement écologie transports logement agriculture armées comptes budget sports
égalité enseignement recherche numérique industrie commerce énergie cohésion transition solidarités unification internet web covid-dix-neuf dieu allah
état etat états républiques président présidente monsieur madame mademoiselle maître docteur ministre roi reine holocauste antiquité moyen âge
histoire humanité lumières résistance occupation ancien nouveau testament évangile torah talmud bourse cac quarante dow jones nasdaq smic`;

const acronymSet = new Set(NOT_ORGANISATIONS.trim().split(/\s+/u));
const keys = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(nameKey));
const heads = keys(HEADS);
const capitalHeads = keys(CAPITAL_HEADS);
const labels = keys(LABELS);
const bodyWords = keys(BODY_WORDS);
const others = keys(OTHER_HEADS);
const peoples = keys(PEOPLES);
const works = keys(WORKS);

/** One organisation that news takes for known: its usual name, then its other names and acronyms, as written. */
const knownOrganisations: readonly (readonly string[])[] = KNOWN.trim()
  .split(/;\s+/u)
  .map((names) => names.split(' = '));

const byKey = new Map(knownOrganisations.flatMap((names) => names.map((name) => [nameKey(name), names] as const)));

/** All names of a known organisation, the usual one first, from any of them (« Nations unies » → ONU, Organisation des Nations unies …); null when unknown. */
export function organisationNames(name: string): readonly string[] | null {
  return byKey.get(nameKey(name)) ?? null;
}

/** Names of known organisations, as written: what a recogniser looks for. */
export const organisationWords: readonly string[] = knownOrganisations.flat();

/** Names of several words that are no person, place nor organisation, as written. */
export const otherNames: readonly string[] = OTHER_NAMES.trim().split(/,\s+/u);

/** True for a word that belongs to the name of an organisation: « ministère », « Université »; `big`: it has a capital, so that more words count. */
export function isOrganisationHead(word: string, big: boolean): boolean {
  const key = nameKey(word);
  return heads.has(key) || (big && capitalHeads.has(key));
}

/** True for a word that tells what the name beside it is: « agence », « quotidien ». */
export function isOrganisationLabel(word: string): boolean {
  return labels.has(nameKey(word));
}

/** True for a word that only names of clubs, firms and media hold: « FC », « Bank ». */
export function isBodyWord(word: string): boolean {
  return bodyWords.has(nameKey(word));
}

/** True for a word that says that the name beside it is that of a work or a thing: « série », « fusée ». */
export function isWork(word: string): boolean {
  return works.has(nameKey(word));
}

/** True for a member of a people or a faith: « Juifs », « Occidentaux ». */
export function isPeople(word: string): boolean {
  return peoples.has(nameKey(word));
}

/** True for an acronym that names no organisation: « TGV », « PIB ». */
export function isCommonAcronym(word: string): boolean {
  return acronymSet.has(word);
}

/** True for a capitalised word that starts the name of an event, a work or a law: « Coupe », « Guerre », « Internet ». */
export function isOtherHead(word: string): boolean {
  return others.has(nameKey(word));
}
