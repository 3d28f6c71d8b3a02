/*
 * Notes in place: a copy of each note stands behind its paragraph, where notes.css shows it in the margin, under the
 * paragraph, or beside it in the parallel view. The list at the end keeps the ids, and is what is printed.
 */
(function () {
  "use strict";

  const glossator = (window.glossator = window.glossator || {});
  const template = document.getElementById("side-notes");
  if (!template) {
    return;
  }
  const root = document.documentElement;
  const byId = new Map();
  const texts = [...document.querySelectorAll(".text")].map((element) => ({ element: element, notes: [] }));
  const groups = new Map();
  let parallel = false;
  let mode = "";
  let stale = true;
  let frame = 0;

  /* The note that the fragment of an address names. */
  function named(hash) {
    try {
      return byId.get(decodeURIComponent(hash.slice(1)));
    } catch (malformed) {
      return undefined;
    }
  }

  /* The notes on some words of the text. */
  function on(span) {
    return span.dataset.notes.split(" ").flatMap((id) => byId.get(id) || []);
  }

  function build() {
    for (const row of document.querySelectorAll(".notes > .note")) {
      const paragraph = document.getElementById(row.dataset.on);
      const text = paragraph && texts.find((each) => each.element.contains(paragraph));
      if (text) {
        const note = { id: row.id, row: row, marks: [], spans: [], open: false, off: false };
        copy(note, group(paragraph, text.element));
        text.notes.push(note);
        byId.set(note.id, note);
      }
    }
    for (const text of texts) {
      for (const mark of text.element.querySelectorAll("a.note-marker")) {
        const note = named(mark.hash);
        if (note) {
          note.marks.push(mark);
          mark.setAttribute("aria-controls", note.side.id);
        }
      }
      for (const span of text.element.querySelectorAll(".lemma")) {
        on(span).forEach((note) => note.spans.push(span));
      }
    }
  }

  function group(paragraph, text) {
    if (!groups.has(paragraph)) {
      const element = template.content.querySelector(".side-notes").cloneNode(false);
      const number = paragraph.querySelector(".paragraph-number");
      const label = element.getAttribute("aria-label");
      element.setAttribute("aria-label", label.replace("{}", number ? number.textContent : ""));
      let block = paragraph;
      while (block.parentElement !== text) {
        block = block.parentElement;
      }
      groups.set(paragraph, { element: element, block: block });
    }
    return groups.get(paragraph).element;
  }

  function copy(note, group) {
    const side = template.content.querySelector(".side-note").cloneNode(true);
    note.side = side;
    side.id = "side-" + note.id;
    side.dataset.note = note.id;
    note.column = side.firstElementChild;
    note.button = side.querySelector(".note-more");
    for (const part of note.row.querySelectorAll(":scope > :not(.note-close)")) {
      note.column.append(part.cloneNode(true));
    }
    note.column.querySelectorAll(".note-place").forEach((place) => place.remove());
    note.column.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    note.body = note.column.querySelector(".note-body");
    note.title = note.column.querySelector(".note-head > a").textContent.trim().replace(/\s+/g, " ");
    side.setAttribute("aria-label", note.title);
    group.append(side);
  }

  /* Whether a column of notes fits beside the text: on the style sheet's word, and at the size that letters now have. */
  function roomBeside() {
    const text = texts.find((each) => each.notes.length).element;
    const probe = document.createElement("div");
    probe.className = "side-room";
    text.append(probe);
    const box = probe.getBoundingClientRect();
    const said = getComputedStyle(probe).getPropertyValue("--notes").trim();
    probe.remove();
    return said === "margin" && box.left >= 0 && box.right <= root.clientWidth;
  }

  /* In the parallel view the notes on paragraphs of a quotation or a list stand beside the whole of it. */
  function place() {
    const room = roomBeside();
    const now = parallel ? (room ? "beside" : "between") : room ? "margin" : "under";
    if (now !== mode) {
      mode = now;
      root.dataset.notes = mode;
      for (const [paragraph, each] of [...groups].reverse()) {
        (parallel ? each.block : paragraph).after(each.element);
      }
      stale = true;
    }
  }

  /* Beside its notes a paragraph stays in sight, when it leaves enough of the window to them. */
  function stay() {
    for (const { block } of groups.values()) {
      block.classList.toggle("stays", mode === "beside" && block.offsetHeight < 0.6 * window.innerHeight);
    }
  }

  function visible(note) {
    return !note.off || note.open;
  }

  /*
   * Sets every note by what is open, lit and read; read ones are whole even in the margin. Afresh: measured again, since
   * other notes are shown than before.
   */
  function arrange(afresh) {
    stale = stale || afresh === true;
    if (stale) {
      place();
    }
    for (const note of byId.values()) {
      note.clipped = false;
      note.row.hidden = !visible(note);
      note.side.hidden = !visible(note) || (mode === "under" && !note.open);
    }
    if (mode === "margin") {
      for (const text of texts) {
        const notes = text.notes.filter(visible);
        const reading = new Set(notes.filter((note) => note.open || glossator.notes.read.has(note)));
        reading.forEach(dress);
        glossator.margin.set(text, notes, reading, stale || notes.length !== text.count);
        text.count = notes.length;
      }
    }
    stale = false;
    byId.forEach(dress);
    light();
    stay();
  }

  /* A note that is clipped has a button for more of it, an open one has a button to close it. */
  function dress(note) {
    const word = note.clipped ? "more" : note.open && !parallel ? "close" : "";
    const said = note.button.dataset[word] || "";
    note.button.hidden = !word;
    note.button.textContent = said;
    note.button.setAttribute("aria-label", said + ": " + note.title);
    note.side.classList.toggle("clipped", note.clipped);
    note.body.inert = note.clipped;
    if (mode !== "margin") {
      note.column.style.blockSize = note.side.style.translate = "";
    }
    for (const mark of note.marks) {
      mark.hidden = !visible(note);
      if (parallel) {
        mark.removeAttribute("aria-expanded");
      } else {
        mark.setAttribute("aria-expanded", note.open);
      }
    }
  }

  /* Words, markers and notes light up together; words of which no note is shown are not marked. */
  function light() {
    const bright = (note) => note.open || glossator.notes.lit.has(note);
    for (const note of byId.values()) {
      for (const part of [note.side, ...note.marks]) {
        part.classList.toggle("lit", bright(note));
      }
      for (const span of note.spans) {
        span.classList.toggle("lit", on(span).some(bright));
        span.classList.toggle("unmarked", !on(span).some(visible));
      }
    }
  }

  /* Everything is measured again, once before the next picture. */
  function measure() {
    stale = true;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange());
  }

  function view(beside) {
    parallel = beside;
  }

  build();
  if (!byId.size) {
    return;
  }
  glossator.notes = {
    all: [...byId.values()],
    lit: new Set(),
    read: new Set(),
    named: named,
    on: on,
    of: (side) => byId.get(side.dataset.note),
    mode: () => mode,
    view: view,
    parallel: () => parallel,
    arrange: arrange,
    measure: measure,
  };
  arrange();
  const sizes = new ResizeObserver(measure);
  texts.forEach((text) => sizes.observe(text.element));
  window.addEventListener("resize", measure);
  window.addEventListener("load", measure);
  document.fonts.ready.then(measure);
  document.fonts.addEventListener("loadingdone", measure);
  new MutationObserver(measure).observe(root, { attributeFilter: ["class", "style", "data-theme", "data-size"] });
})();
