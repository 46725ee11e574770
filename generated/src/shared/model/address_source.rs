// Written by `cargo xtask generate`. Do not edit.

/// The type of customer address provided.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressSource {
    /// `billing`
    Billing,
    /// `shipping`
    Shipping,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AddressSource {
    Billing = "billing",
    Shipping = "shipping",
});
