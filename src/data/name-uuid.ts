import { createHash } from "node:crypto";

/** Two hexadecimal digits a byte, in the groups of RFC 9562, section 4. */
const GROUPS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** The UUID of a name in a namespace, itself a UUID: version 5, RFC 9562, section 5.5. */
export function nameUuid(namespace: string, name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(GROUPS, "$1-$2-$3-$4-$5");
}
