// A file of its own, so that the library stands in a bundle that loads only where something is asked.
export { createPromptModule } from 'inquirer';
