import { Client, Events, GatewayIntentBits } from 'discord.js';

/** The least that a bot can do with the same client: answers "pong" to everything. The measure of what the client itself costs. */
const [token = '', api = ''] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply('pong');
});
client.once(Events.ClientReady, () => process.stdout.write('Connecté\n'));
await client.login(token);
