// Brings the quoted words to the middle of the window, where no picture shows them first.
(() => {
  const quote = document.getElementById("citat");
  const text = document.querySelector("[data-scroll='true']");
  if (!quote || !text || (location.hash && location.hash !== "#citat")) return;
  quote.focus({ preventScroll: true });
  quote.scrollIntoView({ block: "center" });
})();
