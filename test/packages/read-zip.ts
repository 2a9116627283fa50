/** What a zip file holds, by name: enough of the format for the packages made here. */
import { inflateRawSync } from "node:zlib";

const [END, ENTRY] = [0x06_05_4b_50, 0x02_01_4b_50];

/** @throws RangeError where it is no zip file. */
export function readZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end -= 1;
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === ENTRY) {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start =
      local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(
      zip.toString("utf8", at + 46, nameEnd),
      zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed),
    );
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
