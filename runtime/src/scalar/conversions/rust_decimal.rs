//! `rust_decimal`.

use rust_decimal::Decimal as RustDecimal;

use super::OutOfRange;
use crate::Decimal;

impl TryFrom<&Decimal> for RustDecimal {
    type Error = OutOfRange;

    fn try_from(decimal: &Decimal) -> Result<Self, OutOfRange> {
        // Exact: a number with more digits than fit is refused, not rounded.
        RustDecimal::from_str_exact(decimal.as_str()).map_err(|_| OutOfRange)
    }
}

impl From<RustDecimal> for Decimal {
    fn from(decimal: RustDecimal) -> Self {
        Self::from_plain(decimal.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::RustDecimal;
    use crate::Decimal;

    #[test]
    fn there_and_back_to_the_digit() {
        for text in [
            "0",
            "-12.50",
            "0.123456789012",
            "79228162514264337593543950335",
        ] {
            let decimal: Decimal = text.parse().unwrap();
            assert_eq!(
                Decimal::from(RustDecimal::try_from(&decimal).unwrap()).as_str(),
                text
            );
        }
        let long: Decimal = "0.12345678901234567890123456789012345".parse().unwrap();
        assert!(RustDecimal::try_from(&long).is_err());
    }
}
