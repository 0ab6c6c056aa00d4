import { Worker } from 'node:worker_threads'
import { type Batch, readBatch, type Said } from './read-batch.js'

/** Half of what Node gives by itself: 50 MB less are held, for hardly more time. */
const YOUNG_MB = 24

/** A thread that reads batches beside this one. What it does not live to read is read here. */
export class BatchThread {
  /** In the order in which it answers. */
  private readonly inHand: Batch[] = []
  private readonly said: Said[] = []
  private readonly worker: Worker
  private tellIdle: (() => void) | undefined
  private isDead = false

  /** @param url the module that it runs */
  constructor(url: URL) {
    this.worker = new Worker(url, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
    this.worker.on('message', (said: readonly Said[]) => {
      this.inHand.shift()
      this.said.push(...said)
      if (this.inHand.length === 0) this.tellIdle?.()
    })
    this.worker.on('error', () => {})
    this.worker.on('exit', () => {
      this.isDead = true
      this.tellIdle?.()
    })
  }

  /** How many batches it has not answered yet; none can be added to those of a thread that has ended. */
  get load(): number {
    return this.isDead ? Number.POSITIVE_INFINITY : this.inHand.length
  }

  give(batch: Batch): void {
    this.inHand.push(batch)
    this.worker.postMessage(batch)
  }

  /** What was said in all batches that it was given. */
  async finish(): Promise<readonly Said[]> {
    if (this.inHand.length > 0 && !this.isDead) {
      await new Promise<void>((resolve) => {
        this.tellIdle = resolve
      })
    }
    return [...this.said, ...this.inHand.flatMap((batch) => readBatch(batch))]
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }
}
