/*
 * Opens the search: loads its other scripts when a reader first asks for it, in a dialog over the page that they are on, or
 * at once on search.html.
 */
(() => {
  "use strict";
  const panel = document.getElementById("search-panel");
  if (!panel) return;
  const scripts = document.currentScript.src.replace(/[^/]*$/, "");
  const search = ((window.glossator ||= {}).search = { root: scripts + "../", slash: true });
  const here = document.getElementById("search-here");
  const settings = "glossator.search.slash";
  let dialog;

  /* Storage can be closed to a page that is read from a disk. */
  try {
    search.slash = localStorage.getItem(settings) !== "off";
  } catch {}

  search.keepSlash = (on) => {
    search.slash = on;
    try {
      localStorage.setItem(settings, on ? "on" : "off");
    } catch {}
  };

  /* Scripts run in the order in which they are asked for. */
  search.load = (address) =>
    new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.async = false;
      script.onload = () => loaded();
      script.onerror = () => failed(new Error(address));
      document.head.append(script);
    });

  const start = (place) => {
    place.append(panel.content.cloneNode(true));
    const parts = ["search-words", "search-index", "search-panel"];
    Promise.all(parts.map((part) => search.load(scripts + part + ".js"))).then(() => search.start(place, Boolean(here)));
  };

  const open = () => {
    if (!here && !dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "search-dialog";
      dialog.setAttribute("aria-label", panel.dataset.label);
      document.body.append(dialog);
      start(dialog);
    }
    if (dialog && !dialog.open) dialog.showModal();
    const field = (here || dialog).querySelector("input");
    field.focus();
    field.select();
  };

  document.getElementById("tool-search")?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });

  document.addEventListener("keydown", (event) => {
    const plain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    const writes = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (!plain || !search.slash || writes || (!dialog?.open && document.querySelector("dialog[open]"))) return;
    event.preventDefault();
    open();
  });

  if (here) start(here);
})();
