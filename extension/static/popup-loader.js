import init from "./wasm/popup.js";

init().catch((error) => {
  console.error(error);
  document.body.textContent = chrome.i18n.getMessage("notStarted");
});
