// Brings a page up to date as its edition changes. The preview adds this to what it serves; no site holds it.
(() => {
  "use strict";

  const own = document.currentScript;
  const folder = new URL(".", own.src);
  const page = own.dataset.page;
  let version = own.dataset.version;

  // Where the reader was: the first thing with an id that is on the screen, so that what is put in above it moves nothing.
  const KEY = "glossator.preview " + location.pathname;

  function keepPlace() {
    const seen = [...document.querySelectorAll("main [id]")].find((each) => {
      const box = each.getBoundingClientRect();
      return box.height > 0 && box.bottom > 0;
    });
    const top = seen ? seen.getBoundingClientRect().top : 0;
    sessionStorage.setItem(KEY, JSON.stringify({ y: scrollY, x: scrollX, id: seen ? seen.id : "", top }));
  }

  function findPlace() {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (!kept) return;
    const place = JSON.parse(kept);
    const go = () => {
      const seen = place.y > 0 && place.id ? document.getElementById(place.id) : null;
      const y = seen ? scrollY + seen.getBoundingClientRect().top - place.top : place.y;
      scrollTo({ left: place.x, top: y, behavior: "instant" });
    };
    go();
    // Scripts of the page may still put notes in their places.
    addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(go)), { once: true });
  }

  function reload() {
    keepPlace();
    location.reload();
  }

  const path = (url) => decodeURIComponent(new URL(url, location.href).pathname).replace(/^\//, "");
  const isPage = (file) => file.endsWith(".html");
  const isListing = (file) => /^(ids\.json|sitemap\.xml|feed\.xml|robots\.txt|SHA256SUMS)$/.test(file);
  const searching = () => [...document.scripts].some((each) => each.src && path(each.src).startsWith("search/"));

  /** Whether a file has to do with this page. */
  function concerns(file) {
    if (file === page || page === "404.html") return true;
    if (file.startsWith("search/")) return searching();
    return !isPage(file) && !isListing(file);
  }

  /** Whether sheets are taken in by others, and not by the page itself. */
  function imported(sheets) {
    const linked = [...document.querySelectorAll("link[rel~=stylesheet]")].map((each) => path(each.href));
    const others = sheets.filter((each) => !linked.includes(each));
    const within = (rules) =>
      [...rules].some((rule) => rule.styleSheet && (others.includes(path(rule.styleSheet.href)) || within(rule.styleSheet.cssRules)));
    return others.length > 0 && [...document.styleSheets].some((sheet) => within(sheet.cssRules));
  }

  function swap(sheets) {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      if (!sheets.includes(path(old.href))) continue;
      const next = old.cloneNode();
      next.href = old.href.replace(/\?.*/, "") + "?" + version;
      next.onload = next.onerror = () => old.remove();
      old.after(next);
    }
  }

  /** The files in which the site differs from that of this page; null when that is not known. */
  function changedSince(state) {
    const own = state.steps.findIndex((step) => step.from === version);
    const later = own < 0 ? [] : state.steps.slice(own);
    return later.length > 0 && later.every((step) => step.changed) ? later.flatMap((step) => step.changed) : null;
  }

  function update(state) {
    if (state.version === version) return;
    const changed = changedSince(state);
    const files = changed ? changed.filter(concerns) : null;
    if (!files || !files.every((each) => each.endsWith(".css")) || imported(files)) {
      reload();
      return;
    }
    version = state.version;
    swap(files);
  }

  // The problems of the edition, over the page: they go when they are mended, and can be put away.

  let overlay = null;

  function element(name, text, kind) {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function close() {
    if (overlay) overlay.remove();
    overlay = null;
  }

  function show(state) {
    close();
    if (!state.errors) return;
    overlay = document.createElement("glossator-preview");
    const root = overlay.attachShadow({ mode: "open" });
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = new URL("preview.css", folder).href;
    const box = element("section", "", "problems");
    box.setAttribute("role", "alert");
    box.lang = "en";
    box.dir = "ltr";
    box.append(element("h2", state.errors === 1 ? "One error" : state.errors + " errors"));
    box.append(element("p", "The page below is as it was before. It follows as soon as this is mended."));
    const list = document.createElement("ol");
    for (const problem of state.problems) {
      const entry = document.createElement("li");
      entry.append(element("code", problem.place, "place"), element("p", problem.message, "message"));
      if (problem.hint) entry.append(element("p", problem.hint, "hint"));
      list.append(entry);
    }
    box.append(list);
    const more = state.errors - state.problems.length;
    if (more > 0) box.append(element("p", "And " + more + " more, which the terminal tells."));
    const button = element("button", "Put away");
    button.type = "button";
    button.addEventListener("click", close);
    box.append(button);
    root.append(styles, box);
    document.documentElement.append(overlay);
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  // A worker of the server's own listens, so that the page's policy (no connections at all) stays as it will be published.

  let port = null;

  function listen() {
    port = new SharedWorker(new URL("listener.js", folder)).port;
    port.onmessage = (event) => {
      const state = JSON.parse(event.data);
      show(state);
      update(state);
    };
    port.start();
  }

  addEventListener("pagehide", () => port.postMessage("bye"));
  addEventListener("pageshow", (event) => {
    if (event.persisted) listen();
  });

  findPlace();
  listen();
})();
