import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Format } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** Discord's own description of its interface, when a copy lies beside the project; without it only our checks run. */
const FILE = resolve(import.meta.dirname, '../../../../shared/discord/openapi.json');

export const hasOpenApi = existsSync(FILE);

type Check = (body: unknown) => readonly string[];

const NONE: Check = () => [];

/** Formats that say how a number is stored, which JSON does not. */
const STORAGE_FORMATS = ['int32', 'int64', 'double', 'nonce', 'snowflake'];

function compiler(): (schema: object) => Check {
  const document = JSON.parse(readFileSync(FILE, 'utf8')) as { components: unknown };
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format as Format);
  for (const format of STORAGE_FORMATS) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'discord', components: document.components });
  return (schema) => {
    const validate = ajv.compile(schema);
    return (body) => (validate(body) ? [] : [ajv.errorsText(validate.errors)]);
  };
}

const compile = hasOpenApi ? compiler() : null;

function check(schema: object): Check {
  let compiled: Check | null = null;
  return (body) => {
    if (!compile) return NONE(body);
    compiled ??= compile(schema);
    return compiled(body);
  };
}

function component(name: string): object {
  return { $ref: `discord#/components/schemas/${name}` };
}

/** The bodies that the bot sends, by Discord's names; each compiled when first used. */
export const checkBody = {
  messageCallback: check(component('CreateMessageInteractionCallbackRequest')),
  updateCallback: check(component('UpdateMessageInteractionCallbackRequest')),
  autocompleteCallback: check(component('ApplicationCommandAutocompleteCallbackRequest')),
  modalCallback: check(component('ModalInteractionCallbackRequest')),
  edit: check(component('IncomingWebhookUpdateRequestPartial')),
  followUp: check(component('IncomingWebhookInteractionRequest')),
  messageEdit: check(component('MessageEditRequestPartial')),
  message: check(component('MessageCreateRequest')),
  commands: check({ type: 'array', items: component('ApplicationCommandUpdateRequest') }),
};
