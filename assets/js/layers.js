/* The bar above the text. The choice stands in the address: ?kinds=fact,source&layers=dissent&view=parallel */
(() => {
  "use strict";

  const notes = window.glossator.notes;
  const bar = document.getElementById("notes-bar");
  if (!notes || !bar) {
    return;
  }
  const params = new URLSearchParams(location.search);
  /* The words of the whole edition; those that are chosen, null for all. */
  const known = { kinds: bar.dataset.kinds.split(" "), layers: bar.dataset.layers.split(" ") };
  const chosen = {};
  const names = Object.keys(known);
  for (const name of names) {
    const given = params.get(name)?.split(",") || [];
    const words = known[name].filter((word) => given.includes(word));
    chosen[name] = words.length || given[0] === "" ? words : null;
  }
  notes.parallel = params.get("view") === "parallel";

  function chooses(name, word) {
    return !chosen[name] || chosen[name].includes(word);
  }

  function bears(note, name) {
    return chooses(name, (note.row.dataset[name.slice(0, -1)] || "-").replaceAll(" ", "_"));
  }

  function query(others) {
    for (const name of names) {
      others.delete(name);
      if (chosen[name]) {
        others.set(name, chosen[name]);
      }
    }
    others.delete("view");
    if (notes.parallel) {
      others.set("view", "parallel");
    }
    return ("?" + others).replaceAll("%2C", ",").replace(/^\?$/, "");
  }

  function remember() {
    const address = location.pathname + query(params) + location.hash;
    if (address !== location.pathname + location.search + location.hash) {
      history.replaceState(history.state, "", address);
    }
    /* Sections are neighbours in one folder. */
    const folder = new URL(".", location).href;
    const ours = query(new URLSearchParams());
    for (const link of document.links) {
      if (link.href.startsWith(folder) && link.pathname !== location.pathname) {
        const href = link.getAttribute("href");
        link.setAttribute("href", href.replace(/(\?[^#]*)?(#.*)?$/, (all, old, anchor) => ours + (anchor || "")));
      }
    }
  }

  function apply(kept) {
    for (const note of notes.all) {
      note.off = !names.every((name) => bears(note, name));
      note.open = note.open && (!note.off || note === kept);
    }
    notes.arrange(true);
    for (const box of bar.querySelectorAll("input")) {
      const name = box.closest("fieldset").dataset.choice;
      box.checked = name ? chooses(name, box.value) : (box.value === "parallel") === notes.parallel;
    }
    const figures = [notes.all.filter(notes.shows).length, notes.all.length];
    const status = bar.querySelector(".notes-shown");
    status.classList.toggle("all", figures[0] === figures[1]);
    status.textContent = status.dataset.words.replace(/{}/g, () => figures.shift());
    remember();
  }

  bar.addEventListener("input", ({ target }) => {
    const name = target.closest("fieldset").dataset.choice;
    if (name) {
      const words = known[name].filter((word) => (word === target.value ? target.checked : chooses(name, word)));
      chosen[name] = words.length < known[name].length ? words : null;
    } else {
      notes.parallel = target.value === "parallel";
    }
    apply();
  });
  bar.addEventListener("click", ({ target }) => {
    if (target.matches(".every")) {
      chosen[target.closest("fieldset").dataset.choice] = null;
      apply();
    }
  });
  bar.hidden = false;
  apply(notes.named(location.hash));
})();
