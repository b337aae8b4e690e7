/** Memory for reading a document where nobody says how much, in MB. */
export const USUAL_MEGABYTES = 512;
