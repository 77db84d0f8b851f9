// A voice note instead of writing: recorded, played back and discarded in the page, sealed like any file when sent.

import type { Sealable } from "../seal/attachment.ts";
import { word } from "../page/meta.ts";

/** The longest note: fifteen minutes, some 5 MB. */
const LONGEST_MS = 15 * 60 * 1000;

const CONTAINERS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

/** The recorder inside the page's `#voice`. */
export class VoiceRecorder {
  #note: Blob | null = null;
  #recorder: MediaRecorder | null = null;
  readonly #button = document.createElement("button");
  readonly #discard = document.createElement("button");
  readonly #status = document.createElement("p");
  readonly #player = document.createElement("audio");

  /** Fills the place, or leaves it hidden where the browser cannot record. */
  constructor(place: HTMLElement) {
    if (typeof MediaRecorder === "undefined" || !navigator.mediaDevices) return;
    this.#button.type = this.#discard.type = "button";
    this.#discard.textContent = word("discard");
    this.#status.setAttribute("role", "status");
    this.#player.controls = true;
    this.#button.addEventListener("click", () => void this.#toggle());
    this.#discard.addEventListener("click", () => this.#keep(null));
    place.append(this.#button, this.#discard, this.#status, this.#player);
    place.hidden = false;
    this.#keep(null);
  }

  /** The note to be sent, if there is one; a running recording is ended first. */
  async note(): Promise<Sealable | null> {
    await this.#stop();
    const note = this.#note;
    if (!note) return null;
    const ending = note.type.includes("mp4") ? "m4a" : note.type.includes("ogg") ? "ogg" : "webm";
    return { name: `voice.${ending}`, type: note.type, size: note.size, stream: () => note.stream() };
  }

  async #toggle(): Promise<void> {
    if (this.#recorder) return this.#stop();
    try {
      await this.#start();
    } catch {
      this.#status.textContent = word("no-microphone");
    }
  }

  async #start(): Promise<void> {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    const mimeType = CONTAINERS.find((container) => MediaRecorder.isTypeSupported(container));
    const recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: 32_000 });
    const pieces: Blob[] = [];
    const started = performance.now();
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recorder.addEventListener("stop", () => {
      microphone.getTracks().forEach((track) => track.stop());
      this.#recorder = null;
      const seconds = Math.round((performance.now() - started) / 1000);
      this.#keep(new Blob(pieces, { type: recorder.mimeType.split(";")[0] }), seconds);
    });
    recorder.start();
    this.#recorder = recorder;
    this.#button.textContent = word("stop");
    setTimeout(() => recorder.state === "recording" && recorder.stop(), LONGEST_MS);
  }

  #stop(): Promise<void> {
    const recorder = this.#recorder;
    if (!recorder) return Promise.resolve();
    return new Promise((stopped) => {
      recorder.addEventListener("stop", () => stopped());
      recorder.stop();
    });
  }

  #keep(note: Blob | null, seconds = 0): void {
    URL.revokeObjectURL(this.#player.src);
    this.#note = note;
    this.#button.textContent = word("record");
    this.#button.hidden = note !== null;
    this.#discard.hidden = this.#player.hidden = note === null;
    this.#status.textContent = note ? word("recorded", { seconds }) : "";
    if (note) this.#player.src = URL.createObjectURL(note);
    else this.#player.removeAttribute("src");
  }
}
