// Starts the page's Wasm. Where it has not been built, says so instead of staying blank.
try {
  const { default: start } = await import(new URL("./wasm/garbo-playground.js", import.meta.url).href);
  await start();
} catch (error) {
  console.error(error);
  document.querySelector("#playground").textContent =
    "La pagina non è stata costruita: ./build.sh run · This page has not been built: ./build.sh run";
}
