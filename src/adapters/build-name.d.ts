/** Names the build that this code is part of; the build puts it in place. */
declare const BUILD: string;
