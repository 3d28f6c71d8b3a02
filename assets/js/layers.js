/*
 * The bar above the text: which kinds and layers of notes are shown, and in which view. The choice stands in the
 * address (?kinds=fact,source&layers=dissent&view=parallel), and goes along to the other sections.
 */
(function () {
  "use strict";

  const notes = (window.glossator || {}).notes;
  const bar = document.getElementById("notes-bar");
  if (!notes || !bar) {
    return;
  }
  const OURS = ["kinds", "layers", "view"];
  /* All words of the edition, whether or not this page has notes that bear them. */
  const known = { kinds: bar.dataset.kinds.split(" "), layers: bar.dataset.layers.split(" ") };
  /* The chosen words; null for all. */
  const chosen = { kinds: asked("kinds"), layers: asked("layers") };
  let view = parameter("view") === "parallel" ? "parallel" : "place";

  function parameter(name) {
    const found = new RegExp("[?&]" + name + "=([^&]*)").exec(location.search);
    return found && found[1];
  }

  function asked(name) {
    const value = parameter(name);
    const given = (value || "").split(/,|%2C/i);
    const words = known[name].filter((word) => given.includes(encodeURIComponent(word)));
    return value === "" || words.length ? words : null;
  }

  function word(note, name) {
    return (note.row.dataset[name] || "-").replace(/ /g, "_");
  }

  function chooses(name, word) {
    return !chosen[name] || chosen[name].includes(word);
  }

  function query() {
    const parts = ["kinds", "layers"]
      .filter((name) => chosen[name])
      .map((name) => name + "=" + chosen[name].map(encodeURIComponent).join(","));
    return view === "parallel" ? parts.concat("view=parallel") : parts;
  }

  function joined(parts) {
    return parts.length ? "?" + parts.join("&") : "";
  }

  /* The choice goes into the address of this page, and into links to other pages of the text. */
  function remember() {
    const others = location.search
      .slice(1)
      .split("&")
      .filter((part) => part && !OURS.includes(part.split("=")[0]));
    const address = joined(others.concat(query()));
    if (address !== location.search) {
      history.replaceState(history.state, "", location.pathname + address + location.hash);
    }
    const folder = location.pathname.replace(/[^/]*$/, "");
    for (const link of document.links) {
      const near = link.protocol === location.protocol && link.host === location.host;
      const page = link.pathname.startsWith(folder) && link.pathname.slice(folder.length);
      if (near && page && !page.includes("/") && link.pathname !== location.pathname) {
        const [, path, , fragment] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(link.getAttribute("href"));
        link.setAttribute("href", path + joined(query()) + (fragment || ""));
      }
    }
  }

  function apply(kept) {
    for (const note of notes.all) {
      note.off = !chooses("kinds", word(note, "kind")) || !chooses("layers", word(note, "layer"));
      note.open = note.open && (!note.off || note === kept);
    }
    notes.view(view === "parallel");
    notes.arrange(true);
    for (const box of bar.querySelectorAll("input")) {
      const name = box.closest("fieldset").dataset.choice;
      box.checked = name ? chooses(name, box.value) : box.value === view;
    }
    const figures = [notes.all.filter((note) => !note.off || note.open).length, notes.all.length];
    const status = bar.querySelector(".notes-shown");
    status.classList.toggle("all", figures[0] === figures[1]);
    status.textContent = status.dataset.words.replace(/\{\}/g, () => figures.shift());
    remember();
  }

  bar.addEventListener("change", (event) => {
    const name = event.target.closest("fieldset").dataset.choice;
    if (name) {
      const unchecked = [...bar.querySelectorAll("[data-choice=" + name + "] input:not(:checked)")];
      const here = [...bar.querySelectorAll("[data-choice=" + name + "] input")].map((box) => box.value);
      const off = unchecked.map((box) => box.value);
      const words = known[name].filter((each) => (here.includes(each) ? !off.includes(each) : chooses(name, each)));
      chosen[name] = words.length < known[name].length ? words : null;
    } else {
      view = event.target.value;
    }
    apply();
  });

  bar.addEventListener("click", (event) => {
    if (event.target.matches(".every")) {
      chosen[event.target.closest("fieldset").dataset.choice] = null;
      apply();
    }
  });

  bar.hidden = false;
  apply(notes.named(location.hash));
})();
