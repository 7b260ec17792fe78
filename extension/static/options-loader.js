import init from "./wasm/options.js";

init().catch((error) => {
  console.error(error);
  document.body.textContent = chrome.i18n.getMessage("notStarted");
});
