/** Countries of Oceania. Row: name | capital(s) | masculine adjective(s), `/feminine` when irregular | other names. */
export const OCEANIA = `
Australie | Canberra | australien |
Fidji | Suva | fidjien |
Kiribati | Tarawa | kiribatien |
Îles Marshall | Majuro | marshallais |
Micronésie | Palikir | micronésien |
Nauru | Yaren | nauruan |
Nouvelle-Zélande | Wellington | néo-zélandais |
Palaos | Ngerulmud | palaosien | Palau
Papouasie-Nouvelle-Guinée | Port Moresby | papouasien, papou | Papouasie
Îles Salomon | Honiara | salomonais |
Samoa | Apia | samoan |
Tonga | Nuku’alofa | tongien |
Tuvalu | Funafuti | tuvaluan |
Vanuatu | Port-Vila | vanuatais, ni-vanuatu |
`;
