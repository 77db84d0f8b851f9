// Codes, own words, derivations and plaintexts are the same bytes here and in `crates/seal`.

import assert from "node:assert/strict";
import { test } from "node:test";

import { drawCode, groupedCode, parseCode } from "../src/seal/code.ts";
import { deriveMailbox, deriveMember } from "../src/seal/derive.ts";
import { laterPlaintext } from "../src/seal/envelope.ts";
import { fingerprint } from "../src/seal/fingerprint.ts";
import { recipientOf } from "../src/seal/identity.ts";
import { readOwnWord } from "../src/seal/own-word.ts";
import { paddedLength } from "../src/seal/padding.ts";
import { drawWords, parseWords } from "../src/seal/words.ts";
import { mailbox, vectors } from "./vectors.ts";

const derived = vectors("derived.json");

test("a code is read as in Rust, and refused for the same fault", () => {
  for (const { typed, digits, grouped, error } of derived.codes) {
    if (error) {
      assert.throws(() => parseCode(typed), { fault: error }, typed);
    } else {
      assert.equal(parseCode(typed), digits);
      assert.equal(groupedCode(digits), grouped);
    }
  }
});

test("a drawn code is read back, and one wrong digit in it is not", () => {
  for (let round = 0; round < 200; round++) {
    const code = drawCode();
    assert.equal(parseCode(groupedCode(code)), code);
    const at = round % code.length;
    const wrong = code.slice(0, at) + ((Number(code[at]) + 1 + (round % 9)) % 10) + code.slice(at + 1);
    assert.throws(() => parseCode(wrong), { fault: "CheckDigit" });
  }
});

test("an own word is folded as in Rust", () => {
  for (const { typed, read } of derived.own_words) assert.equal(readOwnWord(typed), read, typed);
});

test("a code gives the same mailbox as in Rust", async () => {
  for (const vector of derived.mailboxes) {
    const keys = deriveMailbox(vector.code, readOwnWord(vector.own_word), vector.site);
    assert.equal(keys.address, vector.address);
    assert.equal(keys.replyIdentity, vector.reply_identity);
    assert.equal(keys.authenticatorKey, vector.authenticator_key);
    assert.equal(await recipientOf(keys.replyIdentity), vector.reply_recipient);
  }
});

test("six words give the same keys as in Rust", async () => {
  for (const vector of derived.members) {
    const keys = deriveMember(parseWords(vector.words.toUpperCase()), vector.account, vector.site);
    assert.equal(keys.signInSecret, vector.sign_in_secret);
    assert.equal(keys.unlockIdentity, vector.unlock_identity);
    assert.equal(await recipientOf(keys.unlockIdentity), vector.unlock_recipient);
    assert.equal(fingerprint(vector.unlock_recipient), vector.fingerprint);
  }
});

test("six drawn words are words of the list, and others are named", () => {
  assert.equal(parseWords(drawWords()).split(" ").length, 6);
  assert.throws(() => parseWords("abandon ability"), { fault: "Count" });
  assert.throws(() => parseWords("abandon ability nakhla able about above"), { fault: "Unknown", word: "nakhla" });
});

test("padding and plaintexts are the same bytes as in Rust", () => {
  for (const { length, padded } of derived.padding) assert.equal(paddedLength(length), padded);
  const { address, authenticator_key } = mailbox();
  for (const { sequence, purpose, body, plaintext } of derived.plaintexts) {
    const header = { site: "demo", mailbox: address, sequence, purpose };
    assert.equal(laterPlaintext(header, body, authenticator_key), plaintext);
  }
});
