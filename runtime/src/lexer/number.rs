//! Integers as they mostly are.

/// A positive integer with no more digits than surely fit, and how many digits it has.
#[inline]
pub(super) fn plain_integer(text: &[u8]) -> Option<(i64, usize)> {
    let (mut integer, mut digits) = (0, 0);
    // A time has ten digits.
    if let Some((eight, _)) = text.split_first_chunk()
        && let Some(value) = eight_digits(u64::from_le_bytes(*eight))
    {
        (integer, digits) = (value, 8);
    }
    loop {
        match text.get(digits) {
            Some(byte @ b'0'..=b'9') if digits < 18 => {
                integer = integer * 10 + i64::from(byte - b'0');
            }
            Some(b'0'..=b'9' | b'.' | b'e' | b'E') => return None,
            _ => break,
        }
        digits += 1;
    }
    let is_plain = digits == 1 || (digits > 0 && text.first() != Some(&b'0'));
    is_plain.then_some((integer, digits))
}

/// What eight digits say, the first one lowest in the word.
#[inline]
fn eight_digits(word: u64) -> Option<i64> {
    const HIGH: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    // The upper halves are those of digits, and stay so when six is added: then the lower halves are below ten.
    if word & HIGH != ZEROS || word.wrapping_add(0x0606_0606_0606_0606) & HIGH != ZEROS {
        return None;
    }
    // Two digits become one number of two, in the place of the second; two of these one of four, and two of these one of eight.
    let digits = word & !HIGH;
    let pairs = (digits.wrapping_mul(10) + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs.wrapping_mul(100) + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    let eight = fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff;
    i64::try_from(eight).ok()
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
                for after in ["", ",", "\n", "}", ", \"next\"", "/", ":", "-"] {
                    let read = plain_integer(format!("{digits}{after}").as_bytes());
                    assert_eq!(
                        read,
                        Some((digits.parse().unwrap(), length)),
                        "{digits}{after}"
                    );
                }
                for after in [".5", "e3", "E3"] {
                    assert_eq!(plain_integer(format!("{digits}{after}").as_bytes()), None);
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
        ] {
            assert_eq!(plain_integer(other.as_bytes()), None, "{other}");
        }
        assert_eq!(plain_integer(b"0"), Some((0, 1)));
        assert_eq!(plain_integer(b"0, \"next\""), Some((0, 1)));
    }
}
