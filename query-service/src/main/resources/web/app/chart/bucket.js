import { read, withParameters } from "../api/request.js";

const MANY_MONTHS = 24;
const FEW_MONTHS = 4;

/**
 * Reads a view with trends in spans that suit the time that it covers: days, weeks or months.
 *
 * @param {string} path of a view
 * @param {object} parameters among which `bucket` goes before what would suit
 * @param {function(object): Array<object>} trendsOf the trends of an answer
 */
export async function readInSpans(path, parameters, trendsOf, signal) {
    if (parameters.bucket) return read(withParameters(path, parameters), { signal });
    const byMonth = await read(withParameters(path, { ...parameters, bucket: "month" }), { signal });
    const months = Math.max(0, ...trendsOf(byMonth).map((trend) => trend.points?.length ?? 0));
    if (months > MANY_MONTHS || months === 0) return byMonth;
    return read(withParameters(path, { ...parameters, bucket: months > FEW_MONTHS ? "week" : "day" }), { signal });
}
