import { fold } from '../letters.ts';

/**
 * Verbs that change their stem. A line: endings, then the beginnings that take them.
 * Endings: infinitive, present « il », present « ils », imperfect stem, past « il », past « ils », future stem, participle.
 * « tenir tient tiennent ten tint tinrent tiendr tenu : ob main » also conjugates obtenir and maintenir; a beginning « _ » is the bare verb.
 */
const PARADIGMS = `
tenir tient tiennent ten tint tinrent tiendr tenu : _ ob main sou re dé con appar entre abs
venir vient viennent ven vint vinrent viendr venu : _ de re par inter pré sur con pro sou sub contre ad
prendre prend prennent pren prit prirent prendr pris : _ ap com entre sur re é mé désap
mettre met mettent mett mit mirent mettr mis : _ per pro com ad re sou trans é dé compro o ré
dire dit disent dis dit dirent dir dit : _ re pré inter contre mé dé
faire fait font fais fit firent fer fait : _ dé re satis contre
voir voit voient voy vit virent verr vu : _ re entre
prévoir prévoit prévoient prévoy prévit prévirent prévoir prévu : _
pourvoir pourvoit pourvoient pourvoy pourvut pourvurent pourvoir pourvu : _
uire uit uisent uis uisit uisirent uir uit : cond prod constr détr introd réd séd trad instr reprod déd ind recond c n l reconstr
écrire écrit écrivent écriv écrivit écrivirent écrir écrit : _ d ré
scrire scrit scrivent scriv scrivit scrivirent scrir scrit : in pre sou tran pro réin circon
ouvrir ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert : _ c déc r rec
ffrir ffre ffrent ffr ffrit ffrirent ffrir ffert : o sou
courir court courent cour courut coururent courr couru : _ par re con se en ac dis
battre bat battent batt battit battirent battr battu : _ a com dé ra é re
partir part partent part partit partirent partir parti : _ re
sortir sort sortent sort sortit sortirent sortir sorti : _ res
sentir sent sentent sent sentit sentirent sentir senti : _ con res pres
mentir ment mentent ment mentit mentirent mentir menti : _ dé
servir sert servent serv servit servirent servir servi : _ des res
dormir dort dorment dorm dormit dormirent dormir dormi : _ en ren
indre int ignent ign ignit ignirent indr int : cra jo pe rejo contra pla atte éte fe restre enfre étre te astre adjo dépe repe enjo ce
connaître connaît connaissent connaiss connut connurent connaîtr connu : _ re mé
paraître paraît paraissent paraiss parut parurent paraîtr paru : _ ap dis com re transp réap
naître naît naissent naiss naquit naquirent naîtr né : _ re
cevoir çoit çoivent cev çut çurent cevr çu : re dé con per aper
devoir doit doivent dev dut durent devr dû : _
conclure conclut concluent conclu conclut conclurent conclur conclu : _
exclure exclut excluent exclu exclut exclurent exclur exclu : _
inclure inclut incluent inclu inclut inclurent inclur inclus : _
vaincre vainc vainquent vainqu vainquit vainquirent vaincr vaincu : _ con
suivre suit suivent suiv suivit suivirent suivr suivi : _ pour en
vivre vit vivent viv vécut vécurent vivr vécu : _ sur re
quérir quiert quièrent quér quit quirent querr quis : ac con re en recon
mourir meurt meurent mour mourut moururent mourr mort : _
plaire plaît plaisent plais plut plurent plair plu : _ dé com
taire tait taisent tais tut turent tair tu : _
lire lit lisent lis lut lurent lir lu : _ é re réé
rire rit rient ri rit rirent rir ri : _ sou
croire croit croient croy crut crurent croir cru : _
boire boit boivent buv but burent boir bu : _
croître croît croissent croiss crut crurent croîtr cru : ac dé
résoudre résout résolvent résolv résolut résolurent résoudr résolu : _
dissoudre dissout dissolvent dissolv dissolut dissolurent dissoudr dissous : _
rompre rompt rompent romp rompit rompirent rompr rompu : _ inter cor
fuir fuit fuient fuy fuit fuirent fuir fui : _ en
haïr hait haïssent haïss haït haïrent haïr haï : _
valoir vaut valent val valut valurent vaudr valu : _ pré équi
falloir faut faut fall fallut fallut faudr fallu : _
pleuvoir pleut pleuvent pleuv plut plurent pleuvr plu : _
vouloir veut veulent voul voulut voulurent voudr voulu : _
pouvoir peut peuvent pouv put purent pourr pu : _
savoir sait savent sav sut surent saur su : _
asseoir assoit assoient assoy assit assirent assiér assis : _ r
mouvoir meut meuvent mouv mut murent mouvr mu : é pro _
bouillir bout bouillent bouill bouillit bouillirent bouillir bouilli : _
cueillir cueille cueillent cueill cueillit cueillirent cueiller cueilli : _ ac re
ssaillir ssaille ssaillent ssaill ssaillit ssaillirent ssaillir ssailli : a tre
vêtir vêt vêtent vêt vêtit vêtirent vêtir vêtu : _ re dé
traire trait traient tray tray tray trair trait : ex sous dis abs
clore clôt closent clos clos clos clor clos : _ é
suffire suffit suffisent suffis suffit suffirent suffir suffi : _
envoyer envoie envoient envoy envoya envoyèrent enverr envoyé : _ r
aller va vont all alla allèrent ir allé : _
être est sont ét fut furent ser été : _
avoir a ont av eut eurent aur eu : _
ndre nd ndent nd ndit ndirent ndr ndu : ve reve re te pourfe atte ente défe desce éte dépe suspe préte fo confo pe répa déte morfo refo sous-ente
rdre rd rdent rd rdit rdirent rdr rdu : pe mo to repe
répondre répond répondent répond répondit répondirent répondr répondu : _
correspondre correspond correspondent correspond correspondit correspondirent correspondr correspondu : _
coudre coud cousent cous cousit cousirent coudr cousu : _ re
`;

