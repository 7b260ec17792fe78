// Runs the bench compiled for wasm32-wasip1: the engine as browsers run it, without a browser.
//   node examples/bench.mjs target/wasm32-wasip1/wasm/examples/bench.wasm
import { readFile } from "node:fs/promises";
import { WASI } from "node:wasi";

const [, , path] = process.argv;
const module = await WebAssembly.compile(await readFile(path));
const run = async (...args) => {
  const wasi = new WASI({ version: "preview1", args: ["bench", ...args] });
  const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
  const began = performance.now();
  wasi.start(instance);
  return performance.now() - began;
};
// First, while nothing is compiled yet: what a woken worker waits for.
const cold = await run("first-answer");
console.log(`cold first answer  ${cold.toFixed(0).padStart(6)} ms             of the 150 ms that a woken worker may take`);
await run();
