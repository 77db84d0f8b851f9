// Words never to be said are found here as in `crates/casework`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { forbiddenWords } from "../src/desk/safe-words.ts";

const VECTORS = "../crates/casework/vectors/forbidden-words.json";

test("a word never to be said is found however it is spelled", () => {
  for (const { text, never_say, found } of JSON.parse(readFileSync(VECTORS, "utf8"))) {
    assert.deepEqual(forbiddenWords(text, never_say), found, text);
  }
});
