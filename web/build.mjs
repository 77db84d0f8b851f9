// Bundles the page scripts into dist/, one file each, or with --tests the tests into .tests/.
import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

const SCRIPTS = ["exit", "report", "mailbox", "desk", "derive-worker"];

// Kinds of recipient that are not used here, and the curves and lattices behind them: left out, a third of the bundle.
const UNUSED = /^@noble\/(post-quantum\/hybrid|curves\/nist)\.js$/;

const leaveOutUnused = {
  name: "leave-out-unused",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    onLoad({ filter: /.*/, namespace: "unused" }, () => ({
      contents: "export const p256 = undefined, MLKEM768P256 = undefined, MLKEM768X25519 = undefined;",
    }));
  },
};

// What old phones here run; where even these lack something, the page works without its script.
const BROWSERS = ["chrome87", "firefox102", "safari14.1"];

const shared = {
  bundle: true,
  charset: "utf8",
  loader: { ".txt": "text" },
  plugins: [leaveOutUnused],
  target: BROWSERS,
  logLevel: "warning",
};

async function buildScripts() {
  rmSync("dist", { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: SCRIPTS.map((name) => `src/${name}.ts`),
    outdir: "dist",
    format: "iife",
    minify: true,
    legalComments: "none",
  });
}

async function buildTests() {
  rmSync(".tests", { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: readdirSync("tests", { recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `tests/${name}`),
    outbase: "tests",
    outdir: ".tests",
    format: "esm",
    platform: "node",
    target: ["node20"],
    external: ["playwright-core"],
  });
}

await (process.argv.includes("--tests") ? buildTests() : buildScripts());
