/*
 * Where the notes of a text stand in the margin beside it (docs/decisions/0012-notes-in-place.md).
 *
 * A note wants to stand at the line of its lemma, whole. Where that is too much for all of them, each is shown with as
 * many lines as its own surroundings have room for, down to one; what cannot even have one line near its lemma is left
 * to its marker. Two questions, answered apart:
 *
 * stack: given the heights, which tops? Notes keep their order and do not overlap, nothing stands above the text or
 *   below the floor, and the sum of the squares of the ways from lemma to note is the least there is. Subtracting from
 *   each wish what stands above it leaves an isotonic regression, which pooling neighbours that want to pass each other
 *   solves exactly, in one pass.
 * deal: which heights? Every note begins with one line; the one farthest off is left out until none is out of reach.
 *   Then lines are dealt in rounds, one to each note in the order of the text, wherever stack still finds a place for
 *   all within reach. A note that would lack a single line gets it too, and is whole.
 *
 * Nothing but measures goes in, so the same page at the same size always comes out the same.
 */
(function () {
  "use strict";

  const glossator = (window.glossator = window.glossator || {});
  /* How much more a note that is being read weighs than one that makes room for it. */
  const HELD = 10000;
  /* In lines of a note: between two notes, and from a lemma to its note at most. */
  const GAP = 0.4;
  const REACH = 7;

  function stack(notes, floor, gap) {
    const runs = [];
    let above = 0;
    for (const note of notes) {
      const weight = note.held ? HELD : 1;
      let run = { notes: [note], weight: weight, wish: note.ideal - above };
      note.above = above;
      above += note.height + gap;
      while (runs.length && runs[runs.length - 1].wish >= run.wish) {
        const before = runs.pop();
        const sum = before.weight + run.weight;
        const wish = (before.wish * before.weight + run.wish * run.weight) / sum;
        run = { notes: before.notes.concat(run.notes), weight: sum, wish: wish };
      }
      runs.push(run);
    }
    const lowest = Math.max(0, floor - above + gap);
    for (const run of runs) {
      const shift = Math.round(Math.min(Math.max(run.wish, 0), lowest));
      run.notes.forEach((note) => (note.top = shift + note.above));
    }
    return above - gap <= floor;
  }

  function show(note, lines, room) {
    note.shown = lines >= note.lines - 1 ? note.lines : lines;
    note.height = note.shown < note.lines ? note.shown * room.line : note.whole;
  }

  function way(note) {
    return note.held ? 0 : Math.abs(note.top - note.ideal);
  }

  function fit(notes, room) {
    return stack(notes, room.floor, room.gap) && notes.every((note) => way(note) <= room.reach);
  }

  /* The notes that stand, with top and number of lines shown; the others have none. */
  function deal(notes, room) {
    notes.forEach((note) => show(note, note.held ? note.lines : 1, room));
    const standing = notes.slice();
    while (!fit(standing, room)) {
      const free = standing.filter((note) => !note.held);
      if (!free.length) {
        break;
      }
      const farthest = free.reduce((far, note) => (way(note) >= way(far) ? note : far));
      farthest.shown = 0;
      standing.splice(standing.indexOf(farthest), 1);
    }
    for (let dealt = true; dealt; ) {
      dealt = false;
      for (const note of standing) {
        const had = note.shown;
        if (!note.held && had < note.most) {
          show(note, had + 1, room);
          if (note.shown <= note.most && fit(standing, room)) {
            dealt = true;
          } else {
            show(note, had, room);
          }
        }
      }
    }
    stack(standing, room.floor, room.gap);
  }

  /* What the page says: where each lemma has its line, and how high each note is when it is whole. */
  function measure(text, notes) {
    const box = text.getBoundingClientRect();
    const next = text.nextElementSibling;
    for (const note of notes) {
      note.side.classList.remove("clipped");
      note.column.style.blockSize = "";
      note.button.hidden = true;
    }
    const line = notes.length ? parseFloat(getComputedStyle(notes[0].side).lineHeight) : 0;
    for (const note of notes) {
      const words = (note.spans[0] || note.marks[0]).getClientRects()[0];
      note.line = words.top + words.height / 2 - line / 2 - box.top;
      note.natural = note.whole = note.column.offsetHeight;
      note.lines = Math.ceil(note.whole / line - 0.1);
    }
    const end = next ? next.getBoundingClientRect().top - line : box.bottom;
    const floor = Math.max(box.height, end - box.top);
    return { line: line, gap: line * GAP, reach: line * REACH, floor: floor };
  }

  /* The notes of a text at rest. */
  function rest(notes, room) {
    for (const note of notes) {
      note.ideal = note.line;
      note.held = false;
      note.most = note.lines;
    }
    deal(notes, room);
    notes.forEach((note) => (note.rest = { shown: note.shown, top: note.top }));
  }

  /* The same while some are read: they are whole, the others move aside, and show no more than at rest. */
  function read(notes, reading, room) {
    let needed = -room.gap;
    const shown = notes.filter((note) => note.rest.shown > 0 || reading.has(note));
    reading.forEach((note) => (note.column.style.blockSize = ""));
    for (const note of shown) {
      note.held = reading.has(note);
      note.ideal = note.held && note.from !== undefined ? note.from : note.line;
      note.most = note.rest.shown;
      note.whole = note.held ? note.column.offsetHeight : note.natural;
      needed += (note.held ? note.whole : room.line) + room.gap;
    }
    deal(shown, { line: room.line, gap: room.gap, floor: Math.max(room.floor, needed), reach: Infinity });
  }

  /*
   * Sets the notes of a text, given in its order; those that are being read are whole. A note that is read from where
   * it stands has that place (from), so that it does not slip away from under the pointer. Measures only when told to.
   */
  function set(text, notes, reading, afresh) {
    if (afresh || !text.room) {
      text.room = measure(text.element, notes);
      rest(notes, text.room);
    }
    notes.forEach((note) => Object.assign(note, note.rest));
    if (reading.size) {
      read(notes, reading, text.room);
    }
    for (const note of notes) {
      const clipped = note.shown < note.lines;
      note.side.classList.toggle("left-out", note.shown === 0);
      note.side.style.translate = "0 " + note.top + "px";
      note.column.style.blockSize = clipped ? note.shown * text.room.line + "px" : "";
      note.clipped = clipped;
    }
  }

  glossator.margin = { set: set };
})();
