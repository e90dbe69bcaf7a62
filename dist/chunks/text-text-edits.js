// src/text/text-edits.ts
function applyTextEdits(text, edits) {
	let result = "";
	let read = 0;
	for (const { span, text: replacement } of edits) {
		if (span.start < read || span.end < span.start || span.end > text.length) throw new RangeError(`An edit at ${span.start} to ${span.end} overlaps or leaves the text`);
		result += text.slice(read, span.start) + replacement;
		read = span.end;
	}
	return result + text.slice(read);
}

export { applyTextEdits as t };