//! Randomness from the operating system: idempotency keys, boundaries, jitter.

use crate::Error;

/// `N` random bytes.
fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    // A weaker source must not stand in: two equal idempotency keys make Stripe answer one payment with another.
    getrandom::getrandom(&mut bytes)
        .map_err(|_| Error::usage("the operating system gives no random numbers"))?;
    Ok(bytes)
}

/// A UUID of version 4, in its usual form.
pub(super) fn uuid() -> Result<String, Error> {
    let mut random = u128::from_be_bytes(bytes()?);
    random &= !(0xf000 << 64) & !(0xc000 << 48);
    random |= (0x4000 << 64) | (0x8000 << 48);
    let hex = format!("{random:032x}");
    let (a, rest) = hex.split_at(8);
    let (b, rest) = rest.split_at(4);
    let (c, rest) = rest.split_at(4);
    let (d, e) = rest.split_at(4);
    Ok(format!("{a}-{b}-{c}-{d}-{e}"))
}

/// Evenly distributed in `[0, 1)`.
pub(super) fn fraction() -> f64 {
    // Jitter need not be secret: without randomness, clients merely do not spread.
    let bits = bytes().map_or(0, u64::from_be_bytes);
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_has_the_form_of_version_4() {
        let one = uuid().unwrap();
        let two = uuid().unwrap();
        assert_ne!(one, two);
        for uuid in [one, two] {
            let dashes: Vec<_> = uuid.match_indices('-').map(|(at, _)| at).collect();
            assert_eq!((uuid.len(), dashes), (36, vec![8, 13, 18, 23]));
            assert_eq!(uuid.as_bytes()[14], b'4');
            assert!(b"89ab".contains(&uuid.as_bytes()[19]), "{uuid}");
        }
    }

    #[test]
    fn a_fraction_is_below_one() {
        assert!(
            (0..1000)
                .map(|_| fraction())
                .all(|f| (0.0..1.0).contains(&f))
        );
    }
}
