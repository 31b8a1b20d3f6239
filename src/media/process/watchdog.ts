import { parentPort, workerData } from 'node:worker_threads';
import { startWatch, type Watched } from './watch.ts';

// The entry of the watching thread.
startWatch(workerData as Watched);
parentPort?.postMessage('watching');
