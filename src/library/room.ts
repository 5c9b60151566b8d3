/**
 * How much room there is on the disk. A write that a full disk cuts off halfway can cost Chromium the
 * whole library: it goes on behind the torn end of its log, cannot read past it when it next opens
 * the database, and begins an empty one. So no write begins, and nothing is opened, without room.
 */

/** Bytes, more than any write puts into the log, and than others may take meanwhile. */
export const TO_WRITE = 4_000_000
/** Bytes; opening writes less than a hundred, but not always. */
export const TO_OPEN = 100_000

/** Whether the disk has room for fewer than `bytes`; false where the browser does not tell. */
export async function lacksRoom(bytes: number): Promise<boolean> {
  // Firefox tells of its own limit alone, and nothing of storage that it cannot open.
  const room = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined)
  return room?.quota !== undefined && room.quota - (room.usage ?? 0) < bytes
}
