//! Percent-encoding, into room that was made before: a byte and what becomes of it are written in the same few steps.

/// Appends `text` with everything but the unreserved characters of RFC 3986 percent-encoded.
pub(crate) fn push(out: &mut Vec<u8>, text: &str) {
    let start = out.len();
    out.resize(start + most(text.as_bytes()), 0);
    let room = out.get_mut(start..).unwrap_or_default();
    let left = encode(room, text.as_bytes()).map_or(0, |left| left.len());
    out.truncate(out.len() - left);
}

/// What was encoded by this, decoded.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('%') {
        bytes.extend_from_slice(plain.as_bytes());
        let digits = escape
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match digits {
            Some(byte) => {
                bytes.push(byte);
                rest = escape.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(b'%');
                rest = escape;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The room that is needed to encode `text`.
pub(crate) fn most(text: &[u8]) -> usize {
    text.len() * 3 + WINDOW
}

/// Encodes `text` at the start of `room`, and gives what is left of it; `None` if there is too little.
#[inline(always)]
pub(crate) fn encode<'a>(mut room: &'a mut [u8], text: &[u8]) -> Option<&'a mut [u8]> {
    let (words, rest) = text.as_chunks::<8>();
    for word in words {
        room = encode_few(room, word)?;
    }
    encode_few(room, rest)
}

/// More room than eight cells take, by so much that the compiler sees it without looking at how long each is.
const WINDOW: usize = 64;

/// Encodes up to eight bytes. None of them can leave the window, so none is asked whether it does.
#[inline(always)]
fn encode_few<'a>(room: &'a mut [u8], bytes: &[u8]) -> Option<&'a mut [u8]> {
    let window = room.first_chunk_mut::<WINDOW>()?;
    let mut at = 0;
    for byte in bytes {
        let cell = CELLS[usize::from(*byte)];
        // What is not counted of a cell is written over by the next.
        *window.get_mut(at..)?.first_chunk_mut()? = cell.to_le_bytes();
        at += (cell >> 30) as usize;
    }
    room.get_mut(at..)
}

/// What becomes of each byte, from the lowest eight bits up, and in the highest two bits how many bytes that is.
const CELLS: [u32; 256] = {
    let hex = *b"0123456789ABCDEF";
    let mut cells = [0; 256];
    let mut byte = 0;
    while byte < cells.len() {
        let character = byte as u8;
        let unreserved =
            character.is_ascii_alphanumeric() || matches!(character, b'-' | b'.' | b'_' | b'~');
        cells[byte] = if unreserved {
            u32::from_le_bytes([character, 0, 0, 1 << 6])
        } else {
            u32::from_le_bytes([b'%', hex[byte >> 4], hex[byte & 15], 3 << 6])
        };
        byte += 1;
    }
    cells
};

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, prop_assert_eq, proptest};

    use super::{decode, push};

    /// Byte by byte, as RFC 3986 has it.
    fn naive(text: &str) -> String {
        let encode = |byte: u8| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        };
        text.bytes().map(encode).collect()
    }

    #[track_caller]
    fn check(text: &str) {
        let mut out = b"/before/".to_vec();
        push(&mut out, text);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            format!("/before/{}", naive(text)),
            "{text:?}"
        );
    }

    #[test]
    fn every_character_at_every_place_of_a_word() {
        let ascii = (0..=0x7f).map(char::from);
        let others = [
            '\u{80}',
            'ÿ',
            '\u{7ff}',
            '\u{800}',
            '€',
            '\u{ffff}',
            '😀',
            '\u{10ffff}',
        ];
        for character in ascii.chain(others) {
            for length in 0..20 {
                for at in 0..=length {
                    let (before, after) = ("a".repeat(at), "z".repeat(length - at));
                    check(&format!("{before}{character}{after}"));
                }
            }
        }
    }

    #[test]
    fn texts_of_any_length_all_plain_and_all_encoded() {
        for length in 0..70 {
            check(&"-._~09AZaz"[..].repeat(7)[..length]);
            check(&" ".repeat(length));
            check(&"ü".repeat(length));
            check(&"a😀".repeat(length));
        }
    }

    #[test]
    fn what_is_no_escape_stays() {
        for text in ["%", "%%", "100%", "%4", "%zz", "%é1", "a%20b%"] {
            let decoded = decode(text);
            assert_eq!(decoded.replace(' ', "%20"), text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text(text in any::<String>()) {
            let mut out = Vec::new();
            push(&mut out, &text);
            prop_assert_eq!(String::from_utf8(out).unwrap(), naive(&text));
            prop_assert_eq!(decode(&naive(&text)), text);
        }
    }
}
