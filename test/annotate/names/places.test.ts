import { corpus } from './read.ts';

corpus('places', [
  ['Il est né à Lyon, en Bretagne ou au Mali.', 'place Lyon', 'place Bretagne', 'place Mali'],
  ['La RPDC et l’URSS ont signé.', 'place RPDC', 'place URSS'],
  ['Il vit à Trifouilly, près de Bourgville.', 'place Trifouilly', 'place Bourgville'],
  ['Le maire de Trifouilly et les habitants de Bourgville.', 'place Trifouilly', 'place Bourgville'],
  ['Dans la ville de Trifouilly.', 'place Trifouilly'],
  [
    'La capitale nord-coréenne et la capitale du Bélarus.',
    'place capitale nord-coréenne =Pyongyang',
    'place capitale du Bélarus =Minsk',
  ],
  ['Il vit dans l’est de la Russie et au sud de Paris.', 'place est de la Russie', 'place sud de Paris'],
  [
    'Il arrive au cosmodrome de Baïkonour, sur la place Kim Il-sung, rue Victor Hugo.',
    'place cosmodrome de Baïkonour',
    'place place Kim Il-sung',
    'place rue Victor Hugo',
  ],
  [
    'La cathédrale Notre-Dame et l’hôpital pédiatrique Rossetti.',
    'place cathédrale Notre-Dame',
    'place hôpital pédiatrique Rossetti',
  ],
  ['Il habite 2 rue du four. La rue du four est longue.', 'place rue du four'],
  ['Le bal a lieu à la salle des fêtes.', 'place salle des fêtes'],
  ['Départ de l’école primaire d’Fontbrune.', 'place école primaire d’Fontbrune'],
  ['Il se tient dans l’atelier de Sylvie Martin.', 'person Sylvie Martin'],
  ['Un cosmodrome de Sibérie a brûlé.', 'place Sibérie'],
  ['Il marche Gilles Martin à ses côtés.', 'person Gilles Martin'],
  ['La cour royale Paul Martin.', 'person Paul Martin'],
  ['Le Pays d’Othon est beau. Un pays d’Asie aussi.', 'place Pays d’Othon', 'place Asie'],
  ['La planète Mars et la Terre.', 'place Mars', 'place Terre'],
  ['La mer Noire et la tour Eiffel.', 'place mer Noire', 'place tour Eiffel'],
  ['MONT-LE-VIEIL – Récital à Mont-le-Vieil.', 'place MONT-LE-VIEIL', 'place Mont-le-Vieil'],
  ['PARIS (AFP) - Le ministre a parlé.', 'place PARIS', 'organisation AFP'],
  ['23 juillet : VAUBERGES – Reconnaître 5 plantes.', 'place VAUBERGES'],
]);

corpus('what stands around an unknown word', [
  ['Il l’a dit à Zhou Wenlong.', 'person Zhou Wenlong'],
  ['On voit Gromenko ici.', 'person Gromenko'],
  ['On voit Gromel ici.'],
  ['On cite le ministre Grontu ici.', 'person Grontu {ministre}'],
  ['On cite le Roi Zorbo ici.', 'person Zorbo {Roi}'],
  ['On voit Brontu, ministre de la Culture, ici.', 'person Brontu {ministre de la Culture}'],
  ['On voit Brontu, 30 ans, ici.', 'person Brontu'],
  ['Il vient avec Tardiou.', 'person Tardiou'],
  ['On aime le film Pulp Fiction ici.'],
  ['Le gardien de Zorbolo est là.', 'organisation Zorbolo'],
  ['On va devant Cavalou où il dort.', 'place Cavalou'],
  ['MONT-LE-VIEIL – Récital. On aime Mont-le-Vieil ici.', 'place MONT-LE-VIEIL', 'place Mont-le-Vieil'],
]);

corpus('organisations', [
  [
    'Le Kremlin, la Maison-Blanche et l’Élysée se taisent.',
    'organisation Kremlin',
    'organisation Maison-Blanche',
    'organisation Élysée',
  ],
  [
    'Le ministère sud-coréen de l’Unification et l’Université Kookmin de Séoul.',
    'organisation ministère sud-coréen de l’Unification',
    'organisation Université Kookmin de Séoul',
  ],
  [
    'La Confédération sahélienne de tennis (CST) a tranché.',
    'organisation Confédération sahélienne de tennis',
    'organisation CST',
  ],
  ['La Commission et le Parlement s’opposent.', 'organisation Commission', 'organisation Parlement'],
  ['Le groupe Valmont et le quotidien Al Massa.', 'organisation Valmont', 'organisation Al Massa'],
  ['L’agence de presse Norda l’annonce.', 'organisation Norda'],
  ['Rodong Sinmun, le journal du parti, l’annonce.', 'organisation Rodong Sinmun'],
  ['Le Lyon FC reçoit Oxford Wanderers.', 'organisation Lyon FC', 'organisation Oxford Wanderers'],
  ['La Fédération égyptienne Karim Abou Salem.', 'organisation Fédération égyptienne', 'person Karim Abou Salem'],
  [
    'Le Comité de grève créé hier, le Conseil de coordination.',
    'organisation Comité de grève',
    'organisation Conseil de coordination',
  ],
  ['L’organisation de la CAN et celle du KRT.', 'organisation KRT'],
  ['Il travaille chez HuffPoche.', 'organisation HuffPoche'],
  ['Organisé par Les Glycines ce soir.', 'organisation Les Glycines'],
  ['L’Union européenne (UE) et l’Otan.', 'organisation Union européenne', 'organisation UE', 'organisation Otan'],
  ['Le centre de Paris et la maison de Lyon.', 'place centre de Paris', 'place Lyon'],
]);

corpus('towns told by where they are', [
  ['Le cabinet de Locmarel-Combes, en Bretagne, ferme.', 'place Locmarel-Combes', 'place Bretagne'],
  ['Le cabinet de Locmarel, dans le Morbihan, ferme.', 'place Locmarel', 'place Morbihan'],
  ['Le cabinet de Locmarel (Morbihan) ferme.', 'place Locmarel', 'place Morbihan'],
  ['La visite de M. Locmarel, en Bretagne, est finie.', 'person M. Locmarel', 'place Bretagne'],
]);
