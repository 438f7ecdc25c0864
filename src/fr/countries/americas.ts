/** Countries of the Americas. Row: name | capital(s) | masculine adjective(s), `/feminine` when irregular | other names. */
export const AMERICAS = `
Antigua-et-Barbuda | Saint John’s | antiguayen |
Argentine | Buenos Aires | argentin |
Bahamas | Nassau | bahaméen |
Barbade | Bridgetown | barbadien |
Belize | Belmopan | bélizien |
Bolivie | La Paz | bolivien |
Brésil | Brasilia, Brasília | brésilien |
Canada | Ottawa | canadien |
Chili | Santiago, Santiago du Chili | chilien |
Colombie | Bogota, Bogotá | colombien |
Costa Rica | San José | costaricain, costaricien |
Cuba | La Havane | cubain |
République dominicaine | Saint-Domingue | dominicain |
La Dominique | | dominiquais |
Équateur | Quito | équatorien |
États-Unis | Washington | américain, étasunien, états-unien | USA, U.S.A, États-Unis d’Amérique, Amérique, Oncle Sam
La Grenade | | grenadien |
Groenland | Nuuk | groenlandais |
Guatemala | Guatemala, Guatemala City | guatémaltèque |
Guyana | Georgetown | guyanien |
Haïti | Port-au-Prince | haïtien |
Honduras | Tegucigalpa | hondurien |
Jamaïque | Kingston | jamaïcain, jamaïquain |
Mexique | Mexico | mexicain |
Nicaragua | Managua | nicaraguayen |
Panama | Panama | panaméen, panamien |
Paraguay | Asuncion, Asunción | paraguayen |
Pérou | Lima | péruvien |
Porto Rico | San Juan | portoricain |
Saint-Christophe-et-Niévès | Basseterre | christophien | Saint-Kitts-et-Nevis
Sainte-Lucie | Castries | saint-lucien |
Saint-Vincent-et-les-Grenadines | Kingstown | saint-vincentais |
Salvador | San Salvador | salvadorien | El Salvador
Suriname | Paramaribo | surinamais, surinamien | Surinam
Trinité-et-Tobago | Port-d’Espagne | trinidadien | Trinidad-et-Tobago
Uruguay | Montevideo | uruguayen |
Venezuela | Caracas | vénézuélien | Vénézuela
`;
