import { randomUUID } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './shapes.ts';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 };
const CLOSE = { wrongToken: 4004, disallowedIntents: 4014 };
const MESSAGE_CONTENT = 1 << 15;
const HEARTBEAT_MS = 45_000;

interface Packet {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

interface GatewayInput {
  readonly token: string;
  /** Whether the application may ask for the content of every message. */
  readonly allowsMessageContent: boolean;
  /** Where to connect again after a break. */
  readonly url: () => string;
  /** The READY event and those that follow it. */
  readonly greeting: () => readonly { readonly t: string; readonly d: Json }[];
}

/** One session: what was sent in it can be sent again to who resumes it. */
interface Session {
  readonly id: string;
  readonly sent: Packet[];
  socket: WebSocket | null;
}

/** The gateway: a WebSocket on which Discord tells the bot what happens. Holds one shard. */
export class FakeGateway {
  readonly server = new WebSocketServer({ noServer: true });
  /** What the bot did to be connected, in order. */
  readonly connections: ('identify' | 'resume')[] = [];
  /** False while it takes nobody: whoever connects is cut off. */
  isOpen = true;
  /** Intents of the last identify. */
  intents = 0;
  #session: Session | null = null;
  readonly #input: GatewayInput;

  constructor(input: GatewayInput) {
    this.#input = input;
    this.server.on('connection', (socket) => {
      socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data)) as Packet));
      socket.on('close', () => this.#release(socket));
      this.#send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS } });
    });
  }

  get isConnected(): boolean {
    return this.#session?.socket != null;
  }

  /** Tells the bot that something happened; kept for when it comes back if it is away. */
  dispatch(t: string, d: Json): void {
    const session = this.#session;
    if (!session) throw new Error(`nobody has logged in to be told of ${t}`);
    const packet = { op: OP.dispatch, t, d, s: session.sent.length + 1 };
    session.sent.push(packet);
    if (session.socket) this.#send(session.socket, packet);
  }

  /** Asks the bot to connect again (Discord does so before it restarts a machine). */
  askToReconnect(): void {
    this.#tell({ op: OP.reconnect, d: null });
  }

  /** Ends the session: the bot must identify again. */
  invalidate(): void {
    const socket = this.#session?.socket;
    this.#session = null;
    if (socket) this.#send(socket, { op: OP.invalid, d: false });
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#session?.socket?.terminate();
  }

  /** Closes the connection with a code of Discord's. */
  close(code: number): void {
    this.#session?.socket?.close(code);
  }

  stop(): void {
    for (const socket of this.server.clients) socket.terminate();
    this.server.close();
  }

  #tell(packet: Packet): void {
    if (this.#session?.socket) this.#send(this.#session.socket, packet);
  }

  #send(socket: WebSocket, packet: Packet): void {
    socket.send(JSON.stringify(packet));
  }

  #release(socket: WebSocket): void {
    if (this.#session?.socket === socket) this.#session.socket = null;
  }

  #receive(socket: WebSocket, { op, d }: Packet): void {
    if (op === OP.heartbeat) this.#send(socket, { op: OP.ack });
    if (op === OP.identify) this.#identify(socket, d as { token: string; intents: number });
    if (op === OP.resume) this.#resume(socket, d as { session_id: string; seq: number });
  }

  #identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    this.connections.push('identify');
    this.intents = intents;
    if (token !== this.#input.token) {
      socket.close(CLOSE.wrongToken, 'Authentication failed.');
      return;
    }
    if ((intents & MESSAGE_CONTENT) !== 0 && !this.#input.allowsMessageContent) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      return;
    }
    const session: Session = { id: randomUUID(), sent: [], socket };
    this.#session = session;
    for (const { t, d } of this.#input.greeting()) {
      const ready = t === 'READY' ? { session_id: session.id, resume_gateway_url: this.#input.url() } : {};
      this.dispatch(t, { ...d, ...ready });
    }
  }

  #resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    this.connections.push('resume');
    const session = this.#session;
    if (session?.id !== session_id) {
      this.#send(socket, { op: OP.invalid, d: false });
      return;
    }
    session.socket = socket;
    for (const packet of session.sent.slice(seq)) this.#send(socket, packet);
    this.dispatch('RESUMED', {});
  }
}
