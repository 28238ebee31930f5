/** PERF as Office knows it, from the manifest: by it a file says which settings are its own. */
export const ID_ADDIN = "35142eec-6de9-4270-9a9b-12646dece8fa";
