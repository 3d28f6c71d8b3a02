/* Notes in place: copies behind their paragraphs, which side-notes.css shows. The list keeps the ids, and is printed. */
(() => {
  "use strict";

  const template = document.getElementById("side-notes");
  if (!template) {
    return;
  }
  const root = document.documentElement;
  const byId = new Map();
  const groups = new Map();
  const texts = [...document.querySelectorAll(".text")].map((element) => ({ element, notes: [] }));
  const room = document.createElement("div");
  const it = (window.glossator.notes = { lit: [], read: [], parallel: false, mode: "", named, on, of, shows, arrange });
  let stale = true;

  function named(hash) {
    try {
      return byId.get(decodeURIComponent(hash.slice(1)));
    } catch (malformed) {
      return undefined;
    }
  }

  function on(span) {
    return span.dataset.notes.split(" ").flatMap((id) => byId.get(id) || []);
  }

  function of(side) {
    return byId.get(side.dataset.note);
  }

  function shows(note) {
    return !note.off || note.open;
  }

  function copy(row) {
    const paragraph = document.getElementById(row.dataset.on);
    const text = texts.find((each) => each.element.contains(paragraph));
    if (!text) {
      return;
    }
    const side = template.content.querySelector(".side-note").cloneNode(true);
    const column = side.firstElementChild;
    column.append(...[...row.children].map((part) => part.cloneNode(true)));
    column.querySelectorAll(".note-close, .note-place").forEach((part) => part.remove());
    column.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    const title = column.querySelector("a").textContent.replace(/\s+/g, " ");
    side.id = "side-" + row.id;
    side.dataset.note = row.id;
    side.setAttribute("aria-label", title);
    const [body, button] = [column.querySelector(".note-body"), column.querySelector("button")];
    const note = { row, side, column, title, body, button, marks: [], spans: [], open: false };
    text.notes.push(note);
    byId.set(row.id, note);
    if (!groups.has(paragraph)) {
      const group = template.content.querySelector(".side-notes").cloneNode();
      const number = paragraph.querySelector(".paragraph-number");
      group.setAttribute("aria-label", group.ariaLabel.replace("{}", number.textContent));
      groups.set(paragraph, group);
    }
    groups.get(paragraph).append(side);
  }

  /* Does a column fit beside the text, at the size that letters now have? */
  function place() {
    const box = room.getBoundingClientRect();
    const fits = box.width && box.left >= 0 && box.right <= root.clientWidth;
    const mode = it.parallel ? (fits ? "beside" : "between") : fits ? "margin" : "under";
    if (it.mode !== mode) {
      root.dataset.notes = it.mode = mode;
      /* Parallel: beside the whole of a quotation or list. */
      for (const [paragraph, group] of [...groups].reverse()) {
        (it.parallel ? paragraph.closest(".text > *") : paragraph).after(group);
      }
    }
    /* A paragraph stays in sight beside its notes, if it leaves them room. */
    for (const block of document.querySelectorAll(".text > *")) {
      block.classList.toggle("stays", mode === "beside" && block.offsetHeight < innerHeight * 0.6);
    }
  }

  /* By what is open, lit and read; afresh when sizes or choices have changed. */
  function arrange(afresh) {
    stale = stale || afresh;
    if (stale) {
      place();
    }
    for (const note of it.all) {
      note.clipped = false;
      note.row.hidden = !shows(note);
      note.side.hidden = !shows(note) || (it.mode === "under" && !note.open);
      if (it.mode !== "margin") {
        note.side.style.translate = note.column.style.blockSize = "";
      }
    }
    for (const text of it.mode === "margin" ? texts : []) {
      const shown = text.notes.filter(shows);
      const reading = shown.filter((note) => note.open || it.read.includes(note));
      reading.forEach(dress);
      window.glossator.margin(text, shown, reading, stale || shown.length !== text.count);
      text.count = shown.length;
    }
    stale = false;
    it.all.forEach(dress);
  }

  function bright(note) {
    return note.open || it.lit.includes(note);
  }

  function dress(note) {
    const word = note.clipped ? "more" : note.open && !it.parallel ? "close" : "";
    note.button.hidden = !word;
    note.button.tabIndex = note.clipped ? -1 : 0; // with the focus in it, the note is whole
    note.button.textContent = note.button.dataset[word];
    note.button.ariaLabel = note.button.textContent + ": " + note.title;
    note.body.inert = note.clipped;
    note.side.classList.toggle("clipped", note.clipped);
    for (const part of [note.side, ...note.marks]) {
      part.classList.toggle("lit", bright(note));
    }
    for (const mark of note.marks) {
      mark.hidden = !shows(note);
      mark.ariaExpanded = it.parallel ? null : note.open;
    }
    for (const span of note.spans) {
      span.classList.toggle("lit", on(span).some(bright));
      span.classList.toggle("unmarked", !on(span).some(shows));
    }
  }

  document.querySelectorAll(".notes > .note").forEach(copy);
  it.all = [...byId.values()];
  for (const mark of document.querySelectorAll(".text .note-marker")) {
    const note = named(mark.hash);
    note.marks.push(mark);
    mark.setAttribute("aria-controls", note.side.id);
  }
  for (const span of document.querySelectorAll(".text .lemma")) {
    on(span).forEach((note) => note.spans.push(span));
  }
  room.className = "side-room";
  texts[0].element.prepend(room);
  arrange();
  /* Window, letters, fonts: whatever changes the page's size. */
  const again = () => requestAnimationFrame(() => arrange(true));
  new ResizeObserver(again).observe(root);
  document.fonts.ready.then(again);
})();
