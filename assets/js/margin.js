/*
 * Notes in the margin (docs/decisions/0012). stack finds tops for given heights: in order, without overlap, the squares of
 * the ways from lemma to note at their least: isotonic regression, by pooling neighbours that want to pass each other.
 * deal finds heights: a line for each, the farthest out of reach left to its marker, then lines in rounds while all reach.
 */
(() => {
  "use strict";

  const HELD = 1e4; // what a note that is read weighs against one that makes room
  const GAP = 0.4; // between notes, in lines
  const REACH = 7; // from lemma to note at most, in lines

  function stack(notes, room) {
    const runs = [];
    let above = 0;
    for (const note of notes) {
      let run = { notes: [note], weight: note.held ? HELD : 1, wish: note.ideal - above };
      note.above = above;
      above += note.height + room.gap;
      while (runs.length && runs[runs.length - 1].wish >= run.wish) {
        const last = runs.pop();
        const weight = last.weight + run.weight;
        const wish = (last.wish * last.weight + run.wish * run.weight) / weight;
        run = { notes: last.notes.concat(run.notes), weight, wish };
      }
      runs.push(run);
    }
    const slack = room.floor - above + room.gap;
    for (const run of runs) {
      const shift = Math.round(Math.max(0, Math.min(run.wish, slack)));
      run.notes.forEach((note) => (note.top = shift + note.above));
    }
    return slack >= 0 && notes.every((note) => way(note) <= room.reach);
  }

  function way(note) {
    return note.held ? 0 : Math.abs(note.top - note.ideal);
  }

  /* A note that would lack a single line gets it too, and is whole. */
  function show(note, lines, room) {
    note.shown = lines < note.lines - 1 ? lines : note.lines;
    note.height = note.shown < note.lines ? note.shown * room.line : note.whole;
  }

  function deal(notes, room) {
    notes.forEach((note) => show(note, note.held ? note.lines : 1, room));
    for (let free; !stack(notes, room) && (free = notes.filter((note) => !note.held)).length; ) {
      const farthest = free.reduce((far, note) => (way(note) < way(far) ? far : note));
      farthest.shown = 0;
      notes = notes.filter((note) => note !== farthest);
    }
    let hungry = notes.filter((note) => !note.held);
    while (hungry.length) {
      hungry = hungry.filter((note) => {
        const had = note.shown;
        show(note, had + 1, room);
        const good = had < note.shown && note.shown <= note.most && stack(notes, room);
        if (!good) {
          show(note, had, room);
        }
        return good;
      });
    }
    stack(notes, room);
  }

  function measure(text, notes) {
    const box = text.getBoundingClientRect();
    const next = text.nextElementSibling;
    const line = parseFloat(getComputedStyle(notes[0].side).lineHeight);
    for (const note of notes) {
      note.side.classList.remove("clipped");
      note.column.style.blockSize = "";
      note.button.hidden = true;
      note.held = false;
    }
    for (const note of notes) {
      const words = (note.spans[0] || note.marks[0]).getClientRects()[0];
      note.ideal = note.line = (words.top + words.bottom - line) / 2 - box.top;
      note.natural = note.whole = note.column.offsetHeight;
      note.most = note.lines = Math.ceil(note.whole / line - 0.1);
    }
    const end = next ? next.getBoundingClientRect().top - line : 0;
    return { line, gap: line * GAP, reach: line * REACH, floor: Math.max(box.bottom, end) - box.top };
  }

  /* Notes that are read are whole, the others move aside. From: where one was pointed at and stays, under the pointer. */
  function read(notes, reading, { line, gap, floor }) {
    const shown = notes.filter((note) => note.shown || reading.includes(note));
    let needed = -gap;
    for (const note of shown) {
      note.held = reading.includes(note);
      note.ideal = note.held ? note.from ?? note.line : note.line;
      note.whole = note.held ? note.column.offsetHeight : note.natural;
      note.most = note.shown;
      needed += gap + (note.held ? note.whole : line);
    }
    deal(shown, { line, gap, floor: Math.max(floor, needed), reach: Infinity });
  }

  /* Sets the notes of a text, in its order. Lengths are in CSS pixels. */
  (window.glossator = window.glossator || {}).margin = (text, notes, reading, afresh) => {
    if (afresh && notes.length) {
      text.room = measure(text.element, notes);
      deal(notes, text.room);
      notes.forEach((note) => (note.rest = { shown: note.shown, top: note.top }));
    }
    notes.forEach((note) => Object.assign(note, note.rest));
    if (reading.length) {
      reading.forEach((note) => (note.column.style.blockSize = ""));
      read(notes, reading, text.room);
    }
    for (const note of notes) {
      note.clipped = note.shown < note.lines;
      note.side.classList.toggle("left-out", !note.shown);
      // What is set afresh stands where it is; what moves aside is followed by the eye.
      note.side.classList.toggle("moves", !afresh);
      note.side.style.translate = "0 " + note.top + "px";
      note.column.style.blockSize = note.clipped ? note.shown * text.room.line + "px" : "";
    }
  };
})();
