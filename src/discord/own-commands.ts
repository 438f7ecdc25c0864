import type { OwnCommand } from './own-command.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings-panel.ts';
import { state } from './state.ts';
import { verify } from './verify.ts';

/** The commands that exist on Discord only. */
export const OWN_COMMANDS: readonly OwnCommand[] = [verify, state, privacy, settings];
