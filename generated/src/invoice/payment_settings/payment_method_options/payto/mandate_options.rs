// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.payto.mandate_options` of [`Invoice`](crate::Invoice).

pub use crate::mandate::payment_method_details::payto::Purpose;

/// Only `maximum` is supported.
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
