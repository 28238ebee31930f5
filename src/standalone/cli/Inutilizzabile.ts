/** Input nobody can work with: one clear line, exit code 2. */
export class Inutilizzabile extends Error {}
