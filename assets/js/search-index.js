/*
 * Answers from the index that the build has made (package glossator.search): loads the parts that a query needs, decodes
 * them once, and gives back the best documents and how many there are of each kind.
 */
(() => {
  "use strict";
  const search = window.glossator.search;
  const { tokens, names } = search;
  const END = "\uffff";
  const taken = {};
  const loading = {};
  const opened = {};
  let table;

  search.take = (part, ...values) => {
    taken[part] = values;
    if (part !== "index") return;
    const [size, kinds, firstOfKind, forms, groups, names, texts, common] = values;
    table = { size, kinds, firstOfKind, forms, groups, names, texts, common: new Set(common) };
  };

  const load = (part) =>
    (loading[part] ||= search.load(`${search.root}search/${part}.js`).catch((error) => {
      delete loading[part];
      throw error;
    }));

  /* Brings parts here, in the order in which they are named. */
  const bring = (parts) => Promise.all([...new Set(parts)].filter((part) => !taken[part]).map(load));

  /* Digits.java */
  const numbers = (coded) => {
    const all = new Int32Array(coded.length);
    let size = 0;
    let number = 0;
    let scale = 1;
    for (let i = 0; i < coded.length; i++) {
      const code = coded.charCodeAt(i);
      if (code > 92) {
        number += (code - 93) * scale;
        scale *= 34;
      } else {
        all[size++] = number + (code - 35) * scale;
        number = 0;
        scale = 1;
      }
    }
    return all.subarray(0, size);
  };

  /* FrontCoding.java */
  const front = (coded) => {
    let last = "";
    return (coded.match(/[A-Z][^A-Z]*/g) || []).map((each) => (last = last.slice(0, each.charCodeAt(0) - 65) + each.slice(1)));
  };

  /* The place of the first value that is not below another. */
  const lower = (values, value) => {
    let from = 0;
    let to = values.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (values[middle] < value) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  /* The part that holds a value, when each begins with one of the firsts. */
  const holder = (firsts, value) => {
    const at = lower(firsts, value);
    return Math.max(0, firsts[at] === value ? at : at - 1);
  };

  /* The parts that hold what begins with a text; -1 is none. */
  const holders = (sort, firsts, text, prefix) => {
    const parts = [];
    const last = firsts.length ? holder(firsts, prefix ? text + END : text) : -1;
    for (let i = holder(firsts, text); i <= last; i++) parts.push(sort + i);
    return parts;
  };

  const wordPart = (part) =>
    (opened[part] ||= (() => {
      const [coded, leads, documents, elsewhere] = taken[part];
      const first = table.groups[part.slice(1)];
      const own = documents.split(" ").map((each) => ({ coded: each, forms: [] }));
      const forms = front(coded);
      let next = first;
      const groups = numbers(leads).map((lead, i) => {
        const group = lead ? next - lead : next++;
        own[group - first]?.forms.push(forms[i]);
        return group;
      });
      for (let i = 0; i < elsewhere.length; i += 2) own[elsewhere[i]].forms.push(...elsewhere[i + 1]);
      return { forms, groups, own };
    })());

  const groupPart = (number) => holder(table.groups, number);

  /* A group with its documents and what it weighs in each. */
  const groupOf = (number) => {
    const part = groupPart(number);
    const group = wordPart("t" + part).own[number - table.groups[part]];
    if (!group.documents) {
      let document = 0;
      const coded = numbers(group.coded);
      group.documents = coded.map((each) => (document += each >> 3));
      group.weights = Float32Array.from(coded, (each) => ((each & 7) + 1) / 8);
    }
    return group;
  };

  /* A query: words, each alone or in a phrase; the last may be a beginning, and one with an asterisk is. */
  const parse = (query) => {
    const terms = [];
    const pieces = query.replace(/[“”„«»]/g, '"').split('"');
    pieces.forEach((piece, i) => {
      for (const chunk of i % 2 ? [piece] : piece.match(/\S+\s*/g) || []) {
        const found = tokens(chunk);
        const open = i === pieces.length - 1 && piece.endsWith(chunk) && !/\s$/.test(chunk);
        const asWord = (key, last) => ({ key, prefix: last && (open || /\*\s*$/.test(chunk)) });
        if (found.length > 1) terms.push({ words: found.map((each, at) => asWord(each.keys.at(-1), at === found.length - 1)) });
        else found[0]?.keys.forEach((key) => terms.push({ words: [asWord(key, true)] }));
      }
    });
    for (const word of terms.flatMap((term) => term.words)) {
      word.short = word.prefix && [...word.key].length < 2;
      word.prefix &&= !word.short;
    }
    /* A common word, and the first letter of one that is being typed, ask for nothing when there are others. */
    const asks = ({ words: [word, more] }) => more || !(word.short && /\D/.test(word.key)) && (word.prefix || !table.common.has(word.key));
    const rare = terms.filter(asks);
    return rare.length ? rare : terms;
  };

  const wordParts = (word) => holders("t", table.forms, word.key, word.prefix);

  /* Finds the groups of a word; a beginning alone weighs half. */
  const look = (word) => {
    word.groups = new Map();
    for (const part of wordParts(word)) {
      const { forms, groups } = wordPart(part);
      for (let i = lower(forms, word.key); i < forms.length; i++) {
        if (word.prefix ? !forms[i].startsWith(word.key) : forms[i] !== word.key) break;
        word.groups.set(groups[i], forms[i] === word.key ? 1 : word.groups.get(groups[i]) || 0.5);
      }
    }
  };

  const fits = (word, form) => form === word.key || (word.prefix && form.startsWith(word.key));

  /* The places of a word of a phrase in the documents wanted. */
  const places = (word, wanted) => {
    const found = new Map();
    for (const number of word.groups.keys()) {
      const group = groupOf(number);
      const part = groupPart(number);
      const all = (opened["p" + part] ||= taken["p" + part][0].split(" "));
      const right = group.forms.map((form) => fits(word, form));
      let at = 0;
      let place = 0;
      for (const each of numbers(all[number - table.groups[part]])) {
        const rest = (each / right.length) | 0;
        place += rest >> 1;
        const document = group.documents[at];
        if (right[each % right.length] && wanted(document)) {
          if (!found.has(document)) found.set(document, new Set());
          found.get(document).add(place);
        }
        if (!(rest & 1)) {
          at++;
          place = 0;
        }
      }
    }
    return found;
  };

  /* The documents in which the words of a phrase follow each other. */
  const phrase = (words, wanted) =>
    words
      .map((word) => places(word, wanted))
      .reduce((before, after) => {
        const both = new Map();
        before.forEach((ends, document) => {
          const on = [...ends].map((end) => end + 1).filter((place) => after.get(document)?.has(place));
          if (on.length) both.set(document, new Set(on));
        });
        return both;
      });

  const nameParts = (asked) => asked.flatMap((each) => holders("n", table.names, each, true));

  /* How well names fit: 3 when one is what was asked, 2 when one begins with it, 1 when a word in one does. */
  const namesLike = (asked, ended) => {
    const found = new Map();
    for (const one of asked) {
      for (const part of nameParts([one])) {
        const [all, leads] = (opened[part] ||= [front(taken[part][0]), numbers(taken[part][1])]);
        for (let i = lower(all, one); all[i]?.startsWith(one); i++) {
          if (ended && all[i] !== one && !all[i].startsWith(one + " ")) continue;
          const fit = leads[i] & 1 ? (all[i] === one ? 3 : 2) : 1;
          found.set(leads[i] >> 1, Math.max(fit, found.get(leads[i] >> 1) || 0));
        }
      }
    }
    return found;
  };

  const evaluate = (terms, named, kind, limit) => {
    const score = new Float32Array(table.size);
    const count = new Uint8Array(table.size);
    const words = terms.flatMap((term) => term.words);
    for (const word of words) {
      const best = new Float32Array(table.size);
      word.groups.forEach((part, number) => {
        const { documents, weights } = groupOf(number);
        const rarity = Math.log(1 + (table.size - documents.length + 0.5) / (documents.length + 0.5)) * part;
        for (let i = 0; i < documents.length; i++) {
          best[documents[i]] = Math.max(best[documents[i]], weights[i] * rarity);
        }
      });
      for (let i = 0; i < best.length; i++) {
        score[i] += best[i];
        count[i] += best[i] ? 1 : 0;
      }
    }
    for (const term of terms.filter((each) => each.words.length > 1)) {
      const there = phrase(term.words, (document) => count[document] === words.length);
      for (let i = 0; i < count.length; i++) if (!there.has(i)) count[i] = 0;
    }
    named.forEach((fit, document) => {
      score[document] += fit * 100;
      count[document] = words.length;
    });
    return collect(score, (document) => words.length && count[document] === words.length, kind, limit);
  };

  const collect = (score, matches, kind, limit) => {
    const counts = {};
    const best = [];
    table.kinds.forEach((each, i) => {
      const end = table.firstOfKind[i + 1] ?? table.size;
      for (let document = table.firstOfKind[i]; document < end; document++) {
        if (!matches(document)) continue;
        counts[each] = (counts[each] || 0) + 1;
        if ((kind && kind !== each) || (best.length === limit && score[document] <= score[best[limit - 1].document])) continue;
        const at = best.findIndex((other) => score[other.document] < score[document]);
        best.splice(at < 0 ? best.length : at, 0, { document, kind: each });
        best.length = Math.min(best.length, limit);
      }
    });
    return { counts, best };
  };

  /* What a result shows of a document. */
  const describe = ({ document, kind }) => {
    const part = holder(table.texts, document);
    const [pages, documents] = taken["d" + part];
    const at = 5 * (document - table.texts[part]);
    const [page, anchor, number, heading, text] = documents.slice(at, at + 5);
    return { kind, page: pages[2 * page], title: pages[2 * page + 1], anchor, number, heading, text };
  };

  /*
   * The best documents for a query, how many there are of each kind, and the terms, whose words tell by their forms what is
   * to be marked. All parts are brought before anything is computed.
   */
  search.ask = async (query, kind = "", limit = 10) => {
    await (table || load("index"));
    const terms = parse(query);
    const words = terms.flatMap((term) => term.words);
    const asked = names(tokens(query));
    await bring([...words.flatMap(wordParts), ...nameParts(asked)]);
    words.forEach(look);
    const parts = (each) => each.flatMap((word) => [...word.groups.keys()].map(groupPart));
    const phrases = terms.filter((term) => term.words.length > 1).flatMap((term) => term.words);
    await bring([...parts(words).map((part) => "t" + part), ...parts(phrases).map((part) => "p" + part)]);
    const { counts, best } = evaluate(terms, namesLike(asked, /["”\s]$/.test(query)), kind, limit);
    await bring(best.map((each) => "d" + holder(table.texts, each.document)));
    for (const word of words) word.forms = new Set([...word.groups.keys()].flatMap((number) => groupOf(number).forms));
    return { counts, terms, results: best.map(describe) };
  };
})();
