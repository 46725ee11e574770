// Written by `cargo xtask generate`. Do not edit.

/// The type of calculation to use on the shipping rate.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingRateType {
    /// `fixed_amount`
    FixedAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ShippingRateType {
    FixedAmount = "fixed_amount",
});
