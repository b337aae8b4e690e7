/** The part of pdf.js that parses, minified; once loaded, pdf.js finds it by itself. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
