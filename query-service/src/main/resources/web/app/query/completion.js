import { read, withParameters } from "../api/request.js";
import { clause } from "./clause.js";
import { countries, fields, nameOf } from "./vocabulary.js";

const MOST = 9;
const OF_COUNTRIES = ["by", "to", "about", "side", "impliedTarget"];

/**
 * How a query can go on.
 *
 * @param {object} token see `tokenAt`
 * @returns {Promise<Array<{text: string, note: string}>>} what takes the place of the token, and what that is
 */
export async function completions(token, signal) {
  if (token.field === undefined) {
    return token.prefix === "" ? [] : [...fieldNames(token.prefix), ...(await values(token.prefix, signal))].slice(0, MOST);
  }
  const field = fields().find((known) => known.name === token.field);
  if (field === undefined) return [];
  if (field.values.length > 0) return closed(field, token.prefix);
  return (await valuesOf(field, token.prefix, signal)).slice(0, MOST);
}

function fieldNames(prefix) {
  return fields()
    .filter((field) => field.name.toLowerCase().startsWith(prefix.toLowerCase()))
    .map((field) => ({ text: `${field.name}:`, note: `field of ${field.kind === "words" ? "words" : `${field.kind}s`}` }));
}

function closed(field, prefix) {
  return field.values.filter((value) => value.startsWith(prefix.toLowerCase())).map((value) => ({ text: clause(field.name, value), note: "" }));
}

async function valuesOf(field, prefix, signal) {
  const named = OF_COUNTRIES.includes(field.name) ? countriesNamed(prefix).map((id) => completion(field.name, id)) : [];
  const counted = field.facet ? await counts(field.name, prefix, signal) : [];
  const known = new Set(counted.map((item) => item.text));
  return [...counted, ...named.filter((item) => !known.has(item.text))];
}

/** Values for a word that stands without a field: who speaks, and on what. */
async function values(prefix, signal) {
  const [speakers, themes] = await Promise.all([counts("speaker", prefix, signal), counts("theme", prefix, signal)]);
  const by = countriesNamed(prefix).slice(0, 3).map((id) => completion("by", id));
  return [...by, ...speakers.slice(0, 4), ...themes.slice(0, 4)];
}

async function counts(field, prefix, signal) {
  const { items } = await read(withParameters("/completions", { field, prefix, size: MOST }), { signal });
  return items.map(({ value, count }) => completion(field, value, count));
}

function completion(field, value, count) {
  const name = nameOf(value);
  const notes = [name !== value && name, count !== undefined && `${count.toLocaleString()} statements`];
  return { text: clause(field, value), note: notes.filter(Boolean).join(", ") };
}

function countriesNamed(prefix) {
  const wanted = prefix.toLowerCase();
  return prefix.length < 2
    ? []
    : countries().filter(({ id, name }) => id.toLowerCase().startsWith(wanted) || name.toLowerCase().startsWith(wanted)).map(({ id }) => id);
}
