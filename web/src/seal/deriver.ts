// Derives in a worker, so that the page stays alive for the second it takes on a cheap phone.

import type { Derivation, MailboxKeys, MemberKeys } from "./derive.ts";

/** `worker` is the address of `derive-worker.js`. */
export function deriveInWorker(worker: string, wanted: Derivation & { kind: "mailbox" }): Promise<MailboxKeys>;
export function deriveInWorker(worker: string, wanted: Derivation & { kind: "member" }): Promise<MemberKeys>;
export function deriveInWorker(worker: string, wanted: Derivation): Promise<MailboxKeys | MemberKeys> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker);
    thread.onmessage = ({ data }) => {
      thread.terminate();
      resolve(data);
    };
    thread.onerror = (event) => {
      thread.terminate();
      reject(new Error(event.message));
    };
    thread.postMessage(wanted);
  });
}