const IMPERFECT = ['ais', 'ait', 'aient', 'ant', 'ons', 'ez', 'ions', 'iez'];
const FUTURE = ['a', 'ont', 'ais', 'ait', 'aient', 'ai', 'as', 'ons', 'ez'];
const SUBJUNCTIVE = ['e', 'es'];
const PARTICIPLE = ['', 'e', 's', 'es'];

/** First and second persons that people type, and forms that no paradigm gives. */
const MORE = `
voir vois · savoir sais sachant sache · pouvoir peux puisse puissent puis · vouloir veux veuille · devoir dois · venir viens vienne viennent · devenir deviens · revenir reviens · souvenir souviens
tenir tiens tienne · prendre prenne prennes · aller vais vas aille aillent · faire fasse fassent faites · dire dites · mettre mette mettent
recevoir reçois · connaître connais · croire crois · lire lis · suivre suive · vivre vive vivent vécus · mourir meure · asseoir assied asseyent
être suis es sommes êtes étant soit soient serait étaient était · avoir ai as avons avez ayant ait aient
`;

/** Forms better known as another word: « plus », « tu », « point », « bout ». */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  `plus tu tus tue tues du dus due point points bout mue mues ment sens lis but buts murent mut bus conte plu pu nuit
   clos peint feint teint ris rie ries rions soute cuite fuis haie tais dors dort sers crue crues crus soit pend pendu
   devant avant maintenant pendant puis part parts suivant
   rené renée rênes durent admirent virent mets valais
   voie voies fonde fondes peigne teigne lise parte sus élise élises save saves`
    .split(/\s+/u)
    .map(fold),
);

/** Folded form → infinitives it may come from, folded. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = formsOf(PARADIGMS);

function formsOf(paradigms: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const add = (form: string, infinitive: string): void => {
    const key = fold(form);
    if (OTHER_WORDS.has(key)) return;
    const known = forms.get(key) ?? [];
    if (!known.includes(infinitive)) forms.set(key, [...known, infinitive]);
  };
  for (const line of paradigms.trim().split('\n')) {
    const [endings = '', beginnings = ''] = line.split(' : ');
    for (const beginning of beginnings.split(' ')) {
      const start = beginning === '_' ? '' : beginning;
      const [infinitive = '', ...conjugated] = endings.split(' ').map((ending) => start + ending);
      for (const form of expand(conjugated)) add(form, fold(infinitive));
      add(infinitive, fold(infinitive));
    }
  }
  for (const entry of MORE.split(/[·\n]/u)) {
    const [infinitive = '', ...more] = entry.trim().split(/\s+/u);
    for (const form of more) add(form, fold(infinitive));
  }
  return forms;
}

// the seven forms of a line → every form of the third persons, the participles and « nous », « vous »
function expand(conjugated: readonly string[]): string[] {
  const [he = '', they = '', imperfect = '', hePast = '', theyPast = '', future = '', participle = ''] = conjugated;
  return [
    he,
    ...(he.endsWith('d') ? [`${he}s`] : []),
    they,
    hePast,
    theyPast,
    ...SUBJUNCTIVE.map((ending) => they.slice(0, -'ent'.length) + ending),
    ...IMPERFECT.map((ending) => imperfect + ending),
    ...FUTURE.map((ending) => future + ending),
    ...PARTICIPLE.map((ending) => participle + ending),
  ];
}
