import { createHash } from 'node:crypto';
import { realpathSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile folder that is ours as long as this process lives. */
export type Claim = {
  /** Called when the program is started again on the same profile. */
  onSecondStart(listener: () => void): void;
  release(): void;
};

/**
 * Takes the profile for this process, or gives null where another process has it: that one is told to show its
 * window. The claim is a listening local socket, so it ends with the process however the process ends.
 */
export async function claimProfile(directory: string): Promise<Claim | null> {
  const address = addressOf(realpathSync(directory), process.platform);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listenAt(address);
    if (server) return claimOf(server);
    if (await isAnswered(address)) return null;
    if (!address.startsWith('\0') && process.platform !== 'win32') unlinkSync(address);
  }
  return null;
}

/** Names that vanish with the process where the system has them; elsewhere a socket file. */
function addressOf(directory: string, platform: NodeJS.Platform): string {
  const name = `attestatsiya-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function listenAt(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.end('show');
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function claimOf(server: Server): Claim {
  server.unref();
  return {
    onSecondStart: (listener) => {
      server.on('connection', (socket) => {
        socket.resume();
        socket.on('error', () => socket.destroy());
        listener();
      });
    },
    release: () => void server.close(),
  };
}
