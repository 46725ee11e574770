//! Integers as they mostly are.

/// A positive integer with no more digits than surely fit, and how many digits it has. Nothing if it is another number, and also
/// within the last eight bytes of the text.
#[inline]
pub(super) fn plain_integer(text: &[u8]) -> Option<(i64, usize)> {
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    let (word, rest) = text.split_first_chunk()?;
    // What is a digit becomes what it says: then all others are above nine.
    let values = u64::from_le_bytes(*word) ^ ZEROS;
    let others = (values.wrapping_add(0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080;
    let digits = others.trailing_zeros() as usize / 8;
    match digits {
        0 => None,
        8 => longer_integer(eight_digits(values), rest),
        // The digits move to the end of the word, behind zeros.
        _ => Some((eight_digits(values << (64 - 8 * digits)), digits)),
    }
    // No digit may follow a zero, and nothing that makes another number of it the digits.
    .filter(|(_, digits)| *digits == 1 || word.first() != Some(&b'0'))
    .filter(|(_, digits)| !matches!(text.get(*digits), Some(b'.' | b'e' | b'E')))
}

/// What more than eight digits say: a time has ten.
fn longer_integer(mut integer: i64, rest: &[u8]) -> Option<(i64, usize)> {
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let mut digits = 8;
    for byte in rest.iter().take_while(is_digit) {
        digits += 1;
        if digits > 18 {
            return None;
        }
        integer = integer * 10 + i64::from(byte - b'0');
    }
    Some((integer, digits))
}

/// What eight digits say, the first one lowest in the word.
#[inline]
fn eight_digits(values: u64) -> i64 {
    // Two digits become one number of two, in the place of the first; two of these one of four, and two of these one of eight.
    let pairs = (values.wrapping_mul(10).wrapping_add(values >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs.wrapping_mul(100).wrapping_add(pairs >> 16)) & 0x0000_ffff_0000_ffff;
    let eight = fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff;
    eight.cast_signed()
}

#[cfg(test)]
mod tests {
    use super::plain_integer;

    #[test]
    fn as_many_digits_as_there_are() {
        for length in 1..=18 {
            for digits in [
                "1234567890123456789",
                "9999999999999999999",
                "1000000000000000001",
            ] {
                let digits = &digits[..length];
                for after in [
                    ",       ",
                    "\n       ",
                    "}       ",
                    "/       ",
                    ":       ",
                    "-       ",
                ] {
                    let read = plain_integer(format!("{digits}{after}").as_bytes());
                    assert_eq!(
                        read,
                        Some((digits.parse().unwrap(), length)),
                        "{digits}{after}"
                    );
                }
                for after in [".5      ", "e3      ", "E3      "] {
                    let read = plain_integer(format!("{digits}{after}").as_bytes());
                    assert_eq!(read, None, "{digits}{after}");
                }
            }
        }
    }

    #[test]
    fn what_is_none_is_left() {
        for other in [
            "",
            "-1",
            "x",
            "01",
            "012345678",
            "00000000",
            "1234567890123456789",
            "/1234567",
            ":1234567",
            "é1234567",
        ] {
            assert_eq!(
                plain_integer(format!("{other}        ").as_bytes()),
                None,
                "{other}"
            );
        }
        assert_eq!(plain_integer(b"0, \"next\""), Some((0, 1)));
        // Bytes above a digit that are none do not change it.
        for byte in 0..=u8::MAX {
            let text = [b'1', b'2', byte, byte, b'3', b'9', byte, byte];
            let is_other = byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E');
            assert!(is_other || plain_integer(&text) == Some((12, 2)), "{byte}");
        }
    }
}
