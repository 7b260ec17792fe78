// Runs the bench compiled for wasm32-wasip1: the engine as browsers run it, without a browser.
//   node packed/examples/bench.mjs target/wasm32-wasip1/wasm/examples/bench.wasm
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

/** Cold starts, each in a process of its own, where nothing is compiled yet. */
const STARTS = 15;

const [node, script, path, part] = process.argv;

/** How long the bench takes, in milliseconds, once it is compiled. */
async function run(...args) {
  const wasi = new WASI({ version: "preview1", args: ["bench", ...args] });
  const module = await WebAssembly.compile(readFileSync(path));
  const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
  const began = performance.now();
  wasi.start(instance);
  return performance.now() - began;
}

if (part === "cold") {
  console.log(await run("first-answer"));
} else {
  const start = () => Number(execFileSync(node, ["--no-warnings", script, path, "cold"]));
  const starts = Array.from({ length: STARTS }, start).sort((a, b) => a - b);
  const [best, middle, worst] = [0, STARTS >> 1, STARTS - 1].map((at) => `${starts[at].toFixed(0)} ms`.padStart(6));
  console.log(`cold first answer  ${middle} in the middle, ${best} to ${worst}, of the 150 ms that a woken worker may take`);
  await run();
}
