import { conjugate } from './speech-conjugation.ts';

const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '');

/** Verbs that report a clause: « X a déclaré que … », « … », a déclaré X. */
const SAYING = list(`
  admettre affirmer ajouter annoncer argumenter asséner assurer attester avancer avertir avouer certifier clamer commenter
  concéder conclure confesser confier confirmer considérer constater contester convenir craindre croire déclarer démentir demander déplorer
  détailler deviner dire douter écrire espérer estimer exiger expliquer garantir imaginer indiquer informer insinuer insister
  juger jurer maintenir marteler mentionner narrer nier noter notifier objecter observer penser plaider préciser préconiser
  prédire prétendre prévenir proclamer promettre pronostiquer proposer raconter rappeler rapporter réaffirmer recommander
  reconnaître redouter regretter réitérer relater relever remarquer renchérir répéter répliquer répondre résumer
  rétorquer révéler riposter signaler signifier souhaiter souligner soupçonner soutenir spécifier suggérer supposer témoigner`);

/** Verbs that report only beside a quotation: « … », a lancé X. */
const INCISE = list(`
  abonder acquiescer alerter analyser arguer articuler attaquer badiner balayer blâmer bougonner claironner compléter continuer corriger
  débuter décréter défendre développer diagnostiquer éclater enchaîner énoncer entonner exposer exulter fulminer glisser grincer
  grogner gronder haranguer implorer improviser interpeller interroger ironiser jubiler justifier lâcher lancer marmonner
  maugréer murmurer nuancer opiner philosopher plaisanter pointer poser poster poursuivre prêcher prier prononcer prophétiser
  protester questionner rajouter railler réagir réciter recadrer rectifier redire réfuter relativiser reprendre rugir 
  sermonner siffler songer souffler soupirer sourire susurrer tacler tempérer tempêter temporiser terminer théoriser tonner trancher
  tweeter twitter vitupérer`);

/** Verbs that judge, ask or name: the words quoted after them are their subject’s (« X a salué “le soutien constant” de Y »). */
const JUDGING = list(`
  accuser appeler applaudir apprécier approuver baptiser brocarder caractériser célébrer comparer condamner conseiller critiquer
  décrier décrire dénigrer dénoncer dépeindre désapprouver désavouer désigner encenser encourager enjoindre épingler évoquer
  exclure exhorter exprimer formuler fustiger honorer incriminer inviter invoquer louer menacer moquer nommer ordonner parler
  pourfendre presser prôner qualifier récuser réclamer refuser rejeter remercier reprocher revendiquer ridiculiser saluer sommer
  scander crier hurler chanter stigmatiser surnommer suspecter taxer traiter vanter vilipender`);

/** Verbs of saying that take « se »: « s’est-il félicité », « s’inquiète X ». */
const REFLEXIVE = list(`
  agacer alarmer amuser attrister déclarer défendre défier demander désoler dire écrier émerveiller emporter engager enorgueillir
  enthousiasmer énerver estimer étonner exaspérer exclamer excuser féliciter flatter impatienter indigner inquiéter insurger
  interroger justifier lamenter moquer offusquer plaindre prononcer questionner rappeler récrier réjouir révolter scandaliser
  souvenir targuer vanter`);

/** Verbs of the two last lists that take « que » and a reported clause all the same. */
const ALSO_THAT = list('arguer exclure ordonner réclamer refuser redire justifier');
/** Verbs followed by a bare infinitive that is reported: « X affirme ne pas reconnaître … ». */
const WITH_INFINITIVE = list(`
  admettre affirmer annoncer assurer avouer certifier clamer confesser confier confirmer considérer croire déclarer démentir dire
  espérer estimer expliquer garantir indiquer jurer nier penser préciser prétendre reconnaître révéler souhaiter soutenir`);
/** Verbs followed by « de » or « à » and an infinitive that is reported: « X promet de … », « X accuse Y de … », « X appelle Y à … ». */
const WITH_PREPOSITION = list(`
  accuser appeler conseiller demander enjoindre exhorter exiger inviter jurer menacer ordonner presser promettre proposer
  recommander refuser reprocher sommer soupçonner suggérer suspecter`);

/** Verbs whose infinitive seldom speaks: « soutenir Pyongyang », « conclure un accord ». */
const OTHER_INFINITIVES = list(`
  soutenir conclure croire prévenir maintenir relever assurer garantir avancer proposer confirmer noter observer rappeler publier constater appeler
  apprendre informer supposer convenir signifier présenter traiter célébrer honorer refuser rejeter presser parler`);

