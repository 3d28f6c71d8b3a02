/*
 * Words as the index has them. Folding.java, Tokens.java and Keys.java do the same to the words of the edition.
 */
(() => {
  "use strict";
  const search = window.glossator.search;
  const letters = {};
  for (const pair of "ßss æae œoe øo łl đd ðd þth ħh ıi ςσ ىي یي ةه کك".split(" ")) letters[pair[0]] = pair.slice(1);
  const marks = /[\u0300-\u036f\u02b9-\u02bf\u0591-\u05c7\u05f3\u05f4\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const others = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
  const unspaced =
    "(?=[\\p{L}\\p{N}])[" + "Han Hiragana Katakana Thai Lao Khmer Myanmar".replace(/\w+ ?/g, (name) => `\\p{Script=${name.trim()}}`) + "]";
  const word = `(?:(?!${unspaced}|ʼ)[\\p{L}\\p{N}\\p{M}])+`;
  const token = new RegExp(`${unspaced}\\p{M}*|${word}(?:['’ʼ\u05f3\u05f4]${word})*`, "gu");

  const fold = (text) =>
    /^[a-z0-9]*$/.test(text)
      ? text
      : text.normalize("NFKD").toLowerCase().replace(others, (letter) => letters[letter]).replace(marks, "");

  /* The words under which a token is found; the last is all of it when it is a name such as O’Brien. */
  const keys = (written) => {
    const parts = written.split(/['’ʼ\u05f3\u05f4]/);
    const joined = fold(parts.join(""));
    if (parts.length < 2 || !/^[a-z]/.test(fold(written)) || /^t$/i.test(parts.at(-1))) return [joined];
    const long = parts.filter((part) => part.length > 1).map(fold);
    return long.length && !(parts[0].length === 1 && /^\p{Lu}/u.test(parts[1])) ? long : [...long, joined];
  };

  /* The tokens of a text, each with its place in UTF-16 units. */
  const tokens = (text) => Array.from(text.matchAll(token), (found) => ({ text: found[0], at: found.index, keys: keys(found[0]) }));

  /* What a name may be in the index when it is written so: with apostrophes as letters, or without what they part. */
  const names = (words) => {
    const written = (part) => words.map(part).filter(Boolean).join(" ");
    return [...new Set([written((each) => fold(each.text.replace(/['’ʼ\u05f3\u05f4]/g, ""))), written((each) => each.keys[0])])].filter(Boolean);
  };

  Object.assign(search, { fold, tokens, names });
})();
