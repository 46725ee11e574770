// Written by `cargo xtask generate`. Do not edit.

/// The taxability override used for taxation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxabilityOverride {
    /// `customer_exempt`
    CustomerExempt,
    /// `none`
    None,
    /// `reverse_charge`
    ReverseCharge,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxabilityOverride {
    CustomerExempt = "customer_exempt",
    None = "none",
    ReverseCharge = "reverse_charge",
});
