"use strict";
// The console works without this file; with it, dialogs open in place and the done note goes quietly.
(() => {
  document.documentElement.classList.add("scripted");
  document.addEventListener("click", event => {
    const opens = event.target.closest("[data-dialog]");
    if (opens) {
      const dialog = document.getElementById(opens.dataset.dialog);
      if (dialog?.showModal) {
        event.preventDefault();
        dialog.showModal();
      }
    }
    const closes = event.target.closest("dialog [data-close]");
    if (closes) closes.closest("dialog").close();
  });
  // A form that is sent twice counts once.
  document.addEventListener("submit", event => {
    if (event.target.dataset.sent) event.preventDefault();
    if (event.target.method === "post" && !event.target.hasAttribute("hx-post")) event.target.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(it => delete it.dataset.sent));
  // The address no longer says what was done, so that a reload does not say it again.
  const address = new URL(location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    history.replaceState(history.state, "", address);
  }
})();
