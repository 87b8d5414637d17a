/** Words before a name that belong to it, folded. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms mx miss dr prof professor sir dame lady lord herr herrn frau mme mlle monsieur madame mademoiselle senor senora sr sra don dona signor signora rev reverend rabbi sister captain colonel doctor doktor dott ing".split(
    " ",
  ),
);
