/*
 * What a reader does with notes: points at them, moves the focus to them, opens and closes them, comes to them by a link.
 * A note that is only pointed at is whole while it is; an open one stays.
 */
(function () {
  "use strict";

  const notes = (window.glossator || {}).notes;
  if (!notes) {
    return;
  }
  /* How long the pointer rests before a note gives its all, and before it is let go, in ms. */
  const COMING = 250;
  const GOING = 400;
  const NOTHING = { list: [], side: false };
  let pointed = NOTHING;
  let resting = NOTHING;
  let focused = NOTHING;
  let linked;
  let timer = 0;

  /* The notes that an element of the page speaks of. */
  function at(element) {
    const part = element instanceof Element && element.closest(".side-note, .text .note-marker, .lemma");
    if (!part) {
      return NOTHING;
    }
    const side = part.classList.contains("side-note");
    const list = side ? [notes.of(part)] : part.dataset.notes ? notes.on(part) : [notes.named(part.hash)];
    return { list: list.filter((note) => note && (!note.off || note.open)), side: side };
  }

  function same(one, other) {
    return one.side === other.side && one.list.length === other.list.length && one.list.every((note) => other.list.includes(note));
  }

  function update() {
    notes.lit = new Set([...pointed.list, ...focused.list]);
    notes.read = new Set([...resting.list, ...focused.list]);
    for (const note of notes.all) {
      const from = resting.side && resting.list.includes(note);
      note.from = from ? (note.from === undefined ? note.top : note.from) : undefined;
    }
    notes.arrange();
  }

  function rest() {
    clearTimeout(timer);
    if (!same(resting, pointed)) {
      resting = pointed;
      update();
    }
  }

  document.addEventListener("pointermove", (event) => {
    const found = event.pointerType === "mouse" ? at(event.target) : NOTHING;
    if (!same(found, pointed)) {
      pointed = found;
      clearTimeout(timer);
      timer = setTimeout(rest, found.list.length ? COMING : GOING);
      update();
    }
  });
  document.documentElement.addEventListener("pointerleave", () => {
    pointed = NOTHING;
    rest();
  });
  document.addEventListener("scroll", () => clearTimeout(timer), { passive: true });

  document.addEventListener("focusin", (event) => {
    const found = at(event.target);
    if (!same(found, focused)) {
      focused = found;
      update();
    }
  });
  document.addEventListener("focusout", (event) => {
    if (!event.relatedTarget && focused.list.length) {
      focused = NOTHING;
      update();
    }
  });

  function smooth() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  }

  function open(list) {
    if (notes.mode() === "margin") {
      notes.all.forEach((note) => (note.open = false));
    }
    list.forEach((note) => (note.open = true));
    notes.arrange();
  }

  function close(list) {
    list.forEach((note) => (note.open = false));
    pointed = resting = focused = NOTHING;
    update();
  }

  /* Back to the words in the text. */
  function back(note) {
    const mark = note.marks.find((each) => !each.hidden);
    if (mark) {
      mark.focus();
    }
  }

  function enter(note) {
    note.side.focus({ preventScroll: true });
    note.side.scrollIntoView({ block: "nearest", behavior: smooth() });
  }

  /* By the keyboard the focus goes to the note; a finger or a mouse leaves it where it is. */
  function toggle(list, byKeyboard) {
    if (notes.parallel()) {
      enter(list[0]);
    } else if (list.every((note) => note.open)) {
      close(list);
    } else {
      open(list);
      if (byKeyboard) {
        enter(list[0]);
      } else {
        list[0].side.scrollIntoView({ block: "nearest", behavior: smooth() });
      }
    }
  }

  /* The note that an address names, with its words in view. */
  function show(note) {
    if (linked && linked !== note) {
      linked.open = false;
    }
    linked = note;
    if (note) {
      open([note]);
      (note.spans[0] || note.marks[0]).scrollIntoView();
      note.side.focus({ preventScroll: true });
    } else {
      notes.arrange();
    }
  }

  function followed(event, link) {
    const note = link.hash && link.pathname === location.pathname && link.host === location.host && notes.named(link.hash);
    if (link.matches(".text .note-marker") && note) {
      toggle([note], event.detail === 0);
    } else if (link.closest(".side-note") && link.matches("[role=doc-backlink]")) {
      back(notes.of(link.closest(".side-note")));
    } else if (note) {
      history.pushState(null, "", link.hash);
      show(note);
    } else {
      return;
    }
    event.preventDefault();
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const control = event.target.closest("a[href], button");
    const found = at(event.target);
    if (control && control.matches("a")) {
      followed(event, control);
    } else if (control && control.matches(".note-more")) {
      const note = found.list[0];
      const inside = note.side.contains(document.activeElement);
      toggle([note], false);
      if (inside && note.button.hidden) {
        back(note);
      }
    } else if (!control && found.list.length && getSelection().isCollapsed && !(found.side && found.list[0].open)) {
      toggle(found.list, false);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      const here = at(document.activeElement).list;
      const note = here.find((each) => each.open) || notes.all.filter((each) => each.open).pop();
      if (note) {
        close([note]);
        back(note);
      }
    }
  });

  window.addEventListener("hashchange", () => show(notes.named(location.hash)));
  const first = notes.named(location.hash);
  if (first) {
    const way = performance.getEntriesByType("navigation")[0];
    linked = first;
    open([first]);
    /* Who comes back finds the page where it was. */
    if (!way || way.type === "navigate") {
      show(first);
      arrive(first);
    }
  }

  /* When it has loaded the page, the browser leads to the list; unless the reader has gone on, the words come back. */
  function arrive(note) {
    let gone = false;
    for (const sign of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      window.addEventListener(sign, () => (gone = true), { once: true, passive: true });
    }
    window.addEventListener("load", () => gone || show(note), { once: true });
  }
})();
