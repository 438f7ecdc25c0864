/** Countries of Africa. Row: name | capital(s) | masculine adjective(s), `/feminine` when irregular | other names. */
export const AFRICA = `
Afrique du Sud | Pretoria, Le Cap, Prétoria | sud-africain | République sud-africaine, RSA
Algérie | Alger | algérien | République algérienne
Angola | Luanda | angolais |
Bénin | Porto-Novo, Cotonou | béninois | Dahomey
Botswana | Gaborone | botswanais, botswanéen |
Burkina Faso | Ouagadougou | burkinabè, burkinabé | Burkina, Haute-Volta
Burundi | Gitega, Bujumbura | burundais |
Cameroun | Yaoundé | camerounais |
Cap-Vert | Praia | cap-verdien, capverdien | Cabo Verde
Centrafrique | Bangui | centrafricain | République centrafricaine, RCA
Comores | Moroni | comorien | Union des Comores
Congo | Brazzaville | congolais | Congo-Brazzaville, République du Congo
République démocratique du Congo | Kinshasa | congolais | RDC, RD Congo, RD-Congo, Congo-Kinshasa, Congo démocratique, Zaïre
Côte d’Ivoire | Yamoussoukro, Abidjan | ivoirien |
Djibouti | Djibouti | djiboutien |
Égypte | Le Caire | égyptien | République arabe d’Égypte
Érythrée | Asmara | érythréen |
Eswatini | Mbabane, Lobamba | swazi, eswatinien | Swaziland
Éthiopie | Addis-Abeba, Addis Abeba | éthiopien |
Gabon | Libreville | gabonais |
Gambie | Banjul | gambien |
Ghana | Accra | ghanéen |
Guinée | Conakry | guinéen | Guinée-Conakry
Guinée-Bissau | Bissau | bissau-guinéen, bissaoguinéen |
Guinée équatoriale | Malabo | équato-guinéen |
Kenya | Nairobi | kényan, kenyan |
Lesotho | Maseru | lésothan, basotho |
Liberia | Monrovia | libérien | Libéria
Libye | Tripoli | libyen | Jamahiriya
Madagascar | Antananarivo, Tananarive | malgache |
Malawi | Lilongwe | malawien, malawite |
Mali | Bamako | malien |
Maroc | Rabat | marocain | Royaume chérifien
Île Maurice | Port-Louis | mauricien | République de Maurice
Mauritanie | Nouakchott | mauritanien |
Mozambique | Maputo | mozambicain |
Namibie | Windhoek | namibien |
Niger | Niamey | nigérien |
Nigeria | Abuja | nigérian | Nigéria
Ouganda | Kampala | ougandais |
Rwanda | Kigali | rwandais | Ruanda
Sahara occidental | Laâyoune | sahraoui | RASD, République arabe sahraouie démocratique
São Tomé-et-Príncipe | São Tomé | santoméen | Sao Tomé, Sao Tomé-et-Principe
Sénégal | Dakar | sénégalais |
Seychelles | | seychellois |
Sierra Leone | Freetown | sierra-léonais, sierraléonais | Sierra-Leone
Somalie | Mogadiscio | somalien | Somaliland
Soudan | Khartoum | soudanais |
Soudan du Sud | Juba, Djouba | sud-soudanais |
Tanzanie | Dodoma, Dar es Salaam | tanzanien | Zanzibar
Tchad | N’Djamena, Ndjamena | tchadien |
Togo | Lomé | togolais |
Tunisie | Tunis | tunisien |
Zambie | Lusaka | zambien |
Zimbabwe | Harare | zimbabwéen | Rhodésie
`;