/** Verbs that speak with the words that follow them: « a mis en garde contre », « fait valoir que ». */
const LOCUTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['mettre', ['en garde', 'en avant', 'en cause', 'en doute']],
  ['faire', ['valoir', 'savoir', 'état', 'part', 'remarquer', 'observer', 'allusion', 'référence', 'mention']],
  ['laisser', ['entendre', 'échapper', 'comprendre']],
  ['rendre', ['hommage']],
  ['pointer', ['du doigt']],
  ['donner', ["l' assurance"]],
  ['prendre', ['acte']],
];

/** What a form of a verb of saying is, and what it can open. */
export interface SpeechForm {
  readonly lemma: string;
  readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive';
  /** May open a reported clause with « que ». */
  readonly that: boolean;
  /** May open a reported infinitive: « affirme vouloir ». */
  readonly infinitive: boolean;
  /** May open one with « de » or « à »: « promet de ». */
  readonly preposition: boolean;
  /** Speaks only where it touches a quotation: « … », poursuit X. */
  readonly touching: boolean;
}

function build(): ReadonlyMap<string, readonly SpeechForm[]> {
  const that = new Set([...SAYING, ...ALSO_THAT]);
  const infinitive = new Set(WITH_INFINITIVE);
  const preposition = new Set(WITH_PREPOSITION);
  const touching = new Set(INCISE.filter((verb) => !SAYING.includes(verb) && !JUDGING.includes(verb)));
  const elsewhere = new Set(OTHER_INFINITIVES);
  const forms = new Map<string, SpeechForm[]>();
  for (const lemma of new Set([...SAYING, ...JUDGING, ...INCISE])) {
    const made = conjugate(lemma);
    const add = (word: string, form: SpeechForm['form']): void => {
      const entry: SpeechForm = {
        lemma,
        form,
        that: that.has(lemma),
        infinitive: infinitive.has(lemma),
        preposition: preposition.has(lemma),
        touching: touching.has(lemma) || (form === 'infinitive' && elsewhere.has(lemma)),
      };
      forms.set(word, [...(forms.get(word) ?? []), entry]);
    };
    add(made.infinitive, 'infinitive');
    add(made.gerund, 'gerund');
    for (const word of made.finite) add(word, 'finite');
    for (const word of made.participles) add(word, 'participle');
  }
  return forms;
}

/** Every form of the verbs of saying, in lower case with accents → what it can be. */
export const SPEECH_FORMS: ReadonlyMap<string, readonly SpeechForm[]> = build();

/** Forms of the verbs that need more words to speak → what must follow, word by word: « mis » → « en garde ». */
export const SPEECH_LOCUTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  LOCUTIONS.flatMap(([verb, tails]) => {
    const { finite, participles, gerund, infinitive } = conjugate(verb);
    return [...finite, ...participles, gerund, infinitive].map((form) => [form, tails] as const);
  }),
);

/** Forms of the verbs that speak with « se »: « s’exclame », « s’est félicité ». */
export const REFLEXIVE_SPEECH: ReadonlySet<string> = new Set(
  REFLEXIVE.flatMap((verb) => {
    const { finite, participles, gerund, infinitive } = conjugate(verb);
    return [...finite, ...participles, gerund, infinitive];
  }),
);

/** Forms that are nouns or adjectives too (« l’annonce », « une note »): after an article they are no verbs. */
export const SPEECH_HOMOGRAPHS: ReadonlySet<string> = new Set(
  list(`
  annonce annonces avance commente compare conteste critique critiques demande demandes doute exige juge juges note notes
  observe précise publie rapporte remarque remarques relève somme sommes traite loue confirme confie défend presse
  pose pointe poste souffle crie lance siffle balaye réplique répliques riposte ripostes résume rappelle parle taxe taxes
  célèbre honore prie écrit écrits dit dits offense menace menaces réclame murmure murmures tempête gronde corrige`),
);

/** Nouns before a title in quotation marks: « le film “…” », « baptisé “…” »; what is quoted is a name, nobody says it. */
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  list(`
  film films série séries émission émissions documentaire livre livres roman romans album albums chanson chansons titre tube single clip pièce
  spectacle magazine journal quotidien hebdomadaire site blog revue collection jeu application opération projet programme prix exposition festival
  collectif association mouvement groupe parti navire bateau paquebot voilier fusée mission saga franchise tableau oeuvre œuvre poème comédie
  intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées rebaptisé rebaptisée titré titrée sous-titré dit dite dits dites alias
  surnommé surnommée personnage rôle hit mini-série sitcom tournée concours ouvrage essai tribune chronique podcast web-série bd biopic`),
);
