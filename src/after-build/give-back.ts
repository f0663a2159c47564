/** The memory of bytes that is theirs alone; nothing where they share it with others. */
const ownMemoryOf = ({ buffer, byteLength }: Uint8Array): ArrayBuffer | undefined =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : undefined;

/**
 * Gives back the memory of bytes that nobody reads any more, at once: V8 does so for old ones only as it goes through the whole
 * heap, which it does the sooner the more of them there are. What shares its memory with others is left alone.
 */
export function giveBack(bytes: Uint8Array): void {
  ownMemoryOf(bytes)?.transfer(0);
}
