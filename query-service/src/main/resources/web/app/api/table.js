import { request } from "./request.js";

/** Has the browser save a text as a file. */
export function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Saves an answer of the service as the table that it makes of it. */
export async function saveTable(name, path) {
    const response = await request(path, { headers: { Accept: "text/csv" } });
    save(name, "text/csv", await response.text());
}

/**
 * Rows as a table (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it, as in
 * the tables of the service.
 */
export function table(rows) {
    return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function cell(value) {
    if (typeof value === "number") return String(value);
    const text = String(value ?? "");
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
