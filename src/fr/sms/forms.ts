/**
 * Phone spellings that are no French word, parted by commas, then plain French. Forms of more words are tried first.
 * « tt le monde » → « tout le monde ».
 */
export const ANYWHERE = `
pk, pq, pkoi, pqoi, pkw, pourkoi, pourkwa, pourquoa = pourquoi
pcq, pcke, pck, psk, paske, pasque, parske = parce que
koi, kwa, quoa, kwoi = quoi
c koi, c quoi, ckoi, cquoi, cest koi, sé koi, ckwa = c’est quoi
c ki, c qui, cki, cqui, cest ki, sé ki = c’est qui
c kan, c quand, c qd, ckan = c’est quand
c ou, c où = c’est où
c cb, c combien, ccb = c’est combien
c pour, cpour, c pr = c’est pour
c pas, cpa, cpas = ce n’est pas
c 1, c un = c’est un
c une = c’est une
c le = c’est le
c la = c’est la
c les = c’est les
c kel, c quel = c’est quel
c kelle, c quelle = c’est quelle
ou c, où c, ou ce, ou cé = où c’est
ki c, qui c, kicé = qui c’est
quand c, kan c, qd c = quand c’est
comment c, cmt c = comment c’est
cest = c’est
cetait, c t, ct, cété = c’était
qd, kand = quand
cmt, cment, komen, koman, commen, coment = comment
cbien, combi1, konbien, combyen = combien
kel = quel
kelle = quelle
kels = quels
kelles = quelles
ke = que
keske, kesk, kesque, quesque, keskeu, kes ke, kest ce ke, quest ce que, q est ce que = qu’est-ce que
keski, kes ki, quest ce qui = qu’est-ce qui
keskil, keskils = qu’est-ce qu’il
keskelle = qu’est-ce qu’elle
keskon = qu’est-ce qu’on
esce que, es ce que, eske, esque, est ce ke = est-ce que
ya, y’a = il y a
yavait = il y avait
yaura = il y aura
jsp, jspa, jspas, jsé pas = je ne sais pas
jsuis, chui, chuis = je suis
jveux, jveu = je veux
jpeux = je peux
jcrois = je crois
pr = pour
ds, dns = dans
avc, avk = avec
tt = tout
tte = toute
tlm, ttlm = tout le monde
bcp, bcoup = beaucoup
mtn, mnt, mtnt, mntn = maintenant
auj, ajd, ojd, aujourdhui = aujourd’hui
2m1, dm1 = demain
tjs, tjrs, tjr, tjours = toujours
jms = jamais
svt = souvent
lgtps, lgtmps, lgtmp = longtemps
tps = temps
vrmt, vrm, vrment = vraiment
qqn, kkun, kelkun, qqun = quelqu’un
qqch, qqchose, kkchoz = quelque chose
qqs = quelques
rdv = rendez-vous
pb, pbm = problème
gouv, gvt, gouvt = gouvernement
prez = président
nb, nbre = nombre
msg = message
rpz = représente
slt = salut
bjr, bonj = bonjour
dsl = désolé
stp, svp = s’il vous plaît
nn = non
dla = de la
dpuis = depuis
nimp = n’importe quoi
`;

/**
 * Forms that may also be a name or an abbreviation (« Ban Ki-moon », « Naoto Kan »): read as words that ask only at the start,
 * after a small word, or before a verb or a pronoun.
 */
export const ASKING = `
ki = qui
kan = quand
cb = combien
g = j’ai
`;

/** Before or after these, a form of `ASKING` is a word that asks: « avec ki », « ki a ». */
export const BEFORE =
  'c c’est cest est et mais de à a avec avc par pour pr sur chez depuis dpuis jusque vers ds dans en tu je dis sait sais';
export const AFTER =
  'a est et ont sont va vont était etait étaient avait avaient sera seront fut fait font veut peut doit dit se s’est sest il elle ils elles on je tu le la les y ya en de d’ un une pas vu eu été';

/** Laughs and calls, dropped. */
export const NOISE = 'lol mdr ptdr xd xptdr wesh wsh jpp tmtc';

/** After these forms, « 1 » is « un »: « ya 1 accord ». */
export const BEFORE_ONE = 'g ya pr ds avc';
