// The single-instance lock: a file with the holder's process id, and a socket on which later starts report themselves.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Socket paths are short by law of the system, so the folder stands in it as a hash. */
const socketPath = (directory) =>
  path.join(os.tmpdir(), `electron-double-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}.sock`);

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAlive(Number(fs.readFileSync(file, 'utf8')))) return false;
    fs.rmSync(file, { force: true });
    return take(file);
  }
}

/**
 * Takes the lock of `directory`. When another process has it, sends that one our command line; `delivered` resolves
 * when it has it.
 */
export function lockInstance(directory, onSecond) {
  fs.mkdirSync(directory, { recursive: true });
  const file = path.join(directory, 'SingletonLock');
  const address = socketPath(directory);
  if (!take(file)) {
    const message = JSON.stringify({ argv: process.argv, workingDirectory: process.cwd() });
    const delivered = new Promise((resolve) => {
      const socket = net.connect(address, () => socket.end(message));
      socket.on('close', resolve).on('error', resolve);
    });
    return { held: false, delivered };
  }
  fs.rmSync(address, { force: true });
  const server = net.createServer((socket) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk)).on('end', () => onSecond(JSON.parse(text)));
  });
  server.listen(address).unref();
  process.on('exit', () => {
    fs.rmSync(file, { force: true });
    fs.rmSync(address, { force: true });
  });
  return { held: true, delivered: Promise.resolve() };
}
