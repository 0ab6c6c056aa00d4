import { parentPort } from 'node:worker_threads'
import { type Batch, readBatch } from './read-batch.js'

// A thread of its own: it answers every batch with what its versions say.
parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(readBatch(batch))
})
