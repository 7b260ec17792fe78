// Bundles the rich reply boxes into dist/. Piazza itself is
// plain modules and needs no build; without this bundle it falls back to its plain boxes.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here("editors/editors.js")],
  outdir: here("dist"),
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "linked",
  // Draft.js was written for CommonJS bundlers that supplied these two.
  define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
  logLevel: "info",
});
