// The yardstick for scan: nothing but what pdf-parse itself needs to give the text of a PDF.
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: readFileSync(process.argv[2]) });
process.stdout.write((await parser.getText()).text);
