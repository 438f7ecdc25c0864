import { Client, Events, GatewayIntentBits } from 'discord.js';

/**
 * The least that a bot can do with the same client: the measure of what the client itself costs. /ping is answered "pong";
 * /copy with the body given as JSON, to tell what a longer answer costs the client; a button again "pong". Run as plain JavaScript, as the bot is.
 */
const [token = '', api = '', body = '{}'] = process.argv.slice(2);
const { flags, components = [] } = JSON.parse(body);
const copy = { flags, components: components.map((one) => ({ toJSON: () => one })) };
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand() && interaction.commandName === 'copy') void interaction.reply(copy);
  else if (interaction.isChatInputCommand() || interaction.isButton()) void interaction.reply('pong');
});
client.once(Events.ClientReady, () => process.stdout.write('Connecté\n'));
await client.login(token);
