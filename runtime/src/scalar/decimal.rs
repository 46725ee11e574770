//! Decimal numbers, exact.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::scalar::text::text;

/// A decimal number, kept as its text and never put through a float. Text becomes one by [`parse`](str::parse):
/// `"12.50".parse::<Decimal>()?`.
///
/// Comparison is by value: `1.50` equals `1.5`, `-0` equals `0`, `9` is less than `10`. What the API may send that is not
/// a plain decimal (it sends none) equals only the same text, and comes after all numbers.
#[derive(Clone)]
pub struct Decimal(Box<str>);

/// The text is not a decimal number: an optional `-`, digits, and maybe a point and more digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidDecimal;

impl Decimal {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes text that is known to be a plain decimal.
    #[cfg(feature = "rust_decimal")]
    pub(crate) fn from_plain(text: String) -> Self {
        Self(text.into())
    }

    fn parts(&self) -> Parts<'_> {
        Parts::of(&self.0)
    }
}

/// A decimal reduced to what counts: no zeros in front, none behind.
#[derive(PartialEq, Eq, Hash)]
enum Parts<'a> {
    Number {
        negative: bool,
        whole: &'a str,
        fraction: &'a str,
    },
    Other(&'a str),
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Self {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain =
            |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Self::Other(text);
        }
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        Self::Number {
            negative: negative && !(whole.is_empty() && fraction.is_empty()),
            whole,
            fraction,
        }
    }
}

impl Ord for Parts<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Other(left), Self::Other(right)) => left.cmp(right),
            (Self::Other(_), _) => Ordering::Greater,
            (_, Self::Other(_)) => Ordering::Less,
            (
                Self::Number {
                    negative,
                    whole,
                    fraction,
                },
                Self::Number {
                    negative: other_negative,
                    whole: other_whole,
                    fraction: other_fraction,
                },
            ) => {
                let size = (whole.len(), whole, fraction).cmp(&(
                    other_whole.len(),
                    other_whole,
                    other_fraction,
                ));
                match (negative, other_negative) {
                    (false, false) => size,
                    (true, true) => size.reverse(),
                    (true, false) => Ordering::Less,
                    (false, true) => Ordering::Greater,
                }
            }
        }
    }
}

impl PartialOrd for Parts<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Decimal {}

/// By value, as two decimals compare.
impl PartialEq<str> for Decimal {
    fn eq(&self, other: &str) -> bool {
        self.parts() == Parts::of(other)
    }
}

impl PartialEq<&str> for Decimal {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<Decimal> for str {
    fn eq(&self, other: &Decimal) -> bool {
        other == self
    }
}

impl PartialEq<Decimal> for &str {
    fn eq(&self, other: &Decimal) -> bool {
        other == *self
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.parts().cmp(&other.parts())
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        match Parts::of(text) {
            Parts::Number { .. } => Ok(Self(text.into())),
            Parts::Other(_) => Err(InvalidDecimal),
        }
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(value.to_string().into())
    }
}

text!(Decimal);
crate::__shown_as_text!(Decimal);

impl fmt::Display for InvalidDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number")
    }
}

impl Error for InvalidDecimal {}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Decimal;
    use crate::{from_str, to_json};

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn the_text_is_kept() {
        assert_eq!(decimal("0.1000").as_str(), "0.1000");
        let received: Decimal = from_str("\"12.50\"").unwrap();
        assert_eq!(to_json(&received), "\"12.50\"");
        assert_eq!(Decimal::from(-3).as_str(), "-3");
    }

    #[test]
    fn equal_values_are_equal_and_hash_alike() {
        let equal = ["1.5", "1.50", "01.5", "1.500"].map(decimal);
        assert_eq!(equal.into_iter().collect::<HashSet<_>>().len(), 1);
        assert_eq!(decimal("-0.00"), decimal("0"));
        assert_ne!(decimal("-1"), decimal("1"));
        assert!(decimal("1.50") == "1.5" && "1.50" == decimal("1.5"));
    }

    #[test]
    fn order_is_by_value() {
        let ascending = [
            "-10", "-9.5", "-9.25", "-0.1", "0", "0.05", "0.5", "9", "9.01", "10", "100.0", "1e-3",
        ];
        let decimals = ascending.map(|text| from_str::<Decimal>(&format!("{text:?}")).unwrap());
        assert!(decimals.is_sorted_by(|left, right| left < right));
    }

    #[test]
    fn what_is_no_decimal_is_refused() {
        for text in ["", "-", ".5", "5.", "1e3", "+1", "1 ", "0x1", "1.2.3", "١"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }
}
