import { EventEmitter } from 'node:events';

// Loaded first in a forked child: gives it `process.parentPort` as Electron's utility process has it.
const port = new EventEmitter();
process.on('disconnect', () => process.exit());
process.on('message', (data) => port.emit('message', { data, ports: [] }));

Object.assign(process, {
  parentPort: Object.assign(port, {
    postMessage: (message: unknown) => void process.send?.(message),
  }),
});
