// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.upi.mandate_options` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

/// The values of `payment_method_data[upi][mandate_options][amount_type]` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
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
