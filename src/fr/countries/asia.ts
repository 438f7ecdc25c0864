/** Countries of Asia and the Middle East. Row: name | capital(s) | masculine adjective(s), `/feminine` when irregular | other names. */
export const ASIA = `
Afghanistan | Kaboul, Kabul | afghan |
Arabie saoudite | Riyad, Ryad | saoudien | Arabie séoudite, Royaume saoudien
Arménie | Erevan | arménien |
Azerbaïdjan | Bakou | azerbaïdjanais, azéri | Azerbaidjan
Bahreïn | Manama | bahreïni, bahreïnien, bahreinien | Bahrein
Bangladesh | Dacca, Dhaka | bangladais, bangladeshi |
Bhoutan | Thimphou | bhoutanais |
Birmanie | Naypyidaw, Rangoun, Naypyitaw | birman | Myanmar
Brunei | Bandar Seri Begawan | brunéien |
Cambodge | Phnom Penh | cambodgien | Kampuchéa
Chine | Pékin, Beijing | chinois | République populaire de Chine, RPC, Empire du Milieu
Corée | | coréen | Corées
Corée du Nord | Pyongyang | nord-coréen | RPDC, République populaire démocratique de Corée, DPRK, Corée populaire
Corée du Sud | Séoul | sud-coréen | République de Corée
Émirats arabes unis | Abou Dhabi, Abou Dabi, Abu Dhabi | émirati, émirien | Émirats
Géorgie | Tbilissi | géorgien |
Hong Kong | | hongkongais | Hong-Kong
Inde | New Delhi, Delhi | indien |
Indonésie | Jakarta, Nusantara | indonésien |
Irak | Bagdad | irakien, iraquien | Iraq
Iran | Téhéran | iranien | République islamique d’Iran, Perse
Israël | Jérusalem, Tel-Aviv, Tel Aviv | israélien | État hébreu, État juif
Japon | Tokyo | japonais, nippon | Empire du Soleil-Levant, archipel nippon
Jordanie | Amman | jordanien | Royaume hachémite
Kazakhstan | Astana, Nour-Soultan | kazakh, kazakhstanais | Kazakstan
Kirghizstan | Bichkek | kirghiz, kirghize | Kirghizistan, Kirghizie
Koweït | Koweït, Koweït City | koweïtien | Koweit
Laos | Vientiane | laotien |
Liban | Beyrouth | libanais | Pays du Cèdre
Malaisie | Kuala Lumpur, Putrajaya | malaisien |
Maldives | | maldivien |
Mongolie | Oulan-Bator | mongol |
Népal | Katmandou | népalais |
Oman | Mascate | omanais | sultanat d’Oman
Ouzbékistan | Tachkent | ouzbek/ouzbèke |
Pakistan | Islamabad | pakistanais |
Palestine | Ramallah | palestinien | Territoires palestiniens, Autorité palestinienne, Cisjordanie, bande de Gaza, Gaza
Philippines | Manille | philippin |
Qatar | Doha | qatari, qatarien |
Singapour | Singapour | singapourien |
Sri Lanka | Colombo, Sri Jayewardenepura Kotte | sri-lankais, srilankais | Ceylan
Syrie | Damas | syrien |
Tadjikistan | Douchanbé | tadjik |
Taïwan | Taipei, Taipeh, Taïpei | taïwanais | Taiwan, République de Chine, Formose
Thaïlande | Bangkok | thaïlandais, thaï | Siam
Tibet | Lhassa | tibétain |
Timor oriental | Dili | timorais, est-timorais | Timor-Leste
Turkménistan | Achgabat, Achkhabad | turkmène |
Turquie | Ankara | turc/turque | Türkiye, Sublime Porte
Vietnam | Hanoï, Hanoi | vietnamien | Viêt Nam, Viêtnam, Viet Nam, Viêt-nam
Yémen | Sanaa, Aden | yéménite |
`;
