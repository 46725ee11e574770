// Written by `cargo xtask generate`. Do not edit.
//! What `upi.mandate_options` of [`payment_methods::create`](fn@crate::payment_methods::create) takes.

/// The values of `upi[mandate_options][amount_type]` of [`payment_methods::create`](fn@crate::payment_methods::create).
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountType {
    Fixed = "fixed",
    Maximum = "maximum",
});
