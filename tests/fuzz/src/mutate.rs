//! Inputs made of others: bytes and pieces changed, left out, repeated, exchanged. The same seed gives the same inputs.

/// Numbers that look random (xorshift).
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// The numbers of this seed.
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        // The first numbers of small seeds are alike.
        (0..8).for_each(|_| _ = random.below(2));
        random
    }

    /// A number below another one.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// What means something in one of the languages that are read.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "true",
    "false",
    "-",
    "0",
    "1",
    ".",
    "e",
    "E",
    "+",
    "1e999",
    "-0",
    "-0.0",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "0.1",
    "1e5",
    "\\",
    "\\u",
    "\\ud800",
    "\\udc00",
    "\\ud83d\\ude00",
    "\\u0000",
    "\\n",
    "\\/",
    "\\\"",
    "\u{0}",
    "\u{7f}",
    "é",
    "😀",
    "\u{2028}",
    "\u{feff}",
    " ",
    "\t",
    "\n",
    "\r",
    "%",
    "%5B",
    "&",
    "=",
    "[]",
    "[0]",
    "t=1700000000",
    "v1=",
    "v0=",
    "http://",
    "//evil.example/",
    "/v2/things?page=",
    "?",
    "#",
    "@",
    "..",
    "object",
    "id",
    "error",
    "type",
    "data",
    "has_more",
    "next_page_url",
    "$ref",
    "allOf",
    "anyOf",
    "enum",
    "description",
    "- ",
    "```",
    "~~~",
    "    ",
    "<pre>",
    "*/",
    "|",
    "`",
    "#####",
];

/// Changes an input in place; `others` lend pieces.
pub fn mutate(input: &mut Vec<u8>, others: &[Vec<u8>], random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(input.len() + 1);
        let end = (at + random.below(16)).min(input.len());
        match random.below(8) {
            0 if at < input.len() => input[at] ^= 1 << random.below(8),
            1 if at < input.len() => {
                input[at] = u8::try_from(random.below(256)).unwrap_or_default()
            }
            2 => _ = input.drain(at..end),
            3 => {
                let piece = input[at..end].to_vec();
                let to = random.below(input.len() + 1);
                _ = input.splice(to..to, piece);
            }
            4 if !others.is_empty() => {
                let other = &others[random.below(others.len())];
                let from = random.below(other.len() + 1);
                let to = (from + random.below(64)).min(other.len());
                _ = input.splice(at..end, other[from..to].iter().copied());
            }
            5 => input.truncate(at),
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                let end = if random.below(2) == 0 { at } else { end };
                _ = input.splice(at..end, piece.bytes());
            }
        }
    }
    input.truncate(64 << 10);
}
