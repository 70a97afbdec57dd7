import { read, withParameters } from "../api/request.js";
import { clause } from "./clause.js";
import { countries, fields, nameOf } from "./vocabulary.js";

const MOST = 9;
const MOST_IDS = 500;
const OF_COUNTRIES = ["by", "to", "about", "side", "impliedTarget"];

/**
 * How a query can go on.
 *
 * @param {object} token see `tokenAt`
 * @returns {Promise<Array<{text: string, note: string}>>} what takes the place of the token, and what that is
 */
export async function completions(token, signal) {
    if (token.field === undefined) {
        return token.prefix === ""
            ? []
            : [...fieldNames(token.prefix), ...(await values(token.prefix, signal))].slice(0, MOST);
    }
    const field = fields().find((known) => known.name === token.field);
    if (field === undefined) return [];
    if (field.values.length > 0) return closed(field, token.prefix);
    return (await valuesOf(field, token.prefix, signal)).slice(0, MOST);
}

function fieldNames(prefix) {
    return fields()
        .filter((field) => field.name.toLowerCase().startsWith(prefix.toLowerCase()))
        .map((field) => ({
            text: `${field.name}:`,
            note: `field of ${field.kind === "words" ? "words" : `${field.kind}s`}`,
        }));
}

function closed(field, prefix) {
    return field.values
        .filter((value) => value.startsWith(prefix.toLowerCase()))
        .map((value) => ({ text: clause(field.name, value), note: "" }));
}

async function valuesOf(field, prefix, signal) {
    if (!field.facet) return [];
    return OF_COUNTRIES.includes(field.name)
        ? withCountries(field.name, prefix, signal)
        : counts(field.name, prefix, signal);
}

/** Ids by their code or their name: those in use first, then all other countries. */
async function withCountries(field, prefix, signal) {
    const { items } = await read(withParameters("/completions", { field, size: MOST_IDS }), { signal });
    const used = items.filter(({ value }) => begins(value, prefix) || begins(nameOf(value), prefix));
    const known = new Set(used.map(({ value }) => value));
    const others = countriesNamed(prefix).filter((id) => !known.has(id));
    return [
        ...used.map(({ value, count }) => completion(field, value, count)),
        ...others.map((id) => completion(field, id)),
    ];
}

function begins(text, prefix) {
    return text.toLowerCase().startsWith(prefix.toLowerCase());
}

/** Values for a word that stands without a field: who speaks, and on what. */
async function values(prefix, signal) {
    const [spoken, speakers, themes] = await Promise.all([
        withCountries("by", prefix, signal),
        counts("speaker", prefix, signal),
        counts("theme", prefix, signal),
    ]);
    return [...spoken.slice(0, 3), ...speakers.slice(0, 4), ...themes.slice(0, 4)];
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
    return prefix.length < 2
        ? []
        : countries()
              .filter(({ id, name }) => begins(id, prefix) || begins(name, prefix))
              .map(({ id }) => id);
}
