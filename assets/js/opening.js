/* Notes that are pointed at or have the focus are whole for that time; those that are opened stay. */
(() => {
  "use strict";

  const notes = window.glossator.notes;
  if (!notes) {
    return;
  }
  const NOTHING = { list: [] };
  const margin = () => notes.mode === "margin";
  let pointed = NOTHING;
  let resting = NOTHING;
  let focused = NOTHING;
  let linked;
  let timer;

  /* The notes that an element speaks of, and whether it is in the note itself. */
  function at(element) {
    const part = element?.closest?.(".side-note, .text .note-marker, .lemma");
    if (!part) {
      return NOTHING;
    }
    const side = part.matches(".side-note");
    const list = side ? [notes.of(part)] : part.hash ? [notes.named(part.hash)] : notes.on(part);
    return { part, side, list: list.filter(notes.shows) };
  }

  function update() {
    notes.lit = pointed.list.concat(focused.list);
    notes.read = resting.list.concat(focused.list);
    for (const note of notes.all) {
      note.from = resting.side && resting.list[0] === note ? note.from ?? note.top : undefined;
    }
    notes.arrange();
  }

  /* Lit at once; whole when the pointer rests, and the page does not move under it. */
  function point(event) {
    const found = event.pointerType === "mouse" ? at(event.target) : NOTHING;
    if (found.part !== pointed.part) {
      pointed = found;
      clearTimeout(timer);
      timer = setTimeout(rest, found.part ? 250 : 400);
      update();
    }
  }

  function rest() {
    resting = pointed;
    update();
  }

  function focus(element) {
    const found = at(element);
    if (found.part !== focused.part) {
      focused = found;
      update();
    }
  }

  function view(element, block) {
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    element.scrollIntoView({ block, behavior });
  }

  function open(list) {
    notes.all.forEach((note) => (note.open = list.includes(note) || (note.open && !margin())));
    notes.arrange();
  }

  function close(list) {
    list.forEach((note) => (note.open = false));
    pointed = resting = focused = NOTHING;
    update();
  }

  function back(note) {
    note.marks[0].focus();
  }

  /* The focus follows the keyboard only. */
  function toggle(list, byKeyboard) {
    if (notes.parallel || !list.every((note) => note.open)) {
      open(list);
      if (byKeyboard) {
        list[0].side.focus({ preventScroll: true });
      }
      view(list[0].side, "nearest");
    } else {
      close(list);
    }
  }

  /* The note that the address names, with its words in view. */
  function show(note) {
    if (linked && linked !== note) {
      close([linked]);
    }
    linked = note;
    if (note) {
      open([note]);
      (note.spans[0] || note.marks[0]).scrollIntoView();
      note.side.focus({ preventScroll: true });
    }
  }

  function follow(link, byKeyboard) {
    const note = link.href.split("#")[0] === location.href.split("#")[0] && notes.named(link.hash);
    if (link.matches(".side-note [role=doc-backlink]")) {
      back(at(link).list[0]);
    } else if (note && link.matches(".text .note-marker")) {
      toggle([note], byKeyboard);
    } else if (note) {
      history.pushState(null, "", link.hash);
      show(note);
    } else {
      return false;
    }
    return true;
  }

  function click(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const control = event.target.closest("a[href], button");
    const { list, side } = at(event.target);
    if (control?.href) {
      if (follow(control, !event.detail)) {
        event.preventDefault();
      }
    } else if (control?.matches(".note-more")) {
      toggle(list);
      if (!list[0].open && !event.detail) {
        back(list[0]);
      }
    } else if (!control && list.length && !(side && list[0].open) && getSelection().isCollapsed) {
      toggle(list);
    }
  }

  function key(event) {
    if (event.key === "Escape" && !event.defaultPrevented) {
      const opened = notes.all.filter((note) => note.open);
      const note = at(document.activeElement).list.find((each) => each.open) || opened.pop();
      if (note) {
        close([note]);
        back(note);
      }
    }
  }

  const listen = (type, act) => document.addEventListener(type, act);
  listen("pointermove", point);
  document.documentElement.addEventListener("pointerleave", point);
  listen("scroll", () => clearTimeout(timer));
  listen("focusin", (event) => focus(event.target));
  listen("focusout", (event) => event.relatedTarget || focus());
  listen("click", click);
  listen("keydown", key);
  addEventListener("hashchange", () => show(notes.named(location.hash)));
  const first = notes.named(location.hash);
  if (first) {
    /* Who comes back finds the page as it was; for others, the browser's way to the list is mended. */
    if (/^(reload|back)/.test(performance.getEntriesByType("navigation")[0]?.type)) {
      open([(linked = first)]);
    } else {
      show(first);
      const moves = ["wheel", "touchmove", "keydown"];
      const again = () => show(first);
      addEventListener("load", again);
      moves.forEach((type) => listen(type, () => removeEventListener("load", again)));
    }
  }
})();
