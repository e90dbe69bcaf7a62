// src/seed/front-matter.ts
const sourceOf = ({ text, start, end }) => text.slice(start, end);
const shift = ({ start, end }, offset) => ({
	start: start + offset,
	end: end + offset
});
const noPlace = () => void 0;
function failed(syntax, problem, ...more) {
	return {
		syntax,
		data: void 0,
		problems: [problem, ...more],
		createLocator: () => noPlace
	};
}
function setOwn(target, key, value) {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else target[key] = value;
}

export { sourceOf as i, setOwn as n, shift as r, failed as t };