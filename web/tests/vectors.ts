// The vectors that `crates/seal` is held to as well.

import { readFileSync } from "node:fs";

/** The folder, seen from `web/`, where the tests are started. */
export const FOLDER = "../crates/seal/vectors";

export function vectors(name: string): any {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
}

/** The mailbox that sealed vectors were written in. */
export function mailbox(): any {
  return vectors("derived.json").mailboxes[0];
}
