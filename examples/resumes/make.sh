#!/usr/bin/env bash
# Makes the three example resumes again: bash examples/resumes/make.sh
# Needs chromium, soffice (LibreOffice Writer), perl, and the Liberation and DejaVu fonts. With --docx it first
# writes trade-officer.docx again, for which it needs `npm install` to have been run in test/fixtures.
set -euo pipefail
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1735689600 TZ=UTC LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes $1 to $2 with fixed dates and identifiers. Nothing else is touched, and no offset moves.
settle() {
  perl -0777 -MDigest::MD5=md5_hex -pe '
    s/\(D:\d{14}/(D:20250101000000/g;
    s/(DocChecksum \/)[0-9A-F]{32}/$1 . "0" x 32/e;
    s/(\/ID ?\[ ?<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}/$1 . "0" x 32 . $2 . "0" x 32/e;
    my $id = uc md5_hex($_);
    s/(\/ID ?\[ ?<)0{32}(>\s*<)0{32}/$1$id$2$id/;
  ' "$1" > "$2"
}

for name in diplomat nurse; do
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --no-pdf-header-footer \
    --print-to-pdf="$work/$name.pdf" "file://$PWD/$name.html" 2>/dev/null
  settle "$work/$name.pdf" "$name.pdf"
done

if [ "${1:-}" = --docx ]; then node trade-officer.mjs; fi
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" trade-officer.docx >/dev/null 2>&1
settle "$work/trade-officer.pdf" trade-officer.pdf
