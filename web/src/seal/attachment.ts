// A file beside an envelope: sealed to a fresh identity of its own, in numbered parts of ciphertext, as it is read.

import { sha256, sha512 } from "@noble/hashes/sha2.js";

import { randomBytes, toHex } from "./bytes.ts";
import { drawIdentity, openStream, recipientOf, sealStream } from "./identity.ts";

/** Bytes of ciphertext in every part but the last: 8 MiB. */
export const PART_BYTES = 8 * 1024 * 1024;

/** What an envelope says about one attachment; as secret as the file, because the identity opens it. */
export interface Attachment {
  object: string;
  identity: string;
  name: string;
  size: number;
  sha256: string;
  sha512: string;
  type: string;
}

/** What the server is told of it: where the ciphertext lies and how long it is. */
export interface UploadedObject {
  object: string;
  parts: number;
  size: number;
}

/** A file, or a voice note with the name it is given. */
export interface Sealable {
  name: string;
  type: string;
  size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** Stores one part of ciphertext; resolves when it is durable. */
export type PutPart = (object: string, part: number, ciphertext: Uint8Array<ArrayBuffer>) => Promise<void>;

/** Seals a file piece by piece and hands over its parts; holds no more than one part in memory. */
export async function sealFile(
  file: Sealable,
  put: PutPart,
): Promise<{ attachment: Attachment; uploaded: UploadedObject }> {
  const identity = drawIdentity();
  const object = toHex(randomBytes(16));
  const hashes = { sha256: sha256.create(), sha512: sha512.create() };
  let size = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        hashes.sha256.update(piece);
        hashes.sha512.update(piece);
        size += piece.length;
        controller.enqueue(piece);
      },
    }),
  );
  const sealed = await sealStream([await recipientOf(identity)], counted);
  const { parts, length } = await putParts(sealed, (part, ciphertext) => put(object, part, ciphertext));
  return {
    attachment: {
      object,
      identity,
      name: file.name,
      size,
      sha256: toHex(hashes.sha256.digest()),
      sha512: toHex(hashes.sha512.digest()),
      type: file.type,
    },
    uploaded: { object, parts, size: length },
  };
}

/** Opens an attachment from its ciphertext and checks it against what the envelope says of it. */
export async function openAttachment(
  attachment: Attachment,
  ciphertext: ReadableStream<Uint8Array>,
): Promise<Blob> {
  const hash = sha256.create();
  const pieces: BlobPart[] = [];
  const reader = (await openStream(attachment.identity, ciphertext)).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hash.update(next.value);
    pieces.push(next.value as Uint8Array<ArrayBuffer>);
  }
  if (toHex(hash.digest()) !== attachment.sha256) throw new Error("the file is not the one that was sealed");
  return new Blob(pieces, { type: "application/octet-stream" });
}

async function putParts(
  sealed: ReadableStream<Uint8Array>,
  put: (part: number, ciphertext: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<{ parts: number; length: number }> {
  const buffer = new Uint8Array(PART_BYTES);
  let filled = 0;
  let parts = 0;
  let length = 0;
  const flush = async () => {
    await put(parts++, buffer.slice(0, filled));
    length += filled;
    filled = 0;
  };
  const reader = sealed.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (let piece = next.value; piece.length > 0; ) {
      const taken = piece.subarray(0, PART_BYTES - filled);
      buffer.set(taken, filled);
      filled += taken.length;
      piece = piece.subarray(taken.length);
      if (filled === PART_BYTES) await flush();
    }
  }
  if (filled > 0) await flush();
  return { parts, length };
}
