import type { Line, Resume } from '../../../src/core/resume/resume.ts';

/** A resume of one page from its text. */
export function resumeOf(text: string): Resume {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push({ page: 1, number: lines.length + 1, start, end });
    start = end + 1;
  }
  const characters = text.replace(/\s/g, '').length;
  const page = {
    number: 1,
    characters,
    columns: 1,
    images: 0,
    isPicture: false,
    byOcr: false,
    oddities: [],
  };
  return { text, lines, pages: [page], hidden: [] };
}
